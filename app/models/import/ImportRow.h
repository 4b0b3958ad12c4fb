#pragma once

#include "app/import/Importer.h"

namespace universe {

/// A venue or concert of a file, and what would become of it or became.
struct ImportRow {
    int file = 0; ///< the position of its file
    QString fileName = {};
    QString title = {}; ///< of the concert, or the venue's name
    ImportLine line = {};
    QString sought = {}; ///< what it says but for its reason, as it is searched
};

} // namespace universe
