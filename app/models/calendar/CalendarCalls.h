#pragma once

#include "app/api/CalendarApi.h"
#include "app/api/CatalogueApi.h"
#include "app/models/SessionController.h"

#include <functional>

namespace universe {

/// The questions of the calendar to the server, for the viewer. They are functions, so that tests can answer by hand.
struct CalendarCalls {
    template <typename T>
    using Answer = QFuture<Result<T>>;

    std::function<Answer<QList<CalendarDay>>(QDate from, QDate to, CalendarMode mode)> days;
    std::function<Answer<CalendarEntries>(QDate day, CalendarMode mode, const QString &cursor)> day;
    std::function<Answer<QList<DecreedDay>>()> daysOff;
    std::function<Answer<QHash<ConcertId, Availability>>(const QList<ConcertId> &ids)> availability;

    /// All of them outlive the calls.
    static CalendarCalls of(CalendarApi &calendar, CatalogueApi &catalogue, SessionController &session);
};

} // namespace universe
