#pragma once

#include "app/core/ImportRecord.h"
#include "app/db/Database.h"

namespace universe {

/// What was imported, for administrators. Refusals: sql/README.md.
class ImportApi {
public:
    explicit ImportApi(Database &database)
        : m_database(database) {}

    /// The newest first, a hundred at most, from the one before the number `after`; 0: from the newest.
    QFuture<Result<QList<ImportRecord>>> imports(const QString &token, qint64 after);
    /// What one did, a hundred at most, on from the ordinal `after`; 0: from the first.
    QFuture<Result<QList<ChangeRecord>>> changes(const QString &token, qint64 import, int after);

private:
    Database &m_database;
};

} // namespace universe
