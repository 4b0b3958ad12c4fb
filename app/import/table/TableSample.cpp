#include "app/import/table/TableSample.h"

#include "app/import/table/EachTable.h"
#include "app/import/table/KnownHeaders.h"
#include "app/import/table/TableStart.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace universe {

namespace {

constexpr int lookedAtRows = 20;
constexpr qsizetype sampleRows = 8;
constexpr qsizetype mostValues = 3;
constexpr qsizetype longestValue = 60;

QHash<QString, int> recognisedIn(const TableColumns &columns) {
    QHash<QString, int> recognised;
    for (int column = 0; column < columns.width(); ++column) {
        if (const QString key = columns.keyOf(column); !key.isEmpty())
            recognised[key] = column;
    }
    return recognised;
}

void addSampleRows(TableSample &sample, TableSource &table) {
    TableRow row;
    while (sample.rows.size() < sampleRows && table.next(row).value_or(false))
        sample.rows.append(row.cells);
}

std::optional<TableSample> sampleFromStart(const QString &fileName, TableSource &table) {
    const auto start = startOfTable(fileName, table, {});
    if (!start)
        return {};
    TableSample sample{start->columns.headers(), recognisedIn(start->columns), {}};
    if (const auto &row = start->firstRow)
        sample.rows.append(row->cells);
    addSampleRows(sample, table);
    return sample;
}

std::optional<TableSample> sampleBelowWidest(TableSource &table) {
    QList<TableRow> rows;
    TableRow row;
    while (rows.size() < lookedAtRows && table.next(row).value_or(false))
        rows.append(row);
    const auto widest = std::ranges::max_element(rows, {}, [](const TableRow &each) { return each.cells.size(); });
    if (widest == rows.end())
        return {};
    TableSample sample{widest->cells, {}, {}, encodingDoubtOf(*widest, table)};
    if (const auto columns = TableColumns::of(widest->cells, {}))
        sample.recognised = recognisedIn(*columns);
    for (auto below = widest + 1; below != rows.end() && sample.rows.size() < sampleRows; ++below)
        sample.rows.append(below->cells);
    return sample;
}

} // namespace

TableMapping::Column TableSample::columnAt(int column) const {
    const QString name = comparableHeader(headers.value(column));
    const auto same =
        std::ranges::count_if(headers, [&](const QString &header) { return comparableHeader(header) == name; });
    if (name.isEmpty() || same > 1)
        return {{}, column + 1};
    return {headers.at(column), 0};
}

QString TableSample::valuesOf(int column) const {
    QStringList values;
    for (const QStringList &row : rows) {
        const QString value = row.value(column).simplified().left(longestValue);
        if (!value.isEmpty() && !values.contains(value) && values.size() < mostValues)
            values.append(value);
    }
    return values.join(u" · "_s);
}

std::expected<TableSample, ReadError> sampleOfTable(const QString &fileName, CatalogueFormat format,
                                                    std::optional<TextEncoding> encoding) {
    std::optional<TableSample> sample;
    auto isThere = eachTable(fileName, format, encoding, [&](TableSource &table) {
        sample = sampleFromStart(fileName, table);
        return sample.has_value();
    });
    if (isThere && !*isThere)
        isThere = eachTable(fileName, format, encoding, [&](TableSource &table) {
            sample = sampleBelowWidest(table);
            return sample.has_value();
        });
    if (!isThere)
        return std::unexpected(isThere.error());
    return sample.value_or(TableSample{});
}

} // namespace universe
