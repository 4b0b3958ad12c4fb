#include "app/api/ReportApi.h"

namespace universe {

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

} // namespace universe
