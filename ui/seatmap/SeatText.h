#pragma once

#include "app/models/seatmap/SeatMapState.h"

#include <QString>

namespace universe::seattext {

/// "Section F1, row 3, seat 12", "Section Floor, entry 118"
QString seatName(const SeatGeometry &geometry, int seat);
/// "Section F1, row 3, seats 4 to 6; Section F1, row 4, seat 5": ascending seats of a hall.
QString seats(const SeatGeometry &geometry, const QList<int> &seats);
/// "R · 88,000 fuel each, 264,000 fuel in all"
QString prices(const SeatGeometry &geometry, const QList<int> &seats);
/// Both of them.
QString offer(const SeatGeometry &geometry, const QList<int> &seats);
/// "VIP · 165,000 fuel"
QString grade(const SeatGeometry &geometry, int grade);
/// "free", "being chosen by someone else" ...
QString state(SeatState state);
/// "120 of 400 seats left"
QString seatsLeft(int free, int all);
/// "120 of 400 places left"
QString placesLeft(int free, int all);
/// "Section F1": its name as a title.
QString section(const QString &name);

// For screen readers, all of it in one sentence.

/// A seat with its grade, price and state, and whether the seats beside it are free. `picked`: the viewer has picked
/// it.
QString seatSentence(const SeatMapState &state, int seat, bool picked);
QString rowSentence(const SeatGeometry &geometry, int row, int free);
QString sectionSentence(const SeatGeometry &geometry, int section, int free);

} // namespace universe::seattext
