#include "app/models/booking/BookingCalls.h"

#include "app/api/CatalogueApi.h"
#include "app/api/SeatApi.h"

namespace universe {

BookingCalls BookingCalls::of(BookingApi &booking, CatalogueApi &catalogue, SeatApi &seats,
                              SessionController &session) {
    BookingCalls calls;
    calls.book = [&](const QUuid &request, const BookingOrder &order) {
        return booking.book(session.token(), request, order.show.id, order.seatIds(), order.total(), order.terms);
    };
    calls.bookings = [&] { return booking.myBookings(session.token()); };
    calls.quoteCancellation = [&](BookingId id, const QList<TicketId> &tickets) {
        return booking.quoteCancellation(session.token(), id, tickets);
    };
    calls.cancelTickets = [&](const QUuid &request, BookingId id, const QList<TicketId> &tickets, Money shownRefund) {
        return booking.cancelTickets(session.token(), request, id, tickets, shownRefund);
    };
    calls.answerMove = [&](const QUuid &request, BookingId id, bool keep) {
        return booking.answerMove(session.token(), request, id, keep);
    };
    calls.fees = [&](ConcertId id) { return catalogue.concertFees(id); };
    calls.concert = [&](ConcertId id) { return catalogue.concert(id, session.token()); };
    calls.shows = [&](ConcertId id) { return catalogue.shows(id); };
    calls.plan = [&](ShowId show) { return seats.seatPlan(show); };
    return calls;
}

} // namespace universe
