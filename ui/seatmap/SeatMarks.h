#pragma once

#include "ui/seatmap/SeatMapCamera.h"
#include "ui/seatmap/SeatMapFrame.h"

#include <QPainter>

namespace universe {

/// The marks on top of the painted map, which change with every click.
struct SeatMarks {
    QList<int> picked;
    QList<int> lost; ///< just taken by others
    int hovered = -1;
    int current = -1; ///< the seat that has the keyboard

    void paint(QPainter &painter, const SeatGeometry &geometry, const SeatMapCamera &camera, const Colors &colors,
               const QFont &font) const;
};

/// A card with a few lines beside `at`, inside `view`. `grade` below 0: no sign before the second line.
void paintSeatCard(QPainter &painter, const QStringList &lines, int grade, QPointF at, const QRectF &view,
                   const Colors &colors);

} // namespace universe
