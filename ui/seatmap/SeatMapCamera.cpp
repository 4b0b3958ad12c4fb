#include "ui/seatmap/SeatMapCamera.h"

#include "ui/seatmap/SeatMapFrame.h"

#include <algorithm>

namespace universe {

namespace {

constexpr double fitMargin = SeatMapFrame::edge;
constexpr double maxSeatPixels = 46; // a seat at the nearest: a finger's width
constexpr double maxFitPixels = 30;  // a hall of three seats need not fill the window

double along(double centre, double hallFrom, double hallTo, double half) {
    if (hallTo - hallFrom <= 2 * half)
        return (hallFrom + hallTo) / 2;
    return std::clamp(centre, hallFrom + half, hallTo - half);
}

} // namespace

void SeatMapCamera::setHall(const QRectF &hall, double seatPitch) {
    m_hall = hall;
    m_seatPitch = seatPitch;
    fit();
}

void SeatMapCamera::setViewport(const QSizeF &size) {
    const bool all = showsAll();
    m_viewport = size.expandedTo({1, 1});
    if (all)
        fit();
    else
        moveTo(m_centre, m_scale);
}

double SeatMapCamera::fitScale() const {
    const double width = std::max(m_viewport.width() - 2 * fitMargin, 1.0);
    const double height = std::max(m_viewport.height() - 2 * fitMargin, 1.0);
    return std::min({width / m_hall.width(), height / m_hall.height(), maxFitPixels / m_seatPitch});
}

double SeatMapCamera::maxScale() const { return std::max(maxSeatPixels / m_seatPitch, fitScale()); }

QPointF SeatMapCamera::toScreen(QPointF metres) const {
    return (metres - m_centre) * m_scale + QPointF(m_viewport.width() / 2, m_viewport.height() / 2);
}

QPointF SeatMapCamera::toHall(QPointF pixels) const {
    return (pixels - QPointF(m_viewport.width() / 2, m_viewport.height() / 2)) / m_scale + m_centre;
}

QRectF SeatMapCamera::visibleHall() const {
    return {toHall({0, 0}), toHall({m_viewport.width(), m_viewport.height()})};
}

void SeatMapCamera::fit() { moveTo(m_hall.center(), fitScale()); }

void SeatMapCamera::show(const QRectF &area) {
    const double scale = std::min((m_viewport.width() - 2 * fitMargin) / area.width(),
                                  (m_viewport.height() - 2 * fitMargin) / area.height());
    moveTo(area.center(), scale);
}

void SeatMapCamera::zoom(double factor, QPointF at) {
    const QPointF fixed = toHall(at);
    const double scale = std::clamp(m_scale * factor, fitScale(), maxScale());
    const QPointF fromMiddle = at - QPointF(m_viewport.width() / 2, m_viewport.height() / 2);
    moveTo(fixed - fromMiddle / scale, scale);
}

void SeatMapCamera::pan(QPointF pixels) { moveTo(m_centre - pixels / m_scale, m_scale); }

void SeatMapCamera::moveTo(QPointF centre, double scale) {
    m_centre = centre;
    m_scale = std::clamp(scale, fitScale(), maxScale());
    keepInside();
}

bool SeatMapCamera::reveal(QPointF point, double margin) {
    const QPointF at = toScreen(point);
    const double marginX = std::min(margin, m_viewport.width() / 2);
    const double marginY = std::min(margin, m_viewport.height() / 2);
    const QPointF wanted(std::clamp(at.x(), marginX, m_viewport.width() - marginX),
                         std::clamp(at.y(), marginY, m_viewport.height() - marginY));
    const QPointF before = m_centre;
    pan(wanted - at);
    return m_centre != before;
}

/// Keeps the hall in view: a little more than its edge is shown at most.
void SeatMapCamera::keepInside() {
    const double spare = fitMargin / m_scale;
    const double halfWidth = m_viewport.width() / 2 / m_scale;
    const double halfHeight = m_viewport.height() / 2 / m_scale;
    m_centre = {along(m_centre.x(), m_hall.left() - spare, m_hall.right() + spare, halfWidth),
                along(m_centre.y(), m_hall.top() - spare, m_hall.bottom() + spare, halfHeight)};
}

} // namespace universe
