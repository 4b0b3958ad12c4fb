#pragma once

#include "app/models/seatmap/SeatMapState.h"

#include <QString>

namespace universe::seattext {

/// "Section F1, row 3, seat 12"
QString seatName(const SeatGeometry &geometry, int seat);
/// "VIP · 165,000 fuel"
QString grade(const SeatGeometry &geometry, int grade);
/// "free", "being chosen by someone else" ...
QString state(SeatState state);
/// The seat in one sentence, for screen readers. `picked`: the viewer has picked it.
QString description(const SeatGeometry &geometry, SeatState state, int seat, bool picked);
/// "Section F1": its name as a title.
QString section(const QString &name);

} // namespace universe::seattext
