#pragma once

#include <QPointF>
#include <QRectF>

#include <algorithm>
#include <vector>

namespace universe {

/// Points in square cells, to find those near a position without looking at all of them.
class SeatGrid {
public:
    SeatGrid() = default;
    /// `cell` is the side of a cell; it grows where the points are far too spread for it.
    SeatGrid(const std::vector<QPointF> &points, double cell);

    [[nodiscard]] QRectF bounds() const { return m_bounds; }

    /// Calls visit(index) for every point of the cells that `area` touches.
    template <typename Visit>
    void forEachNear(const QRectF &area, Visit &&visit) const {
        if (m_starts.empty() || !area.intersects(m_bounds.adjusted(-m_cell, -m_cell, m_cell, m_cell)))
            return;
        const int left = column(area.left());
        const int right = column(area.right());
        for (int y = line(area.top()), last = line(area.bottom()); y <= last; ++y) {
            const auto begin = m_starts[static_cast<size_t>(y * m_columns + left)];
            const auto end = m_starts[static_cast<size_t>(y * m_columns + right + 1)];
            for (auto i = begin; i < end; ++i)
                visit(m_order[static_cast<size_t>(i)]);
        }
    }

private:
    [[nodiscard]] int column(double x) const { return cellAlong(x - m_bounds.left(), m_columns); }
    [[nodiscard]] int line(double y) const { return cellAlong(y - m_bounds.top(), m_lines); }
    [[nodiscard]] int cellAlong(double distance, int count) const {
        return static_cast<int>(std::clamp(distance / m_cell, 0.0, count - 1.0));
    }

    QRectF m_bounds;
    double m_cell = 1;
    int m_columns = 0;
    int m_lines = 0;
    std::vector<int> m_starts; ///< where each cell starts in m_order, row by row, and one end
    std::vector<int> m_order;
};

} // namespace universe
