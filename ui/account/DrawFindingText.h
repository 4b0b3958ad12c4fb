#pragma once

#include "app/models/sale/DrawFinding.h"

namespace universe::drawfinding {

/// What checking a draw has found, for its entrant: what was computed and how it came out, or what is wrong and what
/// one can do.
QString text(const DrawFinding &finding);

} // namespace universe::drawfinding
