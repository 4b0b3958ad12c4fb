#pragma once

#include "app/db/Database.h"

namespace universe {

/// Pictures of posters. Refusals: sql/README.md.
class PosterApi {
public:
    explicit PosterApi(Database &database)
        : m_database(database) {}

    /// The picture of this name, a JPEG. For everybody.
    QFuture<Result<QByteArray>> poster(const QString &name);
    /// Stores a JPEG of at most 1 MB, once however often it is asked, and answers with its name. For administrators.
    QFuture<Result<QString>> storePoster(const QString &token, const QByteArray &jpeg);

private:
    Database &m_database;
};

} // namespace universe
