#pragma once

#include "ui/seatmap/SeatMapFrame.h"

#include <QPainter>

namespace universe {

/// In the middle of each section: its name, its grade's sign with the price, and how many seats are free, as much of it
/// as the section has room for.
void paintSectionLabels(QPainter &painter, const SeatMapFrame &frame);
/// Behind each section's last row, its name.
void paintSectionNames(QPainter &painter, const SeatMapFrame &frame);
/// At both ends of each row, its label.
void paintRowLabels(QPainter &painter, const SeatMapFrame &frame);

} // namespace universe
