#pragma once

#include "app/api/BookingApi.h"
#include "app/models/SessionController.h"

#include <functional>

namespace universe {

/// What tickets are asked for with, for whoever is logged in. Functions, so that it can be fed by hand.
struct TicketCalls {
    std::function<QFuture<Result<QList<Ticket>>>(BookingId booking)> tickets;

    /// Both outlive the calls.
    static TicketCalls of(BookingApi &api, SessionController &session);
};

} // namespace universe
