#pragma once

#include "app/import/table/TableColumns.h"
#include "app/import/table/TableSource.h"
#include "app/import/text/DayText.h"

#include <optional>

namespace universe {

/// Where a table's concerts begin.
struct TableStart {
    TableColumns columns;
    QString source;                           ///< what the concerts come from, where no column says it
    std::optional<TableRow> firstRow = {};    ///< that is already read
    QHash<QString, DayOrders> dayOrders = {}; ///< that all days below a key have, where they do

    /// In which orders a day below that key may be read.
    [[nodiscard]] DayOrders ordersOf(const QString &key) const {
        return dayOrders.value(key, DayOrders(DayOrder::MonthFirst) | DayOrder::DayFirst | DayOrder::YearFirst);
    }
};

/// Reads on to the headers, above which there may be titles and remarks. The reason where there are none that name what
/// a concert must have.
std::expected<TableStart, ReadError> startOfTable(const QString &fileName, TableSource &source,
                                                  const TableMapping &mapping);

/// Why the names in this row may be others in another encoding; empty where nothing speaks for that.
Reason encodingDoubtOf(const TableRow &names, const TableSource &source);

} // namespace universe
