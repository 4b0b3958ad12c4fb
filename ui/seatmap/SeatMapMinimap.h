#pragma once

#include "ui/seatmap/SeatMapCamera.h"
#include "ui/seatmap/SeatMapRenderer.h"

namespace universe {

/// The whole hall in a corner of the map, with a frame around what the map shows.
class SeatMapMinimap {
public:
    /// Puts the minimap into a view of that size; its shape follows the hall's.
    void place(const QSizeF &view, const QRectF &hall);
    [[nodiscard]] QRectF rect() const { return m_rect; }
    /// The frame of its picture, with the seats and the colours of `like`.
    [[nodiscard]] SeatMapFrame frame(const SeatMapFrame &like) const;
    void setPicture(const QImage &picture) { m_picture = picture; }
    void paint(QPainter &painter, const SeatMapCamera &camera, const Colors &colors) const;
    [[nodiscard]] QPointF toHall(QPointF pixels) const;

private:
    QRectF m_rect;
    QPointF m_origin; ///< metres, at its top left corner
    double m_scale = 1;
    QImage m_picture;
};

} // namespace universe
