#pragma once

#include "app/core/Reason.h"
#include "app/import/IcsZones.h"

#include <expected>

namespace universe {

/// The performances of a calendar's event: its beginning, how it is repeated, and when it is not. The reason where any
/// of it is not understood.
std::expected<QList<ForeignShow>, Reason> showsOfEvent(icalcomponent *event, IcsZones &zones);

} // namespace universe
