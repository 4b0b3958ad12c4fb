#include "app/models/calendar/CalendarCalls.h"

namespace universe {

CalendarCalls CalendarCalls::of(CalendarApi &calendar, CatalogueApi &catalogue, SessionController &session) {
    CalendarCalls calls;
    calls.days = [&](QDate from, QDate to, CalendarMode mode) {
        return calendar.calendarDays(from, to, mode, session.token());
    };
    calls.day = [&](QDate date, CalendarMode mode, const QString &cursor) {
        return calendar.calendarDay(date, mode, cursor, session.token());
    };
    calls.daysOff = [&] { return calendar.daysOff(); };
    calls.availability = [&](const QList<ConcertId> &ids) { return catalogue.concertAvailability(ids); };
    return calls;
}

} // namespace universe
