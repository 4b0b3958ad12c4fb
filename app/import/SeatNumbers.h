#pragma once

#include <QJsonObject>
#include <QList>

#include <optional>

namespace universe {

/// A row of a plan in the document's form: how many seats it has, from which number on they are counted, by what step,
/// and which numbers are missing. Nothing where the numbers are none of one row: one twice, or gaps without end.
std::optional<QJsonObject> rowOfNumbers(const QString &label, QList<int> numbers);

} // namespace universe
