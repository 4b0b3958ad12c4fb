#pragma once

#include "app/models/seatmap/SeatMapState.h"

#include <QList>

#include <optional>

namespace universe {

/// Which seats somebody would like.
struct SeatWish {
    int count = 1;
    std::optional<int> grade;   ///< an index into SeatGeometry::grades(); none: any
    std::optional<int> section; ///< an index into SeatGeometry::sections(); none: any
    bool together = true;       ///< beside each other in one row; otherwise as near to each other as can be

    bool operator==(const SeatWish &) const = default;
};

/// What there is for a wish.
struct FoundSeats {
    QList<QList<int>> groups; ///< each as many seats as are wished for, the best first
    int free = 0;             ///< of the grade and section
    int together = 0;         ///< the most of them beside each other, up to as many as are wished for
};

/// The best `most` groups of free seats beside each other in one row: as close to the stage and as near to its axis as
/// can be, and, where there is a choice, such that no single seat is left alone beside them. Seats with a restricted
/// view come last; wheelchair places, companions' seats and standing areas are chosen by themselves. No seat is in two
/// of them. Seats that are not together are the best group of as many as are together and the free seats nearest to it,
/// so that the same seat may be in several.
FoundSeats findSeats(const SeatMapState &state, const SeatWish &wish, int most);

/// The best `count` free seats together, as above. Empty when no row has so many together.
QList<int> bestSeats(const SeatMapState &state, int count, std::optional<int> grade = std::nullopt);

/// How good a position is: the distance from the stage in millimetres, made longer by being off its axis. Less is
/// better. The server computes the same (data.seat_distances), so that both choose the same seats.
qint64 distanceFelt(QPointF position);

} // namespace universe
