#include "app/api/ReportApi.h"

#include "app/api/Names.h"

namespace universe {

namespace {

/// Six columns from `first` on.
Turnover turnoverOf(const Row &row, int first) {
    return {.bookings = row.integer(first),
            .tickets = row.integer(first + 1),
            .returned = row.integer(first + 2),
            .gross = {row.integer(first + 3)},
            .fees = {row.integer(first + 4)},
            .refunds = {row.integer(first + 5)}};
}

} // namespace

// The report says when shows are; their concerts say by which clock.
QFuture<Result<QList<ShowSales>>> ReportApi::sales(const QString &token, QDate from, QDate to) {
    return m_database.call(
        Retry::AtOnce,
        "with sales as materialized (select * from api.sales_report(token => $1, from_date => $2, to_date => $3)), "
        "clocks as materialized (select s.concert_id, c.time_zone from (select distinct concert_id from sales) s "
        "cross join lateral api.concert(concert_id => s.concert_id) c) "
        "select concert_id, title, show_id, starts_at, time_zone, sold, held, waiting, admitted, gross, fees, refunds "
        "from sales join clocks using (concert_id) order by starts_at, show_id",
        Params(token, from, to), [](const Rows &rows) -> Result<QList<ShowSales>> {
            return rows.map([](const Row &row) {
                return ShowSales{.concert = {row.integer(0)},
                                 .title = row.text(1),
                                 .show = {row.integer(2)},
                                 .startsAt = row.instant(3),
                                 .timeZone = QTimeZone(row.text(4).toLatin1()),
                                 .figures = {.sold = int(row.integer(5)),
                                             .held = int(row.integer(6)),
                                             .waiting = int(row.integer(7)),
                                             .admitted = int(row.integer(8)),
                                             .gross = {row.integer(9)},
                                             .fees = {row.integer(10)},
                                             .refunds = {row.integer(11)}}};
            });
        });
}

QFuture<Result<QList<ShowTakings>>> ReportApi::takings(const QString &token, QDate from, QDate to) {
    return m_database.call(
        Retry::AtOnce,
        "with sales as materialized (select * from api.takings(token => $1, from_date => $2, to_date => $3)), "
        "clocks as materialized (select s.concert_id, c.time_zone from (select distinct concert_id from sales) s "
        "cross join lateral api.concert(concert_id => s.concert_id) c) "
        "select title, starts_at, time_zone, pay, bookings, tickets, returned, gross, fees, refunds "
        "from sales join clocks using (concert_id) order by starts_at, show_id, pay",
        Params(token, from, to), [](const Rows &rows) -> Result<QList<ShowTakings>> {
            return rows.map([](const Row &row) {
                return ShowTakings{.title = row.text(0),
                                   .startsAt = row.instant(1),
                                   .timeZone = QTimeZone(row.text(2).toLatin1()),
                                   .pay = payFrom(row.text(3)),
                                   .turnover = turnoverOf(row, 4)};
            });
        });
}

QFuture<Result<QList<ConcertSales>>> ReportApi::concerts(const QString &token, QDate from, QDate to) {
    return m_database.call(Retry::AtOnce,
                           "select concert_id, title, bookings, tickets, returned, gross, fees, refunds, seats, sold, "
                           "expected, no_shows from api.concert_sales(token => $1, from_date => $2, to_date => $3)",
                           Params(token, from, to), [](const Rows &rows) -> Result<QList<ConcertSales>> {
                               return rows.map([](const Row &row) {
                                   return ConcertSales{.concert = {row.integer(0)},
                                                       .title = row.text(1),
                                                       .turnover = turnoverOf(row, 2),
                                                       .seats = row.integer(8),
                                                       .sold = row.integer(9),
                                                       .expected = row.integer(10),
                                                       .noShows = row.integer(11)};
                               });
                           });
}

QFuture<Result<QList<HourSales>>> ReportApi::hours(const QString &token, QDate from, QDate to) {
    return m_database.call(Retry::AtOnce,
                           "select weekday, hour, bookings, tickets, gross from api.sales_hours(token => $1, "
                           "from_date => $2, to_date => $3) order by weekday, hour",
                           Params(token, from, to), [](const Rows &rows) -> Result<QList<HourSales>> {
                               return rows.map([](const Row &row) {
                                   return HourSales{.weekday = int(row.integer(0)),
                                                    .hour = int(row.integer(1)),
                                                    .bookings = row.integer(2),
                                                    .tickets = row.integer(3),
                                                    .gross = {row.integer(4)}};
                               });
                           });
}

QFuture<Result<QList<CurveDay>>> ReportApi::curve(const QString &token, ConcertId concert) {
    return m_database.call(Retry::AtOnce,
                           "select day, days_on_sale, bookings, tickets, returned, gross, tickets_so_far, gross_so_far "
                           "from api.sales_curve(token => $1, concert_id => $2) order by day",
                           Params(token, concert), [](const Rows &rows) -> Result<QList<CurveDay>> {
                               return rows.map([](const Row &row) {
                                   return CurveDay{
                                       .day = row.date(0).value_or(QDate()),
                                       .dayOfSale = int(row.integer(1)),
                                       .bookings = row.integer(2),
                                       .tickets = row.integer(3),
                                       .returned = row.integer(4),
                                       .gross = {row.integer(5)},
                                       .ticketsSoFar = row.integer(6),
                                       .grossSoFar = {row.integer(7)},
                                   };
                               });
                           });
}

QFuture<Result<QList<SeatSale>>> ReportApi::seats(const QString &token, ShowId show) {
    return m_database.call(Retry::AtOnce,
                           "select seat_id, price, sold_at, returned_at from api.seat_sales(token => $1, "
                           "show_id => $2)",
                           Params(token, show), [](const Rows &rows) -> Result<QList<SeatSale>> {
                               return rows.map([](const Row &row) {
                                   return SeatSale{.seat = {row.integer(0)},
                                                   .price = {row.integer(1)},
                                                   .soldAt = row.instant(2),
                                                   .returnedAt = row.instant(3)};
                               });
                           });
}

} // namespace universe
