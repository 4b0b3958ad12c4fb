#include "app/models/door/DoorCalls.h"

namespace universe {

DoorCalls DoorCalls::of(DoorApi &api, SessionController &session) {
    return {
        .shows = [&] { return api.shows(session.token()); },
        .checkIn = [&](const QString &code, ShowId show,
                       const QString &gate) { return api.checkIn(session.token(), code, show, gate); },
        .checkOut = [&](const QString &code, ShowId show,
                        const QString &gate) { return api.checkOut(session.token(), code, show, gate); },
        .tickets = [&](ShowId show) { return api.tickets(session.token(), show); },
        .counts = [&](ShowId show) { return api.counts(session.token(), show); },
        .reconcile = [&](ShowId show, const QString &device,
                         const QList<DoorScan> &scans) { return api.reconcile(session.token(), show, device, scans); },
        .undo = [&](TicketId ticket, const QString &reason) { return api.undo(session.token(), ticket, reason); }};
}

} // namespace universe
