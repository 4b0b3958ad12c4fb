#include "ui/widgets/CellLayout.h"

#include "ui/style/Metrics.h"

#include <algorithm>

namespace universe {

namespace {

constexpr int gap = metrics::spaceL;
constexpr int gridMargin = metrics::pageMargin;
constexpr int topMargin = metrics::spaceXs;

} // namespace

CellLayout::CellLayout(const Shape &shape, int width, int headerHeight)
    : m_rowGap(shape.rowGap)
    , m_header(headerHeight) {
    const int room = width - 2 * gridMargin + metrics::scrollBarWidth; // the page's margin includes the scroll bar
    m_columns = std::max(1, (room + gap) / (shape.narrowest + gap));
    m_cellWidth = std::max(1, (room - gap * (m_columns - 1)) / m_columns);
    m_cellHeight = shape.heightFor(m_cellWidth);
}

QRect CellLayout::cell(int row) const {
    const int x = gridMargin + row % m_columns * (m_cellWidth + gap);
    const int y = m_header + topMargin + row / m_columns * lineStep();
    return {x, y, m_cellWidth, m_cellHeight};
}

QRect CellLayout::reach(int row) const { return cell(row).adjusted(-gap / 2, -gap / 2, gap / 2, gap / 2); }

int CellLayout::rowAt(const QPoint &point, int count) const {
    const QPoint inside = point - QPoint(gridMargin, m_header + topMargin);
    if (inside.x() < 0 || inside.y() < 0)
        return -1;
    const int column = inside.x() / (m_cellWidth + gap);
    const int row = inside.y() / lineStep() * m_columns + column;
    return column < m_columns && row < count && cell(row).contains(point) ? row : -1;
}

CellLayout::Range CellLayout::rowsWithin(int top, int height, int count) const {
    const int first = m_header + topMargin; // the top of the first line
    if (top + height <= first)
        return {};
    const int firstLine = std::max(0, (top - first + m_rowGap) / lineStep()); // the gap above a line is not part of it
    const int lastLine = (top + height - first) / lineStep();
    return {firstLine * m_columns, std::min((lastLine + 1) * m_columns, count) - 1};
}

int CellLayout::height(int cells) const {
    return m_header + topMargin + (cells + m_columns - 1) / m_columns * lineStep();
}

} // namespace universe
