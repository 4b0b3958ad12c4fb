#include "ui/tickets/BookedPoster.h"

#include "ui/widgets/Names.h"

namespace universe {

PosterSubject posterSubject(const Booking &booking) {
    return {booking.concertId, booking.title, format::singersOf(booking), booking.genre, booking.poster};
}

PosterStore::Wanted posterAt(const PosterSubject &subject, QSizeF size, double radius, double ratio) {
    return {subject, (size * ratio).toSize(), int(radius * ratio)};
}

} // namespace universe
