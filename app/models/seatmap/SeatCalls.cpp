#include "app/models/seatmap/SeatCalls.h"

#include "app/api/CatalogueApi.h"
#include "app/api/SeatApi.h"
#include "app/models/SessionController.h"

namespace universe {

SeatCalls SeatCalls::of(CatalogueApi &catalogue, SeatApi &seats, SessionController &session) {
    SeatCalls calls;
    calls.concert = [&](ConcertId id) { return catalogue.concert(id, session.token()); };
    calls.shows = [&](ConcertId id) { return catalogue.shows(id); };
    calls.plan = [&](ShowId show) { return seats.seatPlan(show); };
    calls.states = [&](ShowId show, const QString &since) { return seats.seatStates(show, since, session.token()); };
    calls.hold = [&](ShowId show, const QList<SeatId> &ids) { return seats.holdSeats(session.token(), show, ids); };
    calls.holdBest = [&](ShowId show, const BestWish &wish) { return seats.holdBest(session.token(), show, wish); };
    calls.release = [&](ShowId show) { return seats.releaseSeats(session.token(), show); };
    return calls;
}

} // namespace universe
