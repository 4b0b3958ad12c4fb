#pragma once

#include "app/import/CatalogueBuilder.h"
#include "app/import/table/TableMapping.h"
#include "app/import/table/TextEncoding.h"

#include <QIODevice>

#include <expected>

namespace universe {

/// A table as text, gzipped or not. Its encoding is recognised when it is not said.
std::expected<void, ReadError> readCsv(const QString &fileName, QIODevice &file, const TableMapping &mapping,
                                       std::optional<TextEncoding> encoding, CatalogueBuilder &builder);

/// The first sheet of an Excel file whose columns are recognised. What the others are called is told.
std::expected<void, ReadError> readXlsx(const QString &fileName, QIODevice &file, const TableMapping &mapping,
                                        CatalogueBuilder &builder);

} // namespace universe
