#pragma once

#include "app/import/CatalogueDocument.h"

#include <expected>

class QIODevice;

namespace universe {

class CatalogueBuilder;

/// Reads seating plans of pretix: each is a venue, called like the plan.
std::expected<void, ReadError> readPretixPlan(const QString &fileName, QIODevice &file, CatalogueBuilder &builder);

} // namespace universe
