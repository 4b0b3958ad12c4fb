#pragma once

#include <QString>

namespace universe {

struct Colors;

/// The sheet for Qt's own controls (fields, lists, menus, scroll bars); ours paint themselves from the same names.
QString styleSheet(const Colors &colors);

} // namespace universe
