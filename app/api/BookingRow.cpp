#include "app/api/BookingRow.h"

#include "app/api/Names.h"

namespace universe {

Booking readBooking(const Row &row) {
    return Booking{.id = {row.integer(0)},
                   .number = row.text(1),
                   .concertId = {row.integer(2)},
                   .title = row.text(3),
                   .showId = {row.integer(4)},
                   .startsAt = row.instant(5),
                   .seats = row.text(6),
                   .total = {row.integer(7)},
                   .state = bookingStateFrom(row.text(8)),
                   .bookedAt = row.instant(9),
                   .venue = row.text(10),
                   .timeZone = QTimeZone(row.text(11).toUtf8()),
                   .seatCount = int(row.integer(12)),
                   .singers = row.text(13),
                   .genre = row.text(14),
                   .reason = row.text(15),
                   .movedFrom = row.instant(16),
                   .kept = !row.isNull(17) && row.boolean(17),
                   .runningMinutes = int(row.integer(18)),
                   .changes = int(row.integer(19)),
                   .singersEn = row.text(20),
                   .venueEn = row.text(21),
                   .poster = row.text(22),
                   .pay = payFrom(row.text(23))};
}

Ticket readTicket(const Row &row) {
    return Ticket{{row.integer(0)}, row.text(1), row.text(2),         ticketStateFrom(row.text(3)),
                  {row.integer(4)}, row.text(5), payFrom(row.text(6))};
}

} // namespace universe
