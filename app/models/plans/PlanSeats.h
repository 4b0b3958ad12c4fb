#pragma once

#include "app/core/Plan.h"

namespace universe {

/// What follows from the rows of a draft: the seats, their numbers and places. A seat of the whole plan is a number
/// from 0 in the plan's order, and its id on the map is one more.
namespace planSeats {

inline constexpr int mostSeats = 200'000;
inline constexpr int mostSections = 1000;
inline constexpr int mostRows = 500;
inline constexpr int mostInRow = 1000;

/// The places of a row that have no seat, ascending; only those with seats behind them.
QList<int> gapSlots(const PlanRow &row);
/// The place of each seat of a row.
QList<int> slotsOf(const PlanRow &row);
[[nodiscard]] inline int numberAt(const PlanRow &row, int slot) { return row.first + row.step * slot; }

int count(const PlanSection &section);
int count(const PlanDraft &draft);

/// The place of a seat of the whole plan; an invalid one for a standing area's.
PlanPlace placeOf(const PlanDraft &draft, int seat);
/// The seat at a place, or -1.
int seatAt(const PlanDraft &draft, const PlanPlace &place);
/// The first seat of a section in the whole plan.
int firstSeat(const PlanDraft &draft, int section);

/// How many seats have each mark, seated places and standing ones.
struct Counts {
    int seated = 0;
    int standing = 0;
    int wheelchair = 0;
    int companion = 0;
    int restricted = 0;
    int house = 0;

    friend bool operator==(const Counts &, const Counts &) = default;
};
Counts counted(const PlanDraft &draft);

/// The plan as the map draws it.
SeatPlan seatPlanOf(const PlanDraft &draft);

} // namespace planSeats

} // namespace universe
