#pragma once

#include "app/core/SavedSearch.h"
#include "app/core/Suggestion.h"
#include "app/db/Database.h"

namespace universe {

/// Suggestions, counts and saved searches. An empty token stands for a guest. Every method is one procedure of the
/// schema api, named alike; its refusals are listed in sql/README.md.
class SearchApi {
public:
    static constexpr int suggestionCount = 8;

    explicit SearchApi(Database &database)
        : m_database(database) {}

    /// At most `suggestionCount`, the best first.
    QFuture<Result<QList<Suggestion>>> suggest(const QString &text, const QString &token);
    /// How many concerts the query finds; its order does not matter.
    QFuture<Result<ConcertCount>> countConcerts(const ConcertQuery &query, const QString &token);
    QFuture<Result<SearchOffer>> searchFilters();

    QFuture<Result<QList<SavedSearch>>> mySavedSearches(const QString &token);
    /// Saves the query under `name`; it replaces the search of that name. InvalidInput when the member has too many.
    QFuture<Result<Done>> saveSearch(const QString &token, const QString &name, const ConcertQuery &query);
    QFuture<Result<Done>> deleteSavedSearch(const QString &token, qint64 id);

private:
    Database &m_database;
};

} // namespace universe
