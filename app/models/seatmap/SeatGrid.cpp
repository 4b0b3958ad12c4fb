#include "app/models/seatmap/SeatGrid.h"

#include <cmath>

namespace universe {

namespace {

constexpr double maxCells = 250'000;

QRectF boundsOf(const std::vector<QPointF> &points) {
    double left = points.front().x();
    double right = left;
    double top = points.front().y();
    double bottom = top;
    for (const QPointF &p : points) {
        left = std::min(left, p.x());
        right = std::max(right, p.x());
        top = std::min(top, p.y());
        bottom = std::max(bottom, p.y());
    }
    return {QPointF(left, top), QPointF(right, bottom)};
}

} // namespace

SeatGrid::SeatGrid(const std::vector<QPointF> &points, double cell) {
    if (points.empty())
        return;
    m_bounds = boundsOf(points);
    const double area = (m_bounds.width() + cell) * (m_bounds.height() + cell);
    m_cell = std::max(cell, std::sqrt(area / maxCells));
    m_columns = static_cast<int>(m_bounds.width() / m_cell) + 1;
    m_lines = static_cast<int>(m_bounds.height() / m_cell) + 1;

    // counting sort: how many per cell, where each cell starts, then the points in order
    std::vector<int> cellOf(points.size());
    m_starts.assign(static_cast<size_t>(m_columns) * static_cast<size_t>(m_lines) + 1, 0);
    for (size_t i = 0; i < points.size(); ++i) {
        cellOf[i] = line(points[i].y()) * m_columns + column(points[i].x());
        ++m_starts[static_cast<size_t>(cellOf[i]) + 1];
    }
    for (size_t i = 1; i < m_starts.size(); ++i)
        m_starts[i] += m_starts[i - 1];
    m_order.resize(points.size());
    std::vector<int> next = m_starts;
    for (size_t i = 0; i < points.size(); ++i)
        m_order[static_cast<size_t>(next[static_cast<size_t>(cellOf[i])]++)] = static_cast<int>(i);
}

} // namespace universe
