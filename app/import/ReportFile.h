#pragma once

#include "app/import/Importer.h"

#include <QByteArray>

namespace universe {

/// A report as its file holds it: a JSON object a line, with file, kind, position, row, source_id, outcome, field,
/// message and id. What there is none of is null; `row` is a table's.
QByteArray reportLines(const ImportReport &report);

} // namespace universe
