#include "app/models/counter/SaleCalls.h"

namespace universe {

SaleCalls SaleCalls::of(CounterApi &api, SessionController &session) {
    return {
        .findMembers = [&](const QString &query) { return api.findMembers(session.token(), query); },
        .sell = [&](const QUuid &request, MemberId buyer, ShowId show, const QList<SeatId> &seats,
                    const Payment &payment) { return api.sell(session.token(), request, buyer, show, seats, payment); },
        .tickets = [&](BookingId booking) { return api.tickets(session.token(), booking); }};
}

} // namespace universe
