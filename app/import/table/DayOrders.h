#pragma once

#include "app/import/table/TableStart.h"

namespace universe {

/// Whether the row has a day that two orders would do for.
bool hasUnclearDay(const TableRow &row, const TableStart &start);

/// The orders that all days below a key have, by all rows of the table from there on: one value that only one order
/// makes a day of decides for all. Keys whose days contradict one another are left out.
std::expected<QHash<QString, DayOrders>, ReadError> dayOrdersOf(TableSource &table, const TableStart &start);

} // namespace universe
