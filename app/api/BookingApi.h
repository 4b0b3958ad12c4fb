#pragma once

#include "app/core/Booking.h"
#include "app/core/Ids.h"
#include "app/db/Database.h"

#include <QUuid>

namespace universe {

/// Bookings and their tickets. A call with a request id is repeated until the server answers: the id makes sure that it
/// happens once. Refusals: sql/README.md.
class BookingApi {
public:
    explicit BookingApi(Database &database)
        : m_database(database) {}

    QFuture<Result<BookingReceipt>> book(const QString &token, const QUuid &requestId, ShowId show,
                                         const QList<SeatId> &seats);
    QFuture<Result<QList<Booking>>> myBookings(const QString &token);
    QFuture<Result<QList<Ticket>>> myTickets(const QString &token, BookingId booking);

private:
    Database &m_database;
};

} // namespace universe
