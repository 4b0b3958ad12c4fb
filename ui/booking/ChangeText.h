#pragma once

#include "app/models/booking/BookingOrder.h"

#include <QString>

namespace universe {

/// What is different in an order since it was shown, a line each: "Grade R: 110,000 → 120,000".
QString changeText(const BookingOrder &shown, const BookingOrder &now);

} // namespace universe
