#pragma once

#include "app/core/Ids.h"
#include "app/core/Money.h"

#include <QDateTime>
#include <QList>
#include <QString>

#include <algorithm>

namespace universe {

enum class SeatState : quint8 { Free, Held, Sold, Blocked, HeldByMe };

enum class SeatMark : quint8 { None, Wheelchair, Companion, RestrictedView, Blocked };

/// What is to be known of a seat that is not like others.
struct MarkedSeat {
    SeatId seat;
    SeatMark mark = SeatMark::None;
    QString note{};
    SeatId place{}; ///< of a companion's seat: the wheelchair place that it is sold with
};

/// One row of seats of a hall, as the server lays it out. Metres and degrees; the stage is at the origin and y grows
/// towards the audience in front of it. Seats have consecutive ids and stand on an arc around (arcX, arcY). Where a
/// number is missing there is a gap as wide as a seat. A standing area is one row whose seats are numbers of entry.
struct SeatRow {
    SectionId sectionId;
    QString section;
    QString label;
    SeatId firstSeat;
    int seatCount = 0;
    double arcX = 0;
    double arcY = 0;
    double arcRadius = 0;
    double arcDirection = 0; ///< degrees; 90 points straight away from the stage
    double seatPitch = 0;
    QString grade;
    Money price;
    int firstNumber = 1;
    int numberStep = 1;
    QList<qint64> gaps{}; ///< for each number that is missing, how many seats come before it; ascending
    double shift = 0;     ///< to the right, in seats
    double rowPitch = 0.9;
    bool isStanding = false;
    QList<MarkedSeat> marked{};

    /// Where seat `seat` (from 0) stands, in seats from the first place of the row.
    [[nodiscard]] int slotOf(int seat) const {
        return seat + int(std::upper_bound(gaps.begin(), gaps.end(), seat) - gaps.begin());
    }
    [[nodiscard]] int slotCount() const { return seatCount + int(gaps.size()); }
};

/// The hall of one show with its prices. Rows of a section follow each other.
struct SeatPlan {
    SeatPlanId id;
    int terms = 0;          ///< the concert's, when these were the prices
    bool isReserved = true; ///< wheelchair places and companions' seats are not sold like others at present
    QList<SeatRow> rows;
};

/// The seats that changed since the answer that gave `cursor`, or all that are not free.
struct SeatStates {
    QString cursor;
    QDateTime serverNow;
    QList<SeatId> sold;
    QList<SeatId> blocked;
    QList<SeatId> held;
    QList<SeatId> heldByMe;
    QList<SeatId> freed;
    QDateTime holdExpiresAt; ///< invalid when the member holds nothing here
};

/// The best seats that are free when the server chooses, so many together.
struct BestWish {
    int count = 1;
    QString grade{};   ///< empty: any
    QString section{}; ///< empty: any
};

/// Seats that the server has chosen and holds for the member.
struct HeldSeats {
    QList<SeatId> seats;
    QDateTime expiresAt;
};

} // namespace universe
