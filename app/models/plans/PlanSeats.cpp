#include "app/models/plans/PlanSeats.h"

#include <algorithm>
#include <numeric>

namespace universe::planSeats {

QList<int> gapSlots(const PlanRow &row) {
    QList<int> places;
    for (const int number : row.missing) {
        const int from = number - row.first;
        if (row.step != 0 && from % row.step == 0 && from / row.step >= 0)
            places.append(from / row.step);
    }
    std::ranges::sort(places);
    places.erase(std::ranges::unique(places).begin(), places.end());
    for (qsizetype i = 0; i < places.size(); ++i) {
        if (places.at(i) - i >= row.seats)
            return places.first(i);
    }
    return places;
}

QList<int> slotsOf(const PlanRow &row) {
    const QList<int> gaps = gapSlots(row);
    QList<int> places;
    places.reserve(row.seats);
    auto gap = gaps.begin();
    for (int slot = 0; places.size() < row.seats; ++slot) {
        if (gap != gaps.end() && *gap == slot)
            ++gap;
        else
            places.append(slot);
    }
    return places;
}

int count(const PlanSection &section) {
    if (section.isStanding)
        return section.capacity;
    return std::accumulate(section.rows.begin(), section.rows.end(), 0,
                           [](int sum, const PlanRow &row) { return sum + row.seats; });
}

int count(const PlanDraft &draft) {
    return std::accumulate(draft.sections.begin(), draft.sections.end(), 0,
                           [](int sum, const PlanSection &section) { return sum + count(section); });
}

PlanPlace placeOf(const PlanDraft &draft, int seat) {
    for (int s = 0; s < draft.sections.size(); ++s) {
        const PlanSection &section = draft.sections.at(s);
        const int there = count(section);
        if (seat >= there) {
            seat -= there;
            continue;
        }
        if (section.isStanding)
            return {};
        for (int r = 0; r < section.rows.size(); ++r) {
            const PlanRow &row = section.rows.at(r);
            if (seat < row.seats)
                return {s, r, slotsOf(row).at(seat)};
            seat -= row.seats;
        }
    }
    return {};
}

int firstSeat(const PlanDraft &draft, int section) {
    int seat = 0;
    for (int s = 0; s < section; ++s)
        seat += count(draft.sections.at(s));
    return seat;
}

int seatAt(const PlanDraft &draft, const PlanPlace &place) {
    if (place.section < 0 || place.section >= draft.sections.size())
        return -1;
    const PlanSection &section = draft.sections.at(place.section);
    if (section.isStanding || place.row < 0 || place.row >= section.rows.size())
        return -1;
    const auto inRow = slotsOf(section.rows.at(place.row)).indexOf(place.slot);
    if (inRow < 0)
        return -1;
    int seat = firstSeat(draft, place.section) + int(inRow);
    for (int r = 0; r < place.row; ++r)
        seat += section.rows.at(r).seats;
    return seat;
}

Counts counted(const PlanDraft &draft) {
    Counts counts;
    for (const PlanSection &section : draft.sections) {
        (section.isStanding ? counts.standing : counts.seated) += count(section);
        if (section.isStanding)
            continue;
        for (const PlanRow &row : section.rows) {
            if (row.marks.isEmpty())
                continue;
            for (const int slot : slotsOf(row)) {
                switch (row.marks.value(slot).mark) {
                case SeatMark::Wheelchair:
                    ++counts.wheelchair;
                    break;
                case SeatMark::Companion:
                    ++counts.companion;
                    break;
                case SeatMark::RestrictedView:
                    ++counts.restricted;
                    break;
                case SeatMark::Blocked:
                    ++counts.house;
                    break;
                case SeatMark::None:
                    break;
                }
            }
        }
    }
    return counts;
}

namespace {

SeatRow mapRow(const PlanSection &section, int sectionNumber, qint64 firstSeat) {
    const PlanLayout &layout = section.layout;
    SeatRow row;
    row.sectionId = {sectionNumber + 1};
    row.section = section.name;
    row.firstSeat = {firstSeat};
    row.arcX = layout.x;
    row.arcY = layout.y;
    row.arcRadius = layout.radius;
    row.arcDirection = layout.direction;
    row.seatPitch = layout.seatPitch;
    row.rowPitch = layout.rowPitch;
    row.isStanding = section.isStanding;
    row.seatCount = section.capacity;
    return row;
}

} // namespace

SeatPlan seatPlanOf(const PlanDraft &draft) {
    SeatPlan plan;
    plan.id = {1};
    qint64 next = 1;
    for (int s = 0; s < draft.sections.size(); ++s) {
        const PlanSection &section = draft.sections.at(s);
        if (section.isStanding) {
            plan.rows.append(mapRow(section, s, next));
            next += section.capacity;
            continue;
        }
        for (int r = 0; r < section.rows.size(); ++r) {
            const PlanRow &from = section.rows.at(r);
            SeatRow row = mapRow(section, s, next);
            row.label = from.label;
            row.seatCount = from.seats;
            row.firstNumber = from.first;
            row.numberStep = from.step;
            row.shift = from.shift;
            row.arcRadius += r * section.layout.rowPitch;
            const QList<int> gaps = gapSlots(from);
            for (qsizetype i = 0; i < gaps.size(); ++i)
                row.gaps.append(gaps.at(i) - i);
            if (!from.marks.isEmpty()) {
                const QList<int> places = slotsOf(from);
                for (int seat = 0; seat < places.size(); ++seat) {
                    if (const Marking marking = from.marks.value(places.at(seat)); marking.mark != SeatMark::None)
                        row.marked.append({{next + seat}, marking.mark, marking.note, {}});
                }
            }
            plan.rows.append(row);
            next += from.seats;
        }
    }
    return plan;
}

} // namespace universe::planSeats
