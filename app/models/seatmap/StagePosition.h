#pragma once

#include "app/models/seatmap/SeatGeometry.h"

namespace universe {

/// A stage that fits the hall: around the origin, as large as the seats leave room for, in front of them or amid them.
SeatGeometry::Stage placeStage(const std::vector<QPointF> &seats);

} // namespace universe
