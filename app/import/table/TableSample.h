#pragma once

#include "app/import/CatalogueFormat.h"
#include "app/import/table/TableMapping.h"
#include "app/import/table/TableSource.h"
#include "app/import/table/TextEncoding.h"

#include <QHash>

#include <expected>

namespace universe {

/// The columns of a table, what they are taken for, and some of what is in them.
struct TableSample {
    QStringList headers = {};
    QHash<QString, int> recognised = {}; ///< columns from 0, by the keys of a mapping
    QList<QStringList> rows = {};
    Reason encodingDoubt = {}; ///< why its headers may be read in a wrong encoding

    /// How a mapping names a column: by its header, or by its number from 1 where headers do not tell columns apart.
    [[nodiscard]] TableMapping::Column columnAt(int column) const;
    /// Some values of a column, for people.
    [[nodiscard]] QString valuesOf(int column) const;
};

/// Looks into a table. The headers of one that lacks what a concert must have are its widest row. Blocks.
std::expected<TableSample, ReadError> sampleOfTable(const QString &fileName, CatalogueFormat format,
                                                    std::optional<TextEncoding> encoding);

} // namespace universe
