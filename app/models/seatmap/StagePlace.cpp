#include "app/models/seatmap/StagePlace.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace universe {

SeatGeometry::Stage placeStage(const std::vector<QPointF> &seats) {
    constexpr double none = std::numeric_limits<double>::max();
    double clearance = none; // free around the origin
    double behind = none;    // free behind it
    double beside = none;    // free to its sides
    double halfHall = 0;
    for (const QPointF &seat : seats) {
        const double x = std::abs(seat.x());
        clearance = std::min(clearance, std::hypot(seat.x(), seat.y()));
        halfHall = std::max(halfHall, x);
        if (seat.y() < -x)
            behind = std::min(behind, -seat.y());
        else if (seat.y() < x)
            beside = std::min(beside, x);
    }
    if (clearance == none)
        clearance = 10;
    clearance = std::max(clearance, 1.0);
    if (behind != none) { // in the round: a square that the nearest seat leaves free
        const double half = std::max(clearance * 0.55, 0.5);
        return {{-half, -half, 2 * half, 2 * half}, true};
    }
    const double front = clearance * 0.6;
    double halfWidth = std::clamp(halfHall * 0.4, 3.0, clearance * 2.2);
    if (beside != none)
        halfWidth = std::min(halfWidth, beside * 0.75);
    const double depth = std::max(front, halfWidth * 0.5);
    return {{-halfWidth, front - depth, 2 * halfWidth, depth}, false};
}

} // namespace universe
