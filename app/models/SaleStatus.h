#pragma once

#include "app/core/Concert.h"

#include <optional>

namespace universe {

/// Where the sale of a concert, or of one of its shows, stands for the viewer, in the words of all screens.
enum class SaleStatus {
    Upcoming, ///< booking opens later
    Open,
    ClosesToday,
    SoldOut,
    ShowBegun, ///< the show may be over, too
    Closed,
    Cancelled,
    Booked, ///< by this member; a member books a concert once
};

/// The state of the sale at `now` by the server's clock: the list may have been loaded before booking opened.
SaleState saleStateAt(const ConcertSummary &concert, const QDateTime &now);

/// The status of the concert as a whole. Without `seats` it is not SoldOut; "today" is the venue's.
SaleStatus saleStatus(const ConcertSummary &concert, const std::optional<Availability> &seats, const QDateTime &now);

/// The status of one show for any viewer, whatever seats are left. A show without an instant has not begun.
SaleStatus showStatus(const ConcertSummary &concert, const Show &show, const QDateTime &now);

} // namespace universe
