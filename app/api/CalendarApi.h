#pragma once

#include "app/core/Calendar.h"
#include "app/db/Database.h"

namespace universe {

/// Which concerts are on which day. An empty token stands for a guest. Every method is one procedure of the schema api,
/// named alike; its refusals are listed in sql/README.md.
class CalendarApi {
public:
    static constexpr int pageSize = 60;

    explicit CalendarApi(Database &database)
        : m_database(database) {}

    /// The days from `from` to `to` that have a show or an opening; the range is at most 62 days.
    QFuture<Result<QList<CalendarDay>>> calendarDays(QDate from, QDate to, CalendarMode mode, const QString &token);
    /// A page of the day's entries by time, after `cursor` (empty: the first page).
    QFuture<Result<CalendarEntries>> calendarDay(QDate day, CalendarMode mode, const QString &cursor,
                                                 const QString &token);

    /// Public holidays that no rule gives, all of them.
    QFuture<Result<QList<DecreedDay>>> daysOff();

private:
    Database &m_database;
};

} // namespace universe
