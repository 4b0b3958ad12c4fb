#include "app/models/SaleStatus.h"

namespace universe {

SaleState saleStateAt(const ConcertSummary &concert, const QDateTime &now) {
    if (concert.saleState == SaleState::Cancelled || concert.saleState == SaleState::Closed)
        return concert.saleState;
    if (now < concert.bookingOpens)
        return SaleState::Upcoming;
    const bool over = now >= concert.bookingCloses || (concert.lastShow.isValid() && now >= concert.lastShow);
    return over ? SaleState::Closed : SaleState::Open;
}

SaleStatus saleStatus(const ConcertSummary &concert, const std::optional<Availability> &seats, const QDateTime &now) {
    switch (saleStateAt(concert, now)) {
    case SaleState::Upcoming:
        return SaleStatus::Upcoming;
    case SaleState::Closed:
        return SaleStatus::Closed;
    case SaleState::Cancelled:
        return SaleStatus::Cancelled;
    case SaleState::Open:
        break;
    }
    if (seats && seats->seatsTotal > 0 && seats->seatsFree == 0)
        return SaleStatus::SoldOut;
    const bool zoned = concert.timeZone.isValid();
    const auto day = [&](const QDateTime &at) {
        return (zoned ? at.toTimeZone(concert.timeZone) : at.toLocalTime()).date();
    };
    return day(concert.bookingCloses) == day(now) ? SaleStatus::ClosesToday : SaleStatus::Open;
}

SaleStatus showStatus(const ConcertSummary &concert, const Show &show, const QDateTime &now) {
    if (concert.saleState == SaleState::Cancelled)
        return SaleStatus::Cancelled;
    if (show.startsAt.isValid() && now >= show.startsAt)
        return SaleStatus::ShowBegun;
    switch (saleStateAt(concert, now)) {
    case SaleState::Upcoming:
        return SaleStatus::Upcoming;
    case SaleState::Open:
        return SaleStatus::Open;
    case SaleState::Closed:
    case SaleState::Cancelled:
        break;
    }
    return SaleStatus::Closed;
}

} // namespace universe
