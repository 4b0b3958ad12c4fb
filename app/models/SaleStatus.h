#pragma once

#include "app/core/Concert.h"

#include <optional>

namespace universe {

/// Where a sale stands for the person who looks, in the words of all screens: of a concert, or of one of its shows.
enum class SaleStatus {
    Upcoming, ///< booking opens later
    Open,
    ClosesToday,
    SoldOut,
    ShowBegun, ///< or over
    Closed,
    Cancelled,
    Booked, ///< by this member; there is one booking a concert
};

/// The server's state at `now`, the server's clock: a list may have been loaded before booking opened.
SaleState saleStateAt(const ConcertSummary &concert, const QDateTime &now);

/// Of the concert at a glance, whoever looks. `seats` unknown: not sold out. "Today" is the venue's.
SaleStatus saleStatus(const ConcertSummary &concert, const std::optional<Availability> &seats, const QDateTime &now);

/// Of one show, whoever looks and whatever seats are left. A show without an instant has not begun.
SaleStatus showStatus(const ConcertSummary &concert, const Show &show, const QDateTime &now);

} // namespace universe
