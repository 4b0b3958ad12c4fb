#pragma once

#include "app/api/BookingApi.h"
#include "app/models/SessionController.h"

#include <functional>

namespace universe {

/// The questions of tickets to the server, for the member. They are functions, so that tests can answer by hand.
struct TicketCalls {
    std::function<QFuture<Result<QList<Ticket>>>(BookingId booking)> tickets;
    std::function<QFuture<Result<Done>>(const QUuid &request, BookingId booking)> mail;

    /// Both outlive the calls.
    static TicketCalls of(BookingApi &api, SessionController &session);
};

} // namespace universe
