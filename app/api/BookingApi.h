#pragma once

#include "app/core/Booking.h"
#include "app/core/Cancellation.h"
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

    /// Nothing is booked if the total or the concert's terms are others than those shown: TermsChanged.
    QFuture<Result<BookingReceipt>> book(const QString &token, const QUuid &requestId, ShowId show,
                                         const QList<SeatId> &seats, Money shownTotal, int shownTerms);
    QFuture<Result<QList<Booking>>> myBookings(const QString &token);
    QFuture<Result<QList<Ticket>>> myTickets(const QString &token, BookingId booking);
    QFuture<Result<CancellationQuote>> quoteCancellation(const QString &token, BookingId booking,
                                                         const QList<TicketId> &tickets);
    /// With the last of its tickets the booking is cancelled. Nothing is, if the refund is another than that shown:
    /// TermsChanged.
    QFuture<Result<CancellationReceipt>> cancelTickets(const QString &token, const QUuid &requestId, BookingId booking,
                                                       const QList<TicketId> &tickets, Money shownRefund);
    /// What becomes of a booking whose show was moved: kept, or all that is left of it given back.
    QFuture<Result<Done>> answerMove(const QString &token, const QUuid &requestId, BookingId booking, bool keep);
    /// Has the valid tickets mailed to the member's own address.
    QFuture<Result<Done>> mailTickets(const QString &token, const QUuid &requestId, BookingId booking);

private:
    Database &m_database;
};

} // namespace universe
