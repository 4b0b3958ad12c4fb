#include "app/import/table/TableReader.h"

#include "app/import/table/CsvTable.h"
#include "app/import/table/DayOrders.h"
#include "app/import/table/TableConcert.h"
#include "app/import/table/XlsxSheet.h"

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace universe {

namespace {

constexpr qsizetype mostSearched = 30; ///< sheets

/// Makes the row as wide as the headers, or says why it cannot be.
void fitWidth(TableRow &row, int width) {
    const auto isBlank = [](const QString &cell) { return cell.trimmed().isEmpty(); };
    const qsizetype count = row.cells.size();
    if (count < width || !std::all_of(row.cells.begin() + width, row.cells.end(), isBlank))
        row.flaw = Reason::because(
                       "the row has %1 columns where the headers have %2: a quote or delimiter too many or too few")
                       .arg(count)
                       .arg(width);
}

using Survey = std::function<std::expected<QHash<QString, DayOrders>, ReadError>()>;

/// Adds all concerts from there on. What all of its columns tell of days is asked only when a day is unclear by itself,
/// as the table is read once more for it.
std::expected<void, ReadError> addRows(TableSource &source, TableStart start, CatalogueBuilder &builder,
                                       const Survey &survey) {
    TableRow row = start.firstRow.value_or(TableRow{});
    bool isSurveyed = false;
    for (bool isRead = start.firstRow.has_value();; isRead = true) {
        if (isRead) {
            if (row.flaw.isEmpty() && source.isDelimited())
                fitWidth(row, start.columns.width());
            if (!isSurveyed && row.flaw.isEmpty() && hasUnclearDay(row, start)) {
                auto orders = survey();
                if (!orders)
                    return std::unexpected(orders.error());
                start.dayOrders = std::move(*orders);
                isSurveyed = true;
            }
            builder.add(concertOf(row, start));
            if (!builder.refusal().isEmpty())
                return {}; // the builder says it
        }
        const auto hasNext = source.next(row);
        if (!hasNext)
            return std::unexpected(hasNext.error());
        if (!*hasNext)
            return {};
    }
}

std::expected<QHash<QString, DayOrders>, ReadError> surveyed(const QString &fileName, TableSource &table,
                                                             const TableMapping &mapping) {
    const auto start = startOfTable(fileName, table, mapping);
    return start ? dayOrdersOf(table, *start) : std::unexpected(start.error());
}

} // namespace

std::expected<void, ReadError> readCsv(const QString &fileName, QIODevice &file, const TableMapping &mapping,
                                       std::optional<TextEncoding> encoding, CatalogueBuilder &builder) {
    CsvTable table(fileName, file, encoding);
    const auto start = startOfTable(fileName, table, mapping);
    if (!start)
        return std::unexpected(start.error());
    return addRows(table, *start, builder, [&] {
        const qint64 place = file.pos();
        file.seek(0);
        CsvTable again(fileName, file, encoding);
        auto orders = surveyed(fileName, again, mapping);
        file.seek(place);
        return orders;
    });
}

std::expected<void, ReadError> readXlsx(const QString &fileName, QIODevice &file, const TableMapping &mapping,
                                        CatalogueBuilder &builder) {
    const auto book = XlsxBook::open(file);
    if (!book)
        return std::unexpected(
            ReadError{fileName, 0, 0, Reason::because("the file is no Excel sheet: %1").arg(book.error())});
    std::optional<ReadError> error;
    for (const XlsxBook::Sheet &sheet : book->sheets().first(qMin(book->sheets().size(), mostSearched))) {
        XlsxSheet table(fileName, *book, sheet);
        const auto start = startOfTable(fileName, table, mapping);
        if (start) {
            for (const XlsxBook::Sheet &other : book->sheets())
                if (other.path != sheet.path)
                    builder.addRemark(Reason::because("the sheet \"%1\" is left out: the concerts are on \"%2\"")
                                          .arg(other.name)
                                          .arg(sheet.name));
            return addRows(table, *start, builder, [&] {
                XlsxSheet again(fileName, *book, sheet);
                return surveyed(fileName, again, mapping);
            });
        }
        if (!error)
            error = start.error();
    }
    return std::unexpected(error.value_or(ReadError{fileName, 0, 0, Reason::because("the file has no sheets")}));
}

} // namespace universe
