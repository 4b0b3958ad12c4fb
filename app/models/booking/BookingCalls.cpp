#include "app/models/booking/BookingCalls.h"

namespace universe {

BookingCalls BookingCalls::of(BookingApi &api, SessionController &session) {
    BookingCalls calls;
    calls.book = [&](const QUuid &request, ShowId show, const QList<SeatId> &seats) {
        return api.book(session.token(), request, show, seats);
    };
    calls.bookings = [&] { return api.myBookings(session.token()); };
    return calls;
}

} // namespace universe
