#pragma once

#include "app/import/ForeignConcert.h"
#include "app/import/table/TableStart.h"

namespace universe {

/// What a row of a table tells of a concert.
ForeignConcert concertOf(const TableRow &row, const TableStart &start);

} // namespace universe
