#include "app/api/PlanApi.h"

#include <QJsonDocument>

namespace universe {

QFuture<Result<ListPage<Hall>>> PlanApi::halls(const QString &token, const QString &query, const QString &after,
                                               int pageSize) {
    return m_database.call(Retry::AtOnce,
                           "select venue_id, name, name_en, region, version, seats, is_generated, shows, cursor "
                           "from api.venues(token => $1, query => $2, after => $3, page_size => $4)",
                           Params(token, orNull(query), orNull(after), pageSize),
                           [pageSize](const Rows &rows) -> Result<ListPage<Hall>> {
                               ListPage<Hall> page;
                               page.rows = rows.map([](const Row &row) {
                                   return Hall{.id = {row.integer(0)},
                                               .name = row.text(1),
                                               .nameEn = row.text(2),
                                               .region = row.text(3),
                                               .version = int(row.integer(4)),
                                               .seats = int(row.integer(5)),
                                               .isGenerated = row.boolean(6),
                                               .shows = int(row.integer(7))};
                               });
                               if (rows.size() == pageSize)
                                   page.cursor = rows.at(pageSize - 1).text(8);
                               return page;
                           });
}

QFuture<Result<VenuePlanRow>> PlanApi::plan(const QString &token, VenueId venue, int version) {
    return m_database.call(Retry::AtOnce,
                           "select plan_version, latest_version, is_generated, document, priced "
                           "from api.venue_plan(token => $1, venue_id => $2, version => nullif($3::int, 0))",
                           Params(token, venue, version), [](const Rows &rows) -> Result<VenuePlanRow> {
                               const Row row = rows.first();
                               return VenuePlanRow{.version = int(row.integer(0)),
                                                   .latest = int(row.integer(1)),
                                                   .isGenerated = row.boolean(2),
                                                   .document = QJsonDocument::fromJson(row.text(3).toUtf8()).object(),
                                                   .priced = row.texts(4)};
                           });
}

QFuture<Result<QList<PlanVersion>>> PlanApi::versions(const QString &token, VenueId venue) {
    return m_database.call(Retry::AtOnce,
                           "select version, at, name, file, seats, is_generated, shows, shows_ahead, is_taken "
                           "from api.plan_versions(token => $1, venue_id => $2)",
                           Params(token, venue), [](const Rows &rows) -> Result<QList<PlanVersion>> {
                               return rows.map([](const Row &row) {
                                   return PlanVersion{.version = int(row.integer(0)),
                                                      .at = row.instant(1),
                                                      .who = row.text(2),
                                                      .file = row.text(3),
                                                      .seats = int(row.integer(4)),
                                                      .isGenerated = row.boolean(5),
                                                      .shows = int(row.integer(6)),
                                                      .showsAhead = int(row.integer(7)),
                                                      .isTaken = row.boolean(8)};
                               });
                           });
}

} // namespace universe
