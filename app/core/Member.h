#pragma once

#include "app/core/Concert.h"

namespace universe {

/// The concerts of the shelves above all concerts.
struct MemberHome {
    QList<ConcertSummary> opensSoon; ///< favourites whose booking opens soon
    QList<ConcertSummary> closingToday;
    QList<ConcertSummary> newFromFavourites;
};

/// What happened to a favourite, and when.
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
