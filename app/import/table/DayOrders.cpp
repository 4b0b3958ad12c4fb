#include "app/import/table/DayOrders.h"

#include <QtAlgorithms>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace universe {

namespace {

const QStringList &keysOfDays() {
    static const QStringList keys{u"starts_at"_s, u"ends_at"_s, u"booking_opens"_s, u"booking_closes"_s};
    return keys;
}

void count(const TableRow &row, const TableStart &start, QHash<QString, DayOrders> &orders) {
    for (const QString &key : keysOfDays()) {
        const auto possible = ordersOf(start.columns.value(row, key));
        if (possible && *possible)
            orders[key] = orders.value(key, start.ordersOf(key)) & *possible;
    }
}

} // namespace

bool hasUnclearDay(const TableRow &row, const TableStart &start) {
    return std::ranges::any_of(keysOfDays(), [&](const QString &key) {
        const auto possible = ordersOf(start.columns.value(row, key));
        return possible && qPopulationCount(possible->toInt()) > 1;
    });
}

std::expected<QHash<QString, DayOrders>, ReadError> dayOrdersOf(TableSource &table, const TableStart &start) {
    QHash<QString, DayOrders> orders;
    if (start.firstRow)
        count(*start.firstRow, start, orders);
    TableRow row;
    for (auto hasNext = table.next(row); !hasNext || *hasNext; hasNext = table.next(row)) {
        if (!hasNext)
            return std::unexpected(hasNext.error());
        if (row.flaw.isEmpty() && (!table.isDelimited() || row.cells.size() == start.columns.width()))
            count(row, start, orders);
    }
    orders.removeIf([](const auto &entry) { return !entry.value(); });
    return orders;
}

} // namespace universe
