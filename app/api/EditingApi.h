#pragma once

#include "app/core/ConcertDocument.h"
#include "app/db/Database.h"

namespace universe {

/// Editing the catalogue, for administrators. Refusals: sql/README.md.
class EditingApi {
public:
    explicit EditingApi(Database &database)
        : m_database(database) {}

    QFuture<Result<ConcertDocument>> concertDocument(const QString &token, ConcertId id);
    /// Changes the keys of `changes` in the concert that was read as `before`, or makes one where that has no id.
    QFuture<Result<EditOutcome>> editConcert(const QString &token, const ConcertDocument &before,
                                             const QJsonObject &changes);

private:
    Database &m_database;
};

} // namespace universe
