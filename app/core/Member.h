#pragma once

#include "app/core/Concert.h"

namespace universe {

/// What a member sees above all concerts.
struct MemberHome {
    QList<ConcertSummary> opensSoon; ///< bookings of favourites
    QList<ConcertSummary> closingToday;
    QList<ConcertSummary> newFromFavourites;
};

/// Something happened to a favourite.
struct Reminder {
    enum class Kind { BookingOpens, NewConcert };
    Kind kind = Kind::BookingOpens;
    ConcertId concert;
    QString title;
    QString singer;
    QDateTime at;

    friend bool operator==(const Reminder &, const Reminder &) = default;
};

} // namespace universe
