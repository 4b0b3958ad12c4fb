#pragma once

#include "app/core/Seat.h"

#include <QString>

namespace universe {

/// "Wheelchair place", "Restricted view: pillar"; empty for a seat like others, and for a house seat, whose state says
/// it.
QString markText(SeatMark mark, const QString &note);
/// "Wheelchair", for a key to a map.
QString shortMarkText(SeatMark mark);

} // namespace universe
