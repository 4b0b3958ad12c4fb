#pragma once

#include "app/core/Booking.h"

namespace universe {

/// "A 3-12 · R · 110,000 fuel", as far as it is known.
QString seatAndPrice(const Ticket &ticket);

} // namespace universe
