#include "app/api/BookingApi.h"

#include "app/api/BookingRow.h"

namespace universe {

QFuture<Result<BookingReceipt>> BookingApi::book(const QString &token, const QUuid &requestId, ShowId show,
                                                 const QList<SeatId> &seats, Money shownTotal, int shownTerms) {
    return m_database.call(Retry::UntilAnswered,
                           "select booking_id, booking_no, total, balance "
                           "from api.book(token => $1, request_id => $2, show_id => $3, seat_ids => $4, "
                           "expected_total => $5, expected_terms => $6)",
                           Params(token, requestId, show, seats, shownTotal, shownTerms),
                           [](const Rows &rows) -> Result<BookingReceipt> {
                               const Row row = rows.first();
                               return BookingReceipt{{row.integer(0)}, row.text(1), {row.integer(2)}, {row.integer(3)}};
                           });
}

QFuture<Result<QList<Booking>>> BookingApi::myBookings(const QString &token) {
    static const QByteArray sql = QByteArray("select ") + bookingColumns + " from api.my_bookings(token => $1)";
    return m_database.call(Retry::AtOnce, sql, Params(token),
                           [](const Rows &rows) -> Result<QList<Booking>> { return rows.map(readBooking); });
}

QFuture<Result<QList<Ticket>>> BookingApi::myTickets(const QString &token, BookingId booking) {
    static const QByteArray sql =
        QByteArray("select ") + ticketColumns + " from api.my_tickets(token => $1, booking_id => $2)";
    return m_database.call(Retry::AtOnce, sql, Params(token, booking),
                           [](const Rows &rows) -> Result<QList<Ticket>> { return rows.map(readTicket); });
}

QFuture<Result<CancellationQuote>> BookingApi::quoteCancellation(const QString &token, BookingId booking,
                                                                 const QList<TicketId> &tickets) {
    return m_database.call(
        Retry::AtOnce,
        "select refund, fee, fee_percent, next_step_at, closes_at "
        "from api.quote_cancellation(token => $1, booking_id => $2, ticket_ids => $3)",
        Params(token, booking, tickets), [](const Rows &rows) -> Result<CancellationQuote> {
            const Row row = rows.first();
            return CancellationQuote{{row.integer(0)}, {row.integer(1)}, row.real(2), row.instant(3), row.instant(4)};
        });
}

QFuture<Result<Done>> BookingApi::answerMove(const QString &token, const QUuid &requestId, BookingId booking,
                                             bool keep) {
    return m_database.call(Retry::UntilAnswered,
                           "select from api.answer_move(token => $1, request_id => $2, booking_id => $3, keep => $4)",
                           Params(token, requestId, booking, keep),
                           [](const Rows &) -> Result<Done> { return Done{}; });
}

QFuture<Result<Done>> BookingApi::mailTickets(const QString &token, const QUuid &requestId, BookingId booking) {
    return m_database.call(Retry::UntilAnswered,
                           "select from api.mail_tickets(token => $1, request_id => $2, booking_id => $3)",
                           Params(token, requestId, booking), [](const Rows &) -> Result<Done> { return Done{}; });
}

QFuture<Result<CancellationReceipt>> BookingApi::cancelTickets(const QString &token, const QUuid &requestId,
                                                               BookingId booking, const QList<TicketId> &tickets,
                                                               Money shownRefund) {
    return m_database.call(Retry::UntilAnswered,
                           "select refund, fee, balance from api.cancel_tickets(token => $1, request_id => $2, "
                           "booking_id => $3, ticket_ids => $4, expected_refund => $5)",
                           Params(token, requestId, booking, tickets, shownRefund),
                           [](const Rows &rows) -> Result<CancellationReceipt> {
                               const Row row = rows.first();
                               return CancellationReceipt{{row.integer(0)}, {row.integer(1)}, {row.integer(2)}};
                           });
}

} // namespace universe
