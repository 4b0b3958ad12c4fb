#pragma once

#include "app/core/Reason.h"
#include "app/import/CatalogueFile.h"
#include "app/import/Importer.h"

#include <expected>

namespace universe {

/// What was rejected of a file, to be corrected and imported again.
struct RejectedPart {
    QByteArray bytes;
    QString suffix; ///< of its file's name
};

/// What was rejected of a file that was read so, in a format that is named: in its own format: the entities of a
/// document as their file has them, the rows of a table under their header, an answer of KOPIS or Ticketmaster, a
/// calendar of the events, their JSON-LD, or plans. The reason, when it cannot be had: the file is another one by now,
/// for instance. Blocks.
std::expected<RejectedPart, Reason> rejectedPart(const CatalogueDocument &document, const ReadOptions &options,
                                                 const ImportReport &report);

} // namespace universe
