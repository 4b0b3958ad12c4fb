#pragma once

#include "app/models/report/Sheet.h"

#include <QByteArray>

namespace universe {

/// A sheet as a table for a spreadsheet, without its sum: times as ISO 8601, numbers as bare digits. UTF-8 with a byte
/// order mark, without which Excel takes Korean for something else.
QByteArray sheetAsCsv(const Sheet &sheet);

} // namespace universe
