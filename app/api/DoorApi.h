#pragma once

#include "app/core/Door.h"
#include "app/core/Result.h"
#include "app/db/Database.h"

namespace universe {

/// What stewards ask at a door. Refusals: sql/README.md, The door.
class DoorApi {
public:
    explicit DoorApi(Database &database)
        : m_database(database) {}

    /// The shows of these hours, by their hour.
    QFuture<Result<QList<DoorShow>>> shows(const QString &token);
    /// Lets a ticket in, once, and again when it has gone out. Offline leaves open whether it did: a repeated call
    /// would find the ticket used.
    QFuture<Result<CheckIn>> checkIn(const QString &token, const QString &code, ShowId show, const QString &gate);
    /// Lets a ticket out that may come in again; it may be left open as well.
    QFuture<Result<CheckIn>> checkOut(const QString &token, const QString &code, ShowId show, const QString &gate);
    QFuture<Result<QList<DoorTicket>>> tickets(const QString &token, ShowId show);
    QFuture<Result<QList<DoorCount>>> counts(const QString &token, ShowId show);
    /// Tells scans of one device and show; their answers, in their order. The same again is answered the same.
    QFuture<Result<QList<Admission>>> reconcile(const QString &token, ShowId show, const QString &device,
                                                const QList<DoorScan> &scans);
    /// Takes an admission back that was a mistake; for supervisors.
    QFuture<Result<Done>> undo(const QString &token, TicketId ticket, const QString &reason);

private:
    Database &m_database;
};

} // namespace universe
