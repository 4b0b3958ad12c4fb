#pragma once

#include "app/api/CounterApi.h"
#include "app/models/SessionController.h"

#include <functional>

namespace universe {

/// The questions about a booking that somebody comes to the counter with. They are functions, so that tests can answer
/// by hand.
struct DeskCalls {
    template <typename T>
    using Answer = QFuture<Result<T>>;

    std::function<Answer<FoundBooking>(const QString &number)> findBooking;
    std::function<Answer<QList<Ticket>>(BookingId booking)> tickets;
    std::function<Answer<GivenBack>(const QUuid &request, BookingId booking, const QList<TicketId> &chosen,
                                    const QString &reason, bool waivesFee)>
        cancelFor;
    std::function<Answer<GiveBackQuote>(BookingId booking, const QList<TicketId> &chosen, bool waivesFee)> quote;
    std::function<Answer<Reseated>(const QUuid &request, TicketId ticket, SeatId seat)> reseat;

    /// Both outlive the calls.
    static DeskCalls of(CounterApi &api, SessionController &session);
};

} // namespace universe
