#pragma once

#include "app/core/Singer.h"
#include "app/db/Database.h"

namespace universe {

/// Singers, their groups and members. An empty token is a guest. Every method is one procedure of the schema api, named
/// alike; its refusals are listed in sql/README.md. A singer's concerts are CatalogueApi::searchConcerts().
class SingerApi {
public:
    static constexpr int pageSize = 60;

    explicit SingerApi(Database &database)
        : m_database(database) {}

    /// A page of at most `pageSize` singers after `cursor` (empty: the first page).
    QFuture<Result<SingerPage>> singers(const SingerQuery &query, const QString &cursor, const QString &token);
    /// The letters that have a singer, in the order of an index.
    QFuture<Result<QList<SingerInitial>>> singerInitials();
    QFuture<Result<Singer>> singer(SingerId id, const QString &token);
    QFuture<Result<QList<SingerRelation>>> singerRelations(SingerId id);

private:
    Database &m_database;
};

} // namespace universe
