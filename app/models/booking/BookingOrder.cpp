#include "app/models/booking/BookingOrder.h"

#include <algorithm>

namespace universe {

Money BookingOrder::total() const {
    Money sum;
    for (const ChosenSeat &seat : seats)
        sum += seat.price;
    return sum;
}

QList<SeatId> BookingOrder::seatIds() const {
    QList<SeatId> ids;
    ids.reserve(seats.size());
    for (const ChosenSeat &seat : seats)
        ids.append(seat.id);
    return ids;
}

std::optional<std::chrono::milliseconds> BookingOrder::holdLeft() const {
    if (!holdExpiresAt.isValid())
        return std::nullopt;
    return std::chrono::milliseconds(std::max<qint64>(0, clock.now().msecsTo(holdExpiresAt)));
}

} // namespace universe
