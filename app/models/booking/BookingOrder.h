#pragma once

#include "app/core/Concert.h"
#include "app/core/Seat.h"

#include <QList>

namespace universe {

/// A seat as a person chose it, with what there is to say about it.
struct ChosenSeat {
    SeatId id;
    QString section;
    QString row;
    QString number;
    QString grade;
    Money price;

    friend bool operator==(const ChosenSeat &, const ChosenSeat &) = default;
};

/// What a person is about to book: it goes from the seat map to the confirmation.
struct BookingOrder {
    ConcertSummary concert;
    int seatLimit = 0;
    Show show;
    QList<ChosenSeat> seats;
    QDateTime holdExpiresAt; ///< by the server's clock; invalid when nothing is held

    [[nodiscard]] Money total() const;
    [[nodiscard]] QList<SeatId> seatIds() const;
};

} // namespace universe
