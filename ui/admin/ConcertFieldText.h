#pragma once

#include "app/models/editing/ConcertFields.h"

#include <QString>

namespace universe {

/// What a field of a concert is called.
QString fieldName(ConcertField field);
/// What can be written there; empty where that goes without saying.
QString fieldHelp(ConcertField field);

} // namespace universe
