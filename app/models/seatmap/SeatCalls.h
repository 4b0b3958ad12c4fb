#pragma once

#include "app/core/Concert.h"
#include "app/core/Result.h"
#include "app/core/Seat.h"

#include <QFuture>

#include <functional>

namespace universe {

class CatalogueApi;
class SeatApi;

/// What choosing seats asks of the server; a test answers in its own way. A token is empty for a guest.
struct SeatCalls {
    std::function<QFuture<Result<Concert>>(ConcertId, const QString &token)> concert;
    std::function<QFuture<Result<QList<Show>>>(ConcertId)> shows;
    std::function<QFuture<Result<SeatPlan>>(ShowId)> plan;
    std::function<QFuture<Result<SeatStates>>(ShowId, const QString &since, const QString &token)> states;
    std::function<QFuture<Result<QDateTime>>(const QString &token, ShowId, const QList<SeatId> &)> hold;
    std::function<QFuture<Result<Done>>(const QString &token, ShowId)> release;

    /// Those of the server. The apis must outlive the copy.
    static SeatCalls of(CatalogueApi &catalogue, SeatApi &seats);
};

} // namespace universe
