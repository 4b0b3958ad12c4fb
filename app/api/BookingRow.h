#pragma once

#include "app/core/Booking.h"
#include "app/db/Rows.h"

namespace universe {

/// The columns of a booking, the same for its member and for a clerk. They are the first ones of a select list, in this
/// order.
inline constexpr auto bookingColumns =
    "booking_id, booking_no, concert_id, title, show_id, starts_at, seats, total, state, booked_at, venue, time_zone, "
    "seat_count, singers, genre, reason, moved_from, kept, running_minutes, changes, singers_en, venue_en, poster, pay";
inline constexpr int bookingColumnCount = 24;

/// The columns of a ticket, likewise.
inline constexpr auto ticketColumns = "ticket_id, seat, code, state, price, grade, pay";

Booking readBooking(const Row &row);
Ticket readTicket(const Row &row);

} // namespace universe
