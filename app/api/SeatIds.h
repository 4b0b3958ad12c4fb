#pragma once

#include "app/core/Ids.h"
#include "app/db/Rows.h"

#include <QList>

namespace universe {

/// The seats that a column lists; none for null.
QList<SeatId> seatIds(const Row &row, int column);

} // namespace universe
