#pragma once

#include "app/api/CalendarApi.h"
#include "app/api/CatalogueApi.h"
#include "app/core/ServerClock.h"
#include "app/models/SessionController.h"

#include <functional>

namespace universe {

/// What the calendar asks of the server, for whoever is logged in. Functions, so that it can be fed by hand.
struct CalendarCalls {
    template <typename T>
    using Answer = QFuture<Result<T>>;

    std::function<Answer<QList<CalendarDay>>(QDate from, QDate to, CalendarMode mode)> days;
    std::function<Answer<CalendarEntries>(QDate day, CalendarMode mode, const QString &cursor)> day;
    std::function<Answer<QHash<ConcertId, Availability>>(const QList<ConcertId> &ids)> availability;
    std::function<bool()> isMember;
    /// As SessionController::endIfExpired().
    std::function<bool(const Error &error)> endIfExpired;
    /// The server's clock, as well as it is known.
    std::function<QDateTime()> now;

    /// All of them outlive the calls.
    static CalendarCalls of(CalendarApi &calendar, CatalogueApi &catalogue, SessionController &session,
                            const ServerClock &clock);
};

} // namespace universe
