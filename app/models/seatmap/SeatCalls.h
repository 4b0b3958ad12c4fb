#pragma once

#include "app/core/Concert.h"
#include "app/core/Result.h"
#include "app/core/SalePhase.h"
#include "app/core/Seat.h"

#include <QFuture>
#include <QUuid>

#include <functional>

class QObject;

namespace universe {

class CatalogueApi;
class Database;
class PendingRequest;
class SaleApi;
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
    // of a sale in phases
    std::function<Answer<QList<SalePhase>>(ConcertId id)> phases;
    std::function<Answer<TickTicket>(const QUuid &request, ShowId show, const TickWish &wish)> askInTick;
    std::function<Answer<AskResult>(AskId ask)> myAsk;
    /// Makes a request that must happen once.
    std::function<PendingRequest *(QObject *parent)> request;

    /// All of them outlive the calls.
    static SeatCalls of(Database &database, CatalogueApi &catalogue, SeatApi &seats, SaleApi &sale,
                        SessionController &session);
};

} // namespace universe
