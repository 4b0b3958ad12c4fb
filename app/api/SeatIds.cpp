#include "app/api/SeatIds.h"

namespace universe {

QList<SeatId> seatIds(const Row &row, int column) {
    QList<SeatId> ids;
    if (row.isNull(column))
        return ids;
    const auto numbers = row.integers(column);
    ids.reserve(numbers.size());
    for (const qint64 number : numbers)
        ids.append(SeatId{number});
    return ids;
}

} // namespace universe
