#include "app/models/seatmap/StagePosition.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace universe {

namespace {

constexpr double passage = 1.2; // metres between the stage and a seat
constexpr double widest = 32;

struct Room {
    double clearance = 10; ///< free around the origin
    double front = 10;     ///< to the first seat on the axis
    double halfHall = 10;  ///< to the outermost seat at the side
    bool seatsBehind = false;
};

Room measure(const std::vector<QPointF> &seats) {
    if (seats.empty())
        return {};
    constexpr double none = std::numeric_limits<double>::max();
    Room room{none, none, 0, false};
    for (const QPointF &seat : seats) {
        const double x = std::abs(seat.x());
        room.clearance = std::min(room.clearance, std::hypot(seat.x(), seat.y()));
        room.halfHall = std::max(room.halfHall, x);
        if (seat.y() > 0 && x <= std::max(2.0, seat.y() * 0.2))
            room.front = std::min(room.front, seat.y());
        room.seatsBehind |= seat.y() < -x;
    }
    room.clearance = std::max(room.clearance, 1.0);
    if (room.front == none)
        room.front = room.clearance;
    return room;
}

} // namespace

SeatGeometry::Stage placeStage(const std::vector<QPointF> &seats) {
    const Room room = measure(seats);
    const double inner = std::max(room.clearance * 0.55, 0.5);
    if (room.seatsBehind) // in the round, the stage is a square up to the nearest seat
        return {{-inner, -inner, 2 * inner, 2 * inner}, true};
    const double edge = room.front - std::max(passage, room.front * 0.3);
    for (double half = std::min(room.halfHall * 0.5, widest); half > inner; half *= 0.9) {
        const double depth = std::clamp(half * 0.6, 2.0, 16.0);
        for (const double back : {0.0, 0.2, 0.4}) { // a fan of seats reaches beside a stage that comes too near
            const QRectF rect(-half, edge - room.front * back - depth, 2 * half, depth);
            const QRectF kept = rect.adjusted(-passage, -passage, passage, passage);
            if (std::ranges::none_of(seats, [&](QPointF seat) { return kept.contains(seat); }))
                return {rect, false};
        }
    }
    return {{-inner, -inner, 2 * inner, 2 * inner}, false};
}

} // namespace universe
