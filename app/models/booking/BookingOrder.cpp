#include "app/models/booking/BookingOrder.h"

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

} // namespace universe
