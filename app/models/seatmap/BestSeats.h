#pragma once

#include "app/models/seatmap/SeatMapState.h"

#include <QList>

#include <optional>

namespace universe {

/// The best `count` free seats beside each other in one row: as close to the stage and as near to its axis as can be,
/// and, where there is a choice, such that no single seat is left alone beside them. Empty when no row has so many
/// together. `grade` is an index into SeatGeometry::grades().
QList<int> bestSeats(const SeatGeometry &geometry, const SeatMapState &state, int count,
                     std::optional<int> grade = std::nullopt);

/// How good a position is: the distance from the stage in metres, made longer by being off its axis. Less is better.
double distanceFelt(QPointF position);

} // namespace universe
