#pragma once

#include "app/core/Suggestion.h"
#include "app/db/Database.h"

namespace universe {

/// What helps to find concerts. An empty token is a guest. Every method is one procedure of the schema api, named
/// alike; its refusals are listed in sql/README.md.
class SearchApi {
public:
    static constexpr int suggestionCount = 8;

    explicit SearchApi(Database &database)
        : m_database(database) {}

    /// At most `suggestionCount`, the best first.
    QFuture<Result<QList<Suggestion>>> suggest(const QString &text, const QString &token);

private:
    Database &m_database;
};

} // namespace universe
