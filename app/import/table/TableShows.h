#pragma once

#include "app/import/table/TableWords.h"

namespace universe {

/// Reads a row's performances. Of a period without a schedule only its first day is sure to have one: the others are
/// kept as text.
void readShows(const TableReading &reading);

} // namespace universe
