#pragma once

#include "app/core/Concert.h"
#include "app/core/Result.h"
#include "app/core/Seat.h"

#include <QFuture>

#include <functional>

namespace universe {

class CatalogueApi;
class SeatApi;
class SessionController;

/// The questions of choosing seats to the server, for the viewer. They are functions, so that tests can answer by hand.
struct SeatCalls {
    template <typename T>
    using Answer = QFuture<Result<T>>;

    std::function<Answer<Concert>(ConcertId id)> concert;
    std::function<Answer<QList<Show>>(ConcertId id)> shows;
    std::function<Answer<SeatPlan>(ShowId show)> plan;
    std::function<Answer<SeatStates>(ShowId show, const QString &since)> states;
    std::function<Answer<QDateTime>(ShowId show, const QList<SeatId> &seats)> hold;
    std::function<Answer<HeldSeats>(ShowId show, const BestWish &wish)> holdBest;
    std::function<Answer<Done>(ShowId show)> release;

    /// All of them outlive the calls.
    static SeatCalls of(CatalogueApi &catalogue, SeatApi &seats, SessionController &session);
};

} // namespace universe
