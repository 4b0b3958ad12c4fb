#pragma once

#include "app/import/CatalogueDocument.h"

#include <expected>

class QIODevice;

namespace universe {

class CatalogueBuilder;

/// Reads an answer of Ticketmaster's Discovery API, version 2: a page of events, several pages, or one event.
std::expected<void, ReadError> readTicketmaster(const QString &fileName, QIODevice &file, CatalogueBuilder &builder);

} // namespace universe
