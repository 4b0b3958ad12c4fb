#pragma once

#include "app/import/CatalogueFormat.h"
#include "app/import/table/TableSource.h"
#include "app/import/table/TextEncoding.h"

#include <expected>
#include <functional>

namespace universe {

/// Whether a file of this format is a table.
bool isTable(CatalogueFormat format);

/// Hands over the tables of a file, one after another and each from its beginning, until `use` has what it looks for.
/// Whether it has; the reason where the file is none. The encoding of text is recognised when it is not said. Blocks.
std::expected<bool, ReadError> eachTable(const QString &fileName, CatalogueFormat format,
                                         std::optional<TextEncoding> encoding,
                                         const std::function<bool(TableSource &table)> &use);

} // namespace universe
