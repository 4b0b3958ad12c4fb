#pragma once

#include <QString>

namespace universe {

/// A key of the catalogue document, or of a table's columns, in the window's language. What is none is as it stands.
QString fieldText(const QString &field);

} // namespace universe
