#pragma once

#include "app/import/CatalogueFormat.h"
#include "app/models/import/ImportController.h"

#include <QString>

/// What the import says in words.
namespace universe::importText {

/// "Table (CSV)": a format as a person knows it.
QString format(CatalogueFormat format);
/// All formats, in the order in which they are offered.
const QList<CatalogueFormat> &formats();
/// "Korean (CP949, EUC-KR)": how a text file writes characters; none: that it is recognised.
QString encoding(TextEncoding encoding);
/// That it is recognised, and as which.
QString automaticEncoding(std::optional<TextEncoding> looksLike);
/// What has become of a file; empty while nothing has.
QString state(const ImportFile &file);
/// "Created 12, updated 3, unchanged 0, rejected 1"
QString counts(const ImportReport &report);
QString counts(const ImportRowsModel &rows);
/// "Title: Old → New"
QString change(const ImportChange &change);
/// "Concert First Light, changed – Title: Old → New": what an import did to one venue or concert.
QString change(const ChangeRecord &record);
/// "1,200 of 21,532 – 1,430 per second – 14 seconds left"
QString progress(const ImportController::Progress &progress);

} // namespace universe::importText
