#include "app/models/seatmap/SeatCalls.h"

#include "app/api/CatalogueApi.h"
#include "app/api/SaleApi.h"
#include "app/api/SeatApi.h"
#include "app/models/PendingRequest.h"
#include "app/models/SessionController.h"

namespace universe {

SeatCalls SeatCalls::of(Database &database, CatalogueApi &catalogue, SeatApi &seats, SaleApi &sale,
                        SessionController &session) {
    SeatCalls calls;
    calls.concert = [&](ConcertId id) { return catalogue.concert(id, session.token()); };
    calls.shows = [&](ConcertId id) { return catalogue.shows(id); };
    calls.plan = [&](ShowId show) { return seats.seatPlan(show); };
    calls.states = [&](ShowId show, const QString &since) { return seats.seatStates(show, since, session.token()); };
    calls.hold = [&](ShowId show, const QList<SeatId> &ids) { return seats.holdSeats(session.token(), show, ids); };
    calls.holdBest = [&](ShowId show, const BestWish &wish) { return seats.holdBest(session.token(), show, wish); };
    calls.release = [&](ShowId show) { return seats.releaseSeats(session.token(), show); };
    calls.phases = [&](ConcertId id) { return sale.phases(id); };
    calls.askInTick = [&](const QUuid &requestId, ShowId show, const TickWish &wish) {
        return sale.askInTick(session.token(), requestId, show, wish);
    };
    calls.myAsk = [&](AskId ask) { return sale.myAsk(session.token(), ask); };
    calls.request = [&](QObject *parent) { return new PendingRequest(database, parent); };
    return calls;
}

} // namespace universe
