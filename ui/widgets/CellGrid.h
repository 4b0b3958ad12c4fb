#pragma once

#include <QAbstractItemView>
#include <QBasicTimer>

namespace universe {

/// Things of a list model, each a picture with a heart, in as many columns as there is room for. All cells have one
/// size, so that any number of them costs nothing; the next page is asked for before its place comes into sight. What a
/// cell looks like is for the class derived.
class CellGrid : public QAbstractItemView {
    Q_OBJECT

public:
    /// Cells are at least `narrowest` wide.
    explicit CellGrid(int narrowest, QWidget *parent = nullptr);

    [[nodiscard]] int columns() const { return m_columns; }
    /// Rows that are in sight, at least in part; an empty range has last < first.
    struct Range {
        int first = 0;
        int last = -1;
    };
    [[nodiscard]] Range visibleRange() const;

    [[nodiscard]] QRect visualRect(const QModelIndex &index) const override;
    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;
    [[nodiscard]] QModelIndex indexAt(const QPoint &point) const override;

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
    /// What the model still brings.
    enum class Awaited { Nothing, More, Everything };

    // What a cell is.
    [[nodiscard]] virtual int heightFor(int width) const = 0;
    [[nodiscard]] virtual QRect heartRect(const QRect &cell) const = 0;
    virtual void paintCell(QPainter &painter, const QRect &cell, int row, const CellState &state) const = 0;
    /// The shape of a cell that is still being loaded. `light` is between 0 and 1 and pulses.
    virtual void paintSkeleton(QPainter &painter, const QRect &cell, double light) const = 0;
    /// One sentence for screen readers.
    [[nodiscard]] virtual QString description(int row) const = 0;
    [[nodiscard]] virtual QString toolTip(int row, bool onHeart) const = 0;
    [[nodiscard]] virtual Awaited awaited() const = 0;
    /// Other rows are in sight.
    virtual void rangeChanged() {}

    [[nodiscard]] int count() const { return model() ? model()->rowCount() : 0; }

    void paintEvent(QPaintEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void focusInEvent(QFocusEvent *event) override;
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
    [[nodiscard]] QRect cellRect(int row) const;
    [[nodiscard]] QRect paintedRect(int row) const;
    [[nodiscard]] int rowAt(const QPoint &point) const;
    [[nodiscard]] bool isOnHeart(const QPoint &point, int row) const;
    /// Cells after the last one that show that more is coming.
    [[nodiscard]] int skeletons() const;
    void layCells();
    void lookAround();
    void hover(const QPoint &point);
    void describeCurrent();
    void paintRow(QPainter &painter, int row);

    int m_narrowest;
    int m_columns = 1;
    int m_cellWidth = 1;
    int m_cellHeight = 1;
    int m_hovered = -1;
    bool m_onHeart = false;
    int m_pressed = -1;
    bool m_pressedHeart = false;
    QBasicTimer m_pulse;
    int m_pulseStep = 0;
};

} // namespace universe
