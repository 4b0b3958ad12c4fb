#pragma once

#include "app/core/Concert.h"

#include <optional>

namespace universe {

/// What a person wants to know of a sale at a glance.
enum class SaleStatus { Upcoming, Open, ClosesToday, SoldOut, Closed, Cancelled };

/// The state at `now`, the server's clock: a list may have been loaded before booking opened.
SaleState saleStateAt(const ConcertSummary &concert, const QDateTime &now);

/// `seats` unknown: not sold out. "Today" is the venue's.
SaleStatus saleStatus(const ConcertSummary &concert, const std::optional<Availability> &seats, const QDateTime &now);

} // namespace universe
