#include "ui/seatmap/SeatMapMinimap.h"

#include "ui/style/Metrics.h"

#include <algorithm>

namespace universe {

namespace {

constexpr QSizeF largest(184, 148);
constexpr double padding = 6;

} // namespace

void SeatMapMinimap::place(const QSizeF &view, const QRectF &hall) {
    m_scale =
        std::min((largest.width() - 2 * padding) / hall.width(), (largest.height() - 2 * padding) / hall.height());
    const QSizeF size = (hall.size() * m_scale + QSizeF(2 * padding, 2 * padding)).toSize();
    m_rect = QRectF(
        QPointF(view.width() - size.width() - metrics::spaceS, view.height() - size.height() - metrics::spaceS), size);
    m_origin = hall.center() - QPointF(size.width(), size.height()) / 2 / m_scale;
}

SeatMapFrame SeatMapMinimap::frame(const SeatMapFrame &like) const {
    SeatMapFrame frame = like;
    frame.origin = m_origin;
    frame.scale = m_scale;
    frame.size = m_rect.size().toSize();
    frame.colors.sunken = like.colors.raised;
    return frame;
}

QPointF SeatMapMinimap::toHall(QPointF pixels) const { return (pixels - m_rect.topLeft()) / m_scale + m_origin; }

void SeatMapMinimap::paint(QPainter &painter, const SeatMapCamera &camera, const Colors &colors) const {
    if (m_picture.isNull())
        return;
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.drawImage(m_rect.topLeft(), m_picture);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(colors.borderStrong);
    painter.drawRect(m_rect.adjusted(0, 0, -1, -1));
    const QRectF visible = camera.visibleHall();
    const QRectF frame = QRectF((visible.topLeft() - m_origin) * m_scale + m_rect.topLeft(), visible.size() * m_scale)
                             .intersected(m_rect.adjusted(1, 1, -1, -1));
    painter.setPen(QPen(colors.accentText, 2));
    painter.drawRect(frame.adjusted(1, 1, -1, -1).toRect());
}

} // namespace universe
