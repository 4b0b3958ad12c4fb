#pragma once

#include "app/import/table/TableWords.h"

namespace universe {

/// Reads what a row's tickets cost. What contradicts itself or is not understood is a price that is not decided.
void readPricesOf(const TableReading &reading);

} // namespace universe
