#pragma once

#include "app/import/CatalogueDocument.h"

#include <expected>

class QIODevice;

namespace universe {

class CatalogueBuilder;

/// Reads the events of a calendar file (iCalendar, RFC 5545). What an event costs, the policy says.
std::expected<void, ReadError> readIcs(const QString &fileName, QIODevice &file, CatalogueBuilder &builder);

} // namespace universe
