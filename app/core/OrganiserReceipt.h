#pragma once

#include "app/core/Money.h"

namespace universe {

/// What an organiser's act did.
struct OrganiserReceipt {
    int bookings = 0; ///< that it is about
    Money refunded;
};

} // namespace universe
