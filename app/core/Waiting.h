#pragma once

#include "app/core/Ids.h"
#include "app/core/Money.h"

#include <QDateTime>
#include <QList>
#include <QString>
#include <QTimeZone>

namespace universe {

enum class WaitingState { Waiting, Offered, Taken, Declined, Lapsed, Left };

/// A member's entry of the waiting list of a show, and the offer that there is or was.
struct WaitingEntry {
    WaitingEntryId id;
    ConcertId concertId;
    QString title;
    ShowId showId;
    QDateTime startsAt;
    QString grade; ///< empty: any
    int seats = 0; ///< beside each other
    int place = 0; ///< in the line, from 1; 0 unless waiting
    WaitingState state = WaitingState::Waiting;
    QDateTime offerEndsAt; ///< invalid when there was no offer
    QList<SeatId> seatIds; ///< those offered
    QString venue;
    QTimeZone timeZone; ///< the venue's
    QString seatNames;
    Money offerTotal; ///< what the offered seats cost now
    QString venueEn;  ///< empty: not known

    friend bool operator==(const WaitingEntry &, const WaitingEntry &) = default;
};

/// Where a member's joining of a waiting list has led.
struct WaitingPlace {
    WaitingEntryId id;
    int place = 0;
};

/// The waiting list of a show, as everybody may see it.
struct WaitingCount {
    int waiting = 0;
    int returned = 0; ///< seats that came back so far
};

} // namespace universe
