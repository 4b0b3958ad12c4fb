#pragma once

#include "app/core/Ids.h"
#include "app/core/Money.h"

#include <QDateTime>
#include <QList>
#include <QString>

namespace universe {

enum class SeatState : quint8 { Free, Held, Sold, Blocked, HeldByMe };

/// One row of seats of a hall, as the server lays it out. Metres and degrees; the stage is at the origin and y grows
/// towards the audience in front of it. Seats have consecutive ids and stand on an arc around (arcX, arcY).
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
};

/// The hall of one show with its prices. Rows of a section follow each other.
struct SeatPlan {
    SeatPlanId id;
    int terms = 0; ///< the concert's, when these were the prices
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

} // namespace universe
