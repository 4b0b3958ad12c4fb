#pragma once

#include "ui/seatmap/SeatMapFrame.h"
#include "ui/style/Icons.h"

#include <optional>

class QPainter;

namespace universe {

/// The icon of what is special about a seat; none for a house seat, whose state says it, and for a seat like others.
std::optional<Icon> markIcon(SeatMark mark);
/// Where the badge of a seat is, and how large: `side` is the seat's, in pixels.
QPointF badgePlace(QPointF seat, double side);
double badgeSize(double side);
/// Paints a mark's badge: a disc with its icon.
void paintMarkBadge(QPainter &painter, SeatMark mark, QPointF centre, double size, const Colors &colors);
/// Paints a badge at the corner of each marked seat of the picture that can still be had.
void paintSeatBadges(QPainter &painter, const SeatMapFrame &frame);
/// Paints the standing areas over their floor: a field of places, as full as they are.
void paintStandingAreas(QPainter &painter, const SeatMapFrame &frame);

} // namespace universe
