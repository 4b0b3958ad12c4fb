#pragma once

#include "app/import/table/TableMapping.h"

#include <QStringList>

namespace universe {

/// What an administrator said of a table's columns, kept on this machine for the next table with the same headers.
namespace columnMemory {

[[nodiscard]] TableMapping mapping(const QStringList &headers);
void keep(const QStringList &headers, const TableMapping &mapping);

} // namespace columnMemory

} // namespace universe
