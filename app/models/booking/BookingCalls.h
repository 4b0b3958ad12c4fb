#pragma once

#include "app/models/tickets/TicketCalls.h"

#include <QUuid>

namespace universe {

/// The questions of booking to the server, for the member. They are functions, so that tests can answer by hand.
struct BookingCalls {
    template <typename T>
    using Answer = QFuture<Result<T>>;

    std::function<Answer<BookingReceipt>(const QUuid &request, ShowId show, const QList<SeatId> &seats)> book;
    std::function<Answer<QList<Booking>>()> bookings;

    /// Both outlive the calls.
    static BookingCalls of(BookingApi &api, SessionController &session);
};

} // namespace universe
