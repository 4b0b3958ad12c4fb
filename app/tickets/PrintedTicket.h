#pragma once

#include "app/core/Booking.h"
#include "app/core/LocalName.h"

namespace universe {

/// All that a ticket says, on paper, on a screen or in a file.
struct PrintedTicket {
    Ticket ticket;
    QString bookingNumber;
    QString title;
    QString venue;
    QString venueEn; ///< empty: not known
    QDateTime startsAt;
    QTimeZone timeZone;     ///< the venue's
    int runningMinutes = 0; ///< 0: not known
    int changes = 0;        ///< the booking's

    [[nodiscard]] QString venueName() const { return texts::localName(venue, venueEn); }

    friend bool operator==(const PrintedTicket &, const PrintedTicket &) = default;
};

inline PrintedTicket printedTicket(const Booking &booking, const Ticket &ticket) {
    return {ticket,           booking.number,   booking.title,          booking.venue,  booking.venueEn,
            booking.startsAt, booking.timeZone, booking.runningMinutes, booking.changes};
}

} // namespace universe
