#include "app/models/seatmap/SeatCalls.h"

#include "app/api/CatalogueApi.h"
#include "app/api/SeatApi.h"

namespace universe {

SeatCalls SeatCalls::of(CatalogueApi &catalogue, SeatApi &seats) {
    return {
        .concert = [&](ConcertId id, const QString &token) { return catalogue.concert(id, token); },
        .shows = [&](ConcertId id) { return catalogue.shows(id); },
        .plan = [&](ShowId show) { return seats.seatPlan(show); },
        .states = [&](ShowId show, const QString &since,
                      const QString &token) { return seats.seatStates(show, since, token); },
        .hold = [&](const QString &token, ShowId show,
                    const QList<SeatId> &ids) { return seats.holdSeats(token, show, ids); },
        .release = [&](const QString &token, ShowId show) { return seats.releaseSeats(token, show); },
    };
}

} // namespace universe
