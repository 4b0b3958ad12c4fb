#pragma once

#include "ui/seatmap/SeatMapFrame.h"

#include <QPainter>

namespace universe {

/// Paints in the middle of each section its name, its grade's sign with the price, and how many seats are free, as far
/// as there is room.
void paintSectionLabels(QPainter &painter, const SeatMapFrame &frame);
/// Paints behind each section's last row its name.
void paintSectionNames(QPainter &painter, const SeatMapFrame &frame);
/// Paints at both ends of each row its label.
void paintRowLabels(QPainter &painter, const SeatMapFrame &frame);

} // namespace universe
