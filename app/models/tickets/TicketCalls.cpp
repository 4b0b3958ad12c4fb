#include "app/models/tickets/TicketCalls.h"

namespace universe {

TicketCalls TicketCalls::of(BookingApi &api, SessionController &session) {
    TicketCalls calls;
    calls.tickets = [&](BookingId booking) { return api.myTickets(session.token(), booking); };
    return calls;
}

} // namespace universe
