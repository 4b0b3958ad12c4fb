#include "ui/tickets/BookedPoster.h"

namespace universe {

PosterSubject posterSubject(const Booking &booking) {
    return {booking.concertId, booking.title, booking.singers, booking.genre};
}

PosterStore::Wanted posterAt(const PosterSubject &subject, QSizeF size, double radius, double ratio) {
    return {subject, (size * ratio).toSize(), int(radius * ratio)};
}

} // namespace universe
