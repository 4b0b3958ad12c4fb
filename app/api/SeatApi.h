#pragma once

#include "app/core/Seat.h"
#include "app/db/Database.h"

namespace universe {

/// A show's hall, its seats' states and the member's hold. Refusals: sql/README.md.
class SeatApi {
public:
    explicit SeatApi(Database &database)
        : m_database(database) {}

    QFuture<Result<SeatPlan>> seatPlan(ShowId show);
    /// All that is not free (`since` empty) or what changed after the answer whose cursor was `since`.
    QFuture<Result<SeatStates>> seatStates(ShowId show, const QString &since, const QString &token);
    /// The member's hold becomes exactly these seats, all or nothing; the answer is when it ends.
    QFuture<Result<QDateTime>> holdSeats(const QString &token, ShowId show, const QList<SeatId> &seats);
    /// The member's hold becomes what the server chooses: seats in a row, or numbers of entry of a standing area.
    QFuture<Result<HeldSeats>> holdBest(const QString &token, ShowId show, const BestWish &wish);
    QFuture<Result<Done>> releaseSeats(const QString &token, ShowId show);

private:
    Database &m_database;
};

} // namespace universe
