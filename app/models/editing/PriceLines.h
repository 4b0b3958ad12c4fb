#pragma once

#include <QJsonArray>
#include <QStringList>

#include <optional>

namespace universe {

/// The prices of a document as people edit them, a grade a line: its name, its price and the names of its sections,
/// with tabs between the three and commas between the sections.
QString priceLines(const QJsonArray &prices);
/// Nothing when a price is no whole number. Names of sections may have commas themselves: the known ones are found
/// first.
std::optional<QJsonValue> pricesIn(const QString &text, const QStringList &sections);

} // namespace universe
