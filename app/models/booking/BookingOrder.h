#pragma once

#include "app/core/Concert.h"
#include "app/core/Seat.h"

#include <QList>

namespace universe {

/// A chosen seat with what the confirmation says about it.
struct ChosenSeat {
    SeatId id;
    QString section;
    QString row; ///< empty in a standing area
    QString number;
    QString grade;
    Money price;
    SeatMark mark = SeatMark::None;
    QString note{};

    friend bool operator==(const ChosenSeat &, const ChosenSeat &) = default;
};

/// The order that goes from the seat map to the confirmation.
struct BookingOrder {
    ConcertSummary concert;
    int seatLimit = 0;
    int ageLimit = 0;
    int terms = 0; ///< the concert's, as shown
    Show show;
    QList<ChosenSeat> seats;
    QDateTime holdExpiresAt; ///< by the server's clock; invalid when nothing is held
    bool isOffer =
        false;          ///< of a waiting list, or won: until then the seats are the member's, and then somebody else's
    bool isWon = false; ///< in a draw

    [[nodiscard]] Money total() const;
    [[nodiscard]] QList<SeatId> seatIds() const;
};

} // namespace universe
