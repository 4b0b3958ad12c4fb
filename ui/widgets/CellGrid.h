#pragma once

#include "ui/widgets/CellLayout.h"
#include "ui/widgets/GridHeader.h"
#include "ui/widgets/PaintedItems.h"
#include "ui/widgets/Pulse.h"

#include <QAbstractItemView>
#include <QBasicTimer>

namespace universe {

/// The items of a list model, each a picture with a heart, in as many columns as there is room for, below a header that
/// scrolls with them. All cells have one size, so that any number of them costs nothing; the next page is asked for
/// long before the end comes into sight. The derived class paints the cells.
class CellGrid : public QAbstractItemView, public ViewItems {
    Q_OBJECT

public:
    using Shape = CellLayout::Shape;
    using Range = CellLayout::Range;

    explicit CellGrid(const Shape &shape, QWidget *parent = nullptr);

    /// A widget above the first line, as wide as the viewport and as high as it wants to be; none when null or hidden.
    /// The grid owns it. Up leads from the first line into it, Down and Tab lead back.
    void setHeader(QWidget *header) { m_header.setWidget(header); }
    [[nodiscard]] int columns() const { return m_layout.columns(); }
    /// Rows that are in sight, at least in part.
    [[nodiscard]] Range visibleRange() const;

    [[nodiscard]] QRect visualRect(const QModelIndex &index) const override;
    /// PositionAtTop of a row of the first line is the top of everything, the header in sight.
    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;
    [[nodiscard]] QModelIndex indexAt(const QPoint &point) const override;

    [[nodiscard]] QString itemName(int item) const override { return description(item); }
    void pressItem(int item) override { Q_EMIT chosen(item); }
    [[nodiscard]] QString spotName(int item) const override { return toolTip(item, true); }
    void pressSpot(int item) override { Q_EMIT heartPressed(item); }

Q_SIGNALS:
    /// A cell was pressed, or Enter on it.
    void chosen(int row);
    /// The heart was pressed, or F.
    void heartPressed(int row);

protected:
    struct CellState {
        bool hovered = false;
        bool heartHovered = false;
        bool ring = false; ///< the keyboard is here
    };
    /// The rows that are still to come: none, the next page, or all.
    enum class Awaited { Nothing, More, Everything };

    // What the derived class defines.
    [[nodiscard]] virtual QRect heartRect(const QRect &cell) const = 0;
    /// Paints a cell; only the part in `exposed` is seen.
    virtual void paintCell(QPainter &painter, const QRect &cell, int row, const CellState &state,
                           const QRegion &exposed) = 0;
    /// The shape of a cell that is still being loaded. `light` is between 0 and 1 and pulses.
    virtual void paintSkeleton(QPainter &painter, const QRect &cell, double light) const = 0;
    /// The cell in one sentence, for screen readers.
    [[nodiscard]] virtual QString description(int row) const = 0;
    [[nodiscard]] virtual QString toolTip(int row, bool onHeart) const = 0;
    /// The rows that are still to come. Never asked without a model.
    [[nodiscard]] virtual Awaited awaited() const = 0;
    /// These rows are in sight, perhaps as before. The grid is visible.
    virtual void showRows(const Range &range) = 0;

    /// Follows the model soon, several changes at once. Call it when awaited() may have changed.
    void followLater() { m_changes.start(0, this); }
    [[nodiscard]] int count() const { return model() ? model()->rowCount() : 0; }
    [[nodiscard]] QRect cellRect(int row) const { return m_layout.cell(row).translated(0, -top()); }
    /// The area that painting a cell may touch.
    [[nodiscard]] QRect reachRect(int row) const { return m_layout.reach(row).translated(0, -top()); }

    void paintEvent(QPaintEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void focusInEvent(QFocusEvent *event) override;
    void showEvent(QShowEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void timerEvent(QTimerEvent *event) override;
    void changeEvent(QEvent *event) override;
    void updateGeometries() override;
    void scrollContentsBy(int dx, int dy) override;
    void rowsInserted(const QModelIndex &parent, int start, int end) override;
    void dataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight, const QList<int> &roles) override;

    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    [[nodiscard]] int horizontalOffset() const override { return 0; }
    [[nodiscard]] int verticalOffset() const override;
    [[nodiscard]] bool isIndexHidden(const QModelIndex &) const override { return false; }
    void setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags command) override;
    [[nodiscard]] QRegion visualRegionForSelection(const QItemSelection &selection) const override;

private:
    [[nodiscard]] int top() const { return verticalOffset(); }
    [[nodiscard]] int rowAt(const QPoint &point) const;
    [[nodiscard]] bool isOnHeart(const QPoint &point, int row) const;
    /// The number of skeletons after the last cell, which show that more is coming.
    [[nodiscard]] int skeletons() const;
    [[nodiscard]] Range skeletonsInSight() const;
    void followModel();
    void followHeader();
    void showHeaderPart(const QRect &part);
    bool moveInHeader(QKeyEvent *event);
    void lookAround();
    void repaintSkeletons();
    void hover(const QPoint &point);
    void describeCurrent();
    void repaintRow(int row);

    GridHeader m_header;
    Shape m_shape;
    CellLayout m_layout;
    int m_hovered = -1;
    bool m_onHeart = false;
    int m_pressed = -1;
    bool m_pressedHeart = false;
    int m_followed = 0;    ///< the number of rows when the model was last followed
    QBasicTimer m_changes; ///< runs while changes of the model wait to be followed
    Pulse m_pulse;
};

} // namespace universe
