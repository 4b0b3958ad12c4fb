#include "ui/catalogue/PosterLayout.h"

#include "ui/catalogue/PosterCell.h"
#include "ui/style/Metrics.h"

#include <algorithm>

namespace universe {

namespace {

constexpr int narrowest = 172; ///< of a poster
constexpr int gap = metrics::spaceL;
constexpr int rowGap = metrics::spaceXl;
constexpr int margin = metrics::pageMargin;
constexpr int topMargin = metrics::spaceXs;

} // namespace

PosterLayout::PosterLayout(int width, int headerHeight)
    : m_header(headerHeight) {
    const int room = width - 2 * margin + metrics::scrollBarWidth; // whose edge is the margin's
    m_columns = std::max(1, (room + gap) / (narrowest + gap));
    m_cellWidth = std::max(1, (room - gap * (m_columns - 1)) / m_columns);
    m_cellHeight = PosterCell::heightFor(m_cellWidth);
}

int PosterLayout::lineStep() const { return m_cellHeight + rowGap; }

QSize PosterLayout::posterSize() const { return PosterCell::posterRect({0, 0, m_cellWidth, m_cellHeight}).size(); }

QRect PosterLayout::cell(int row) const {
    const int x = margin + row % m_columns * (m_cellWidth + gap);
    const int y = m_header + topMargin + row / m_columns * lineStep();
    return {x, y, m_cellWidth, m_cellHeight};
}

QRect PosterLayout::reach(int row) const { return cell(row).adjusted(-gap / 2, -gap / 2, gap / 2, gap / 2); }

int PosterLayout::rowAt(const QPoint &point, int count) const {
    const QPoint inside = point - QPoint(margin, m_header + topMargin);
    if (inside.x() < 0 || inside.y() < 0)
        return -1;
    const int column = inside.x() / (m_cellWidth + gap);
    const int row = inside.y() / lineStep() * m_columns + column;
    return column < m_columns && row < count && cell(row).contains(point) ? row : -1;
}

PosterLayout::Range PosterLayout::rowsWithin(int top, int height, int count) const {
    const int first = m_header + topMargin; // of all lines
    if (top + height <= first)
        return {};
    const int firstLine = std::max(0, (top - first + rowGap) / lineStep()); // a gap alone is no sight of its line
    const int lastLine = (top + height - first) / lineStep();
    return {firstLine * m_columns, std::min((lastLine + 1) * m_columns, count) - 1};
}

int PosterLayout::height(int cells) const {
    return m_header + topMargin + (cells + m_columns - 1) / m_columns * lineStep();
}

} // namespace universe
