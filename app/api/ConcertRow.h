#pragma once

#include "app/core/Concert.h"
#include "app/db/Rows.h"

namespace universe {

/// The columns of a concert in a list, the same in every procedure that answers with concerts. They are the first ones
/// of a select list, in this order.
inline constexpr auto summaryColumns =
    "concert_id, title, singers, venue, genre, region, first_show, last_show, booking_opens, "
    "booking_closes, time_zone, sale_state, min_price, max_price, favourite, singers_en, venue_en, poster";
inline constexpr int summaryColumnCount = 18;

ConcertSummary readSummary(const Row &row);

} // namespace universe
