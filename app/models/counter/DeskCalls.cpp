#include "app/models/counter/DeskCalls.h"

namespace universe {

DeskCalls DeskCalls::of(CounterApi &api, SessionController &session) {
    return {
        .findBooking = [&](const QString &number) { return api.findBooking(session.token(), number); },
        .tickets = [&](BookingId booking) { return api.tickets(session.token(), booking); },
        .cancelFor =
            [&](const QUuid &request, BookingId booking, const QList<TicketId> &chosen, const QString &reason,
                bool waivesFee) { return api.cancelFor(session.token(), request, booking, chosen, reason, waivesFee); },
        .quote = [&](BookingId booking, const QList<TicketId> &chosen,
                     bool waivesFee) { return api.quoteCancelFor(session.token(), booking, chosen, waivesFee); },
        .reseat = [&](const QUuid &request, TicketId ticket,
                      SeatId seat) { return api.reseat(session.token(), request, ticket, seat); }};
}

} // namespace universe
