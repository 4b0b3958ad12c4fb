#pragma once

#include "app/api/DoorApi.h"
#include "app/models/SessionController.h"

#include <functional>

namespace universe {

/// A door's questions to the server. They are functions, so that tests can answer by hand.
struct DoorCalls {
    template <typename T>
    using Answer = QFuture<Result<T>>;

    std::function<Answer<QList<DoorShow>>()> shows;
    std::function<Answer<CheckIn>(const QString &code, ShowId show, const QString &gate)> checkIn;
    std::function<Answer<CheckIn>(const QString &code, ShowId show, const QString &gate)> checkOut;
    std::function<Answer<QList<DoorTicket>>(ShowId show)> tickets;
    std::function<Answer<QList<DoorCount>>(ShowId show)> counts;
    std::function<Answer<QList<Admission>>(ShowId show, const QString &device, const QList<DoorScan> &scans)> reconcile;
    std::function<Answer<Done>(TicketId ticket, const QString &reason)> undo;

    /// Both outlive the calls.
    static DoorCalls of(DoorApi &api, SessionController &session);
};

} // namespace universe
