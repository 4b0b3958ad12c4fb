#pragma once

#include "app/core/Calendar.h"
#include "app/db/Database.h"

namespace universe {

/// What is on which day. An empty token is a guest. Every method is one procedure of the schema api, named alike; its
/// refusals are listed in sql/README.md.
class CalendarApi {
public:
    static constexpr int pageSize = 60;

    explicit CalendarApi(Database &database)
        : m_database(database) {}

    /// The days from `from` to `to`, at most 62, that have something.
    QFuture<Result<QList<CalendarDay>>> calendarDays(QDate from, QDate to, CalendarMode mode, const QString &token);
    /// A day by time, page after page.
    QFuture<Result<CalendarEntries>> calendarDay(QDate day, CalendarMode mode, const QString &cursor,
                                                 const QString &token);

private:
    Database &m_database;
};

} // namespace universe
