#include "app/models/seatmap/BestSeats.h"

#include <cmath>
#include <limits>
#include <numbers>
#include <utility>

namespace universe {

namespace {

struct Candidate {
    int lonely = std::numeric_limits<int>::max(); ///< single seats that it would leave
    double distance = std::numeric_limits<double>::max();
    int first = -1;

    [[nodiscard]] bool isBetterThan(const Candidate &other) const {
        return std::pair(lonely, distance) < std::pair(other.lonely, other.distance);
    }
};

/// The best `count` seats of a stretch of free ones, [begin, end).
Candidate bestInStretch(const SeatGeometry &geometry, int begin, int end, int count) {
    Candidate best;
    double sum = 0;
    for (int seat = begin; seat < end; ++seat) {
        sum += distanceFelt(geometry.position(seat));
        if (seat - begin >= count)
            sum -= distanceFelt(geometry.position(seat - count));
        const int first = seat - count + 1;
        if (first < begin)
            continue;
        const Candidate here{(first - begin == 1) + (end - 1 - seat == 1), sum / count, first};
        if (here.isBetterThan(best))
            best = here;
    }
    return best;
}

} // namespace

double distanceFelt(QPointF position) {
    const double distance = std::hypot(position.x(), position.y());
    const double offAxis =
        std::abs(std::atan2(position.x(), position.y())) / (std::numbers::pi / 2); // 1 is beside the stage
    return distance * (1 + 0.8 * offAxis * offAxis);
}

QList<int> bestSeats(const SeatGeometry &geometry, const SeatMapState &state, int count, std::optional<int> grade) {
    Candidate best;
    if (count < 1)
        return {};
    for (const auto &row : geometry.rows()) {
        if (grade && row.grade != *grade)
            continue;
        const int end = row.first + row.count;
        for (int seat = row.first; seat < end;) {
            int stretch = seat;
            while (stretch < end && state.canBeChosen(stretch))
                ++stretch;
            if (stretch - seat >= count) {
                const Candidate here = bestInStretch(geometry, seat, stretch, count);
                if (here.isBetterThan(best))
                    best = here;
            }
            seat = stretch + 1;
        }
    }
    QList<int> seats;
    for (int i = 0; best.first >= 0 && i < count; ++i)
        seats.append(best.first + i);
    return seats;
}

} // namespace universe
