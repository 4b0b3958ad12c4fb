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
/// "120 of 400 seats left"
QString seatsLeft(int free, int all);
/// "Section F1": its name as a title.
QString section(const QString &name);

// For screen readers, all of it in one sentence.

/// A seat with its grade, price and state, and whether the seats beside it are free. `picked`: the viewer has picked
/// it.
QString seatSentence(const SeatMapState &state, int seat, bool picked);
QString rowSentence(const SeatGeometry &geometry, int row, int free);
QString sectionSentence(const SeatGeometry &geometry, int section, int free);

} // namespace universe::seattext
