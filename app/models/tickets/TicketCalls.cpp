#include "app/models/tickets/TicketCalls.h"

namespace universe {

TicketCalls TicketCalls::of(BookingApi &api, SessionController &session) {
    TicketCalls calls;
    calls.tickets = [&](BookingId booking) { return api.myTickets(session.token(), booking); };
    calls.mail = [&](const QUuid &request, BookingId booking) {
        return api.mailTickets(session.token(), request, booking);
    };
    return calls;
}

} // namespace universe
