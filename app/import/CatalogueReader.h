#pragma once

#include "app/import/CatalogueDocument.h"

#include <expected>

namespace universe {

/// Reads the native JSON format. It rejects what the server could not even receive; the server judges the content.
std::expected<CatalogueDocument, ReadError> readCatalogue(const QString &fileName);
std::expected<CatalogueDocument, ReadError> parseCatalogue(const QString &fileName, QByteArray json);

} // namespace universe
