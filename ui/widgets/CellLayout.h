#pragma once

#include <QRect>

namespace universe {

/// The rectangles of a grid's cells, all of one size, in lines below a header. Rows are positions in the list; points
/// and rectangles are in the grid's whole content, not in the part of it that is in sight. No cost depends on the
/// number of cells.
class CellLayout {
public:
    /// The measures that are the same for all widths of a grid.
    struct Shape {
        int narrowest;               ///< the least width of a cell
        int rowGap;                  ///< between the lines
        int (*heightFor)(int width); ///< of a cell
    };
    /// Rows; an empty range has last < first.
    struct Range {
        int first = 0;
        int last = -1;

        [[nodiscard]] bool isEmpty() const { return last < first; }
        [[nodiscard]] bool contains(int row) const { return first <= row && row <= last; }
    };

    CellLayout() = default;
    CellLayout(const Shape &shape, int width, int headerHeight);

    [[nodiscard]] int columns() const { return m_columns; }
    [[nodiscard]] int headerHeight() const { return m_header; }
    /// The distance from the top of one line to the top of the next.
    [[nodiscard]] int lineStep() const { return m_cellHeight + m_rowGap; }

    [[nodiscard]] QRect cell(int row) const;
    /// The area that painting a cell may touch: the cell rises under the pointer, and has a shadow and a ring.
    [[nodiscard]] QRect reach(int row) const;
    /// -1 between the cells and beside them.
    [[nodiscard]] int rowAt(const QPoint &point, int count) const;
    /// The rows of the lines that are at least partly within the `height` from `top` down.
    [[nodiscard]] Range rowsWithin(int top, int height, int count) const;
    /// The height of so many cells and the header.
    [[nodiscard]] int height(int cells) const;

    friend bool operator==(const CellLayout &, const CellLayout &) = default;

private:
    int m_columns = 1;
    int m_cellWidth = 1;
    int m_cellHeight = 1;
    int m_rowGap = 0;
    int m_header = 0;
};

} // namespace universe
