#pragma once

#include "app/core/Seat.h"

#include <QPointF>
#include <QRectF>
#include <QSizeF>

#include <span>
#include <vector>

namespace universe {

/// The position of slot `slot` (from 0) of a row; `slot` may be a fraction or outside of the row. Slots run from the
/// left of the audience to its right as it faces the centre of the arc: the angle falls as the slot grows.
QPointF slotPosition(const SeatRow &row, double slot);
/// The angle of that position around the row's centre, in radians.
double slotAngle(const SeatRow &row, double slot);
/// A standing area as rows of places behind each other, twice as many beside each other as behind.
QList<SeatRow> standingRows(const SeatRow &area);

/// The shape around the rows of one section, clockwise on the screen, half a seat outside them.
std::vector<QPointF> sectionOutline(std::span<const SeatRow> rows);

bool outlineContains(const std::vector<QPointF> &outline, QPointF point);
QRectF outlineBounds(const std::vector<QPointF> &outline);
/// The largest box of that aspect (width / height) around a point that stays inside of the outline.
QSizeF largestBox(const std::vector<QPointF> &outline, QPointF centre, double aspect);

} // namespace universe
