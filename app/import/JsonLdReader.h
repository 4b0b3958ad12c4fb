#pragma once

#include "app/import/CatalogueDocument.h"

#include <expected>

class QIODevice;

namespace universe {

class CatalogueBuilder;

/// Reads the events of schema.org in a JSON-LD file, or in the scripts of a saved page. Several with one id are
/// performances of one.
std::expected<void, ReadError> readJsonLd(const QString &fileName, QIODevice &file, CatalogueBuilder &builder);

} // namespace universe
