#pragma once

#include "app/import/CatalogueDocument.h"

#include <expected>

class QIODevice;

namespace universe {

class CatalogueBuilder;

/// Reads an answer of KOPIS, the performing arts' information system of Korea: a list of performances, details of them,
/// or halls. A performance is on every day of its period that its guidance gives hours for.
std::expected<void, ReadError> readKopis(const QString &fileName, QIODevice &file, CatalogueBuilder &builder);

} // namespace universe
