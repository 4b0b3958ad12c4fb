#include "app/models/seatmap/BestSeats.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numbers>
#include <numeric>
#include <queue>
#include <tuple>
#include <utility>
#include <vector>

namespace universe {

namespace {

constexpr int mostApart = 6; // each looks at every free seat

/// Free seats beside each other, [begin, end).
struct Stretch {
    int begin = 0;
    int end = 0;
};

struct Candidate {
    int restricted = std::numeric_limits<int>::max();     ///< seats with a restricted view
    int lonely = std::numeric_limits<int>::max();         ///< single seats that it would leave
    qint64 distance = std::numeric_limits<qint64>::max(); ///< in sum
    int first = -1;

    [[nodiscard]] bool isBetterThan(const Candidate &other) const {
        return std::tie(restricted, lonely, distance, first) <
               std::tie(other.restricted, other.lonely, other.distance, other.first);
    }
};

/// A part of a stretch, and the best group within.
struct Part {
    Stretch stretch;
    Stretch within;
    Candidate best;

    [[nodiscard]] bool operator<(const Part &other) const { return other.best.isBetterThan(best); }
};

/// The best `count` seats of a part of a stretch.
Candidate bestWithin(const SeatGeometry &geometry, Stretch stretch, Stretch within, int count) {
    Candidate best;
    qint64 sum = 0;
    int restricted = 0;
    const auto isRestricted = [&](int seat) { return geometry.mark(seat) == SeatMark::RestrictedView; };
    for (int seat = within.begin; seat < within.end; ++seat) {
        sum += distanceFelt(geometry.position(seat));
        restricted += isRestricted(seat);
        if (seat - within.begin >= count) {
            sum -= distanceFelt(geometry.position(seat - count));
            restricted -= isRestricted(seat - count);
        }
        const int first = seat - count + 1;
        if (first < within.begin)
            continue;
        const Candidate here{restricted, (first - stretch.begin == 1) + (stretch.end - 1 - seat == 1), sum, first};
        if (here.isBetterThan(best))
            best = here;
    }
    return best;
}

/// Adds the stretches of free seats of a row. A gap parts two, and what is not sold like other seats belongs to none.
void addStretches(const SeatMapState &state, const SeatGeometry::Row &row, std::vector<Stretch> &stretches) {
    const SeatGeometry &geometry = *state.geometry();
    const auto isFree = [&](int seat) { return state.canBeChosen(seat) && !geometry.isReserved(seat); };
    const int end = row.first + row.count;
    for (int seat = row.first; seat < end; ++seat) {
        if (!isFree(seat))
            continue;
        Stretch stretch{seat, seat + 1};
        while (stretch.end < end && isFree(stretch.end) && geometry.isBesideNext(stretch.end - 1))
            ++stretch.end;
        stretches.push_back(stretch);
        seat = stretch.end - 1;
    }
}

/// The stretches of free seats that a wish allows. Nobody sits in a standing area.
std::vector<Stretch> freeStretches(const SeatMapState &state, const SeatWish &wish) {
    std::vector<Stretch> stretches;
    for (const auto &row : state.geometry()->rows()) {
        if ((wish.grade && row.grade != *wish.grade) || (wish.section && row.section != *wish.section))
            continue;
        if (!state.geometry()->sections()[static_cast<size_t>(row.section)].isStanding)
            addStretches(state, row, stretches);
    }
    return stretches;
}

QList<QList<int>> bestGroups(const SeatGeometry &geometry, const std::vector<Stretch> &stretches, int count, int most) {
    std::priority_queue<Part> parts;
    const auto add = [&](Stretch stretch, Stretch within) {
        if (within.end - within.begin >= count)
            parts.push({stretch, within, bestWithin(geometry, stretch, within, count)});
    };
    for (const Stretch &stretch : stretches)
        add(stretch, stretch);
    QList<QList<int>> groups;
    while (!parts.empty() && groups.size() < most) {
        const Part part = parts.top();
        parts.pop();
        QList<int> seats(count);
        std::iota(seats.begin(), seats.end(), part.best.first);
        groups.append(seats);
        add(part.stretch, {part.within.begin, part.best.first});
        add(part.stretch, {part.best.first + count, part.within.end});
    }
    return groups;
}

/// These seats, and the free ones nearest to them until they are `count`.
QList<int> withNearest(const SeatGeometry &geometry, const std::vector<Stretch> &stretches, QList<int> seats,
                       int count) {
    QPointF middle;
    for (const int seat : std::as_const(seats))
        middle += geometry.position(seat) / double(seats.size());
    std::vector<std::pair<double, int>> others;
    for (const Stretch &stretch : stretches) {
        for (int seat = stretch.begin; seat < stretch.end; ++seat) {
            const QPointF way = geometry.position(seat) - middle;
            if (!seats.contains(seat))
                others.emplace_back(std::hypot(way.x(), way.y()), seat);
        }
    }
    const auto missing = std::min<std::ptrdiff_t>(count - seats.size(), std::ssize(others));
    std::ranges::partial_sort(others, others.begin() + missing);
    for (std::ptrdiff_t i = 0; i < missing; ++i)
        seats.append(others[static_cast<size_t>(i)].second);
    std::ranges::sort(seats);
    return seats;
}

} // namespace

qint64 distanceFelt(QPointF position) {
    const double distance = std::hypot(position.x(), position.y());
    const double offAxis =
        std::abs(std::atan2(position.x(), position.y())) / (std::numbers::pi / 2); // 1 is beside the stage
    return std::llround(1000 * distance * (1 + 0.8 * offAxis * offAxis));
}

FoundSeats findSeats(const SeatMapState &state, const SeatWish &wish, int most) {
    FoundSeats found;
    if (wish.count < 1)
        return found;
    const SeatGeometry &geometry = *state.geometry();
    const auto stretches = freeStretches(state, wish);
    for (const Stretch &stretch : stretches) {
        found.free += stretch.end - stretch.begin;
        found.together = std::max(found.together, std::min(wish.count, stretch.end - stretch.begin));
    }
    if (wish.together || found.together == wish.count) {
        found.groups = bestGroups(geometry, stretches, wish.count, most);
    } else if (found.free >= wish.count) {
        for (const QList<int> &group : bestGroups(geometry, stretches, found.together, std::min(most, mostApart))) {
            const QList<int> seats = withNearest(geometry, stretches, group, wish.count);
            if (!found.groups.contains(seats))
                found.groups.append(seats);
        }
    }
    return found;
}

QList<int> bestSeats(const SeatMapState &state, int count, std::optional<int> grade) {
    return findSeats(state, {.count = count, .grade = grade, .section = {}}, 1).groups.value(0);
}

} // namespace universe
