#pragma once

#include "app/core/ListPage.h"
#include "app/core/Plan.h"
#include "app/db/Database.h"

#include <QJsonObject>

namespace universe {

/// A version of a hall's plan; the document says all of it: see planDocument.
struct VenuePlanRow {
    int version = 0;
    int latest = 0;
    bool isGenerated = false;
    QJsonObject document;
    QStringList priced;
};

/// Halls and the versions of their plans, for administrators. Refusals: sql/README.md.
class PlanApi {
public:
    explicit PlanApi(Database &database)
        : m_database(database) {}

    QFuture<Result<ListPage<Hall>>> halls(const QString &token, const QString &query, const QString &after,
                                          int pageSize);
    /// Without a version (0) the latest.
    QFuture<Result<VenuePlanRow>> plan(const QString &token, VenueId venue, int version);
    QFuture<Result<QList<PlanVersion>>> versions(const QString &token, VenueId venue);

private:
    Database &m_database;
};

} // namespace universe
