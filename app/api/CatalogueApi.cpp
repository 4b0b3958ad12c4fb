#include "app/api/CatalogueApi.h"

#include "app/api/ConcertFilters.h"
#include "app/api/ConcertRow.h"
#include "app/api/Names.h"

namespace universe {

QFuture<Result<Deployment>> CatalogueApi::deployment() {
    return m_database.call(Retry::AtOnce,
                           "select version, is_demo, self_service_top_up, server_now, hold_seconds, sends_mail, "
                           "staff_idle_minutes from api.deployment()",
                           Params(), [](const Rows &rows) -> Result<Deployment> {
                               const Row row = rows.first();
                               return Deployment{row.text(0),
                                                 row.boolean(1),
                                                 row.boolean(2),
                                                 row.instant(3),
                                                 std::chrono::seconds(row.integer(4)),
                                                 row.boolean(5),
                                                 std::chrono::minutes(row.integer(6))};
                           });
}

QFuture<Result<ConcertPage>> CatalogueApi::searchConcerts(const ConcertQuery &query, const QString &cursor,
                                                          const QString &token, int size) {
    static const QByteArray sql = QByteArray("select ") + summaryColumns +
                                  ", cursor, corrected from api.search_concerts(" + filterParameters +
                                  ", token => $18, sort => $19, after => $20, page_size => $21)";
    Params params = filterParams(query, token);
    params.add(nameOf(query.sort));
    params.add(orNull(cursor));
    params.add(size);
    return m_database.call(Retry::AtOnce, sql, params, [size](const Rows &rows) -> Result<ConcertPage> {
        ConcertPage page;
        page.rows = rows.map(&readSummary);
        if (rows.size() == size)
            page.cursor = rows.at(rows.size() - 1).text(summaryColumnCount);
        if (!rows.isEmpty())
            page.corrected = rows.first().text(summaryColumnCount + 1);
        return page;
    });
}

QFuture<Result<Concert>> CatalogueApi::concert(ConcertId id, const QString &token) {
    static const QByteArray sql = QByteArray("select ") + summaryColumns +
                                  ", venue_id, seat_limit, age_limit, running_minutes, synopsis, booked, server_now, "
                                  "terms, accessible_until "
                                  "from api.concert(concert_id => $1, token => $2)";
    return m_database.call(Retry::AtOnce, sql, Params(id, orNull(token)), [](const Rows &rows) -> Result<Concert> {
        if (rows.isEmpty())
            return failure(ErrorCode::NotFound);
        const Row row = rows.first();
        Concert concert;
        static_cast<ConcertSummary &>(concert) = readSummary(row);
        concert.venueId = {row.integer(summaryColumnCount)};
        concert.seatLimit = int(row.integer(summaryColumnCount + 1));
        concert.ageLimit = int(row.integer(summaryColumnCount + 2));
        concert.runningMinutes = int(row.integer(summaryColumnCount + 3));
        concert.synopsis = row.text(summaryColumnCount + 4);
        concert.booked = row.boolean(summaryColumnCount + 5);
        concert.serverNow = row.instant(summaryColumnCount + 6);
        concert.terms = int(row.integer(summaryColumnCount + 7));
        concert.accessibleUntil = row.instant(summaryColumnCount + 8);
        return concert;
    });
}

QFuture<Result<QList<ConcertSinger>>> CatalogueApi::concertSingers(ConcertId id, const QString &token) {
    return m_database.call(Retry::AtOnce,
                           "select singer_id, name, name_en, favourite "
                           "from api.concert_singers(concert_id => $1, token => $2)",
                           Params(id, orNull(token)), [](const Rows &rows) -> Result<QList<ConcertSinger>> {
                               return rows.map([](const Row &row) {
                                   return ConcertSinger{{row.integer(0)}, row.text(1), row.text(2), row.boolean(3)};
                               });
                           });
}

QFuture<Result<FeeTerms>> CatalogueApi::concertFees(ConcertId id) {
    return m_database.call(
        Retry::AtOnce,
        "select days_before, fee_percent, free_hours, free_until_days_before "
        "from api.concert_fees(concert_id => $1)",
        Params(id), [](const Rows &rows) -> Result<FeeTerms> {
            FeeTerms terms;
            terms.steps = rows.map([](const Row &row) { return FeeStep{int(row.integer(0)), row.real(1)}; });
            if (!rows.isEmpty()) {
                terms.freeHours = int(rows.first().integer(2));
                terms.freeUntilDaysBefore = int(rows.first().integer(3));
            }
            return terms;
        });
}

QFuture<Result<QList<GradePrice>>> CatalogueApi::concertPrices(ConcertId id) {
    return m_database.call(
        Retry::AtOnce, "select grade, price, sections from api.concert_prices(concert_id => $1)", Params(id),
        [](const Rows &rows) -> Result<QList<GradePrice>> {
            return rows.map([](const Row &row) { return GradePrice{row.text(0), {row.integer(1)}, row.text(2)}; });
        });
}

QFuture<Result<QList<Show>>> CatalogueApi::shows(ConcertId id) {
    return m_database.call(
        Retry::AtOnce,
        "select show_id, starts_at, seats_total, seats_free, next_release_at from api.shows(concert_id => $1)",
        Params(id), [](const Rows &rows) -> Result<QList<Show>> {
            return rows.map([](const Row &row) {
                return Show{{row.integer(0)}, row.instant(1), int(row.integer(2)), int(row.integer(3)), row.instant(4)};
            });
        });
}

QFuture<Result<QHash<ConcertId, Availability>>> CatalogueApi::concertAvailability(const QList<ConcertId> &ids) {
    return m_database.call(Retry::AtOnce,
                           "select concert_id, seats_total, seats_free "
                           "from api.concert_availability(concert_ids => $1)",
                           Params(ids), [](const Rows &rows) -> Result<QHash<ConcertId, Availability>> {
                               QHash<ConcertId, Availability> seats;
                               for (int i = 0; i < rows.size(); ++i) {
                                   const Row row = rows.at(i);
                                   seats.insert({row.integer(0)}, {row.integer(1), row.integer(2)});
                               }
                               return seats;
                           });
}

} // namespace universe
