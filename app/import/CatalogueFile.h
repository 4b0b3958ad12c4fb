#pragma once

#include "app/import/CatalogueDocument.h"
#include "app/import/CatalogueFormat.h"
#include "app/import/ImportPolicy.h"
#include "app/import/table/TableMapping.h"
#include "app/import/table/TextEncoding.h"

#include <QSet>

#include <expected>
#include <optional>

namespace universe {

/// How a file is to be read.
struct ReadOptions {
    std::optional<CatalogueFormat> format = {}; ///< recognised when left out
    ImportPolicy policy = {};
    TableMapping mapping = {};                 ///< of tables
    std::optional<TextEncoding> encoding = {}; ///< of tables as text; recognised when left out
};

/// Reads a file of any format. Blocks; use it on a worker thread or a command line.
std::expected<CatalogueDocument, ReadError> readCatalogueFile(const QString &fileName, const ReadOptions &options);

/// The venues and concerts of these positions as a file of another format than ours has them, in that format. Blocks.
std::expected<QByteArrayList, ReadError> originalsOf(const QString &fileName, CatalogueFormat format,
                                                     const QSet<int> &venues, const QSet<int> &concerts);

} // namespace universe
