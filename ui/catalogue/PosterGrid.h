#pragma once

#include "app/models/catalogue/ConcertListModel.h"
#include "ui/catalogue/GridHeader.h"
#include "ui/catalogue/PosterLayout.h"
#include "ui/catalogue/poster/PosterStore.h"

#include <QAbstractItemView>
#include <QBasicTimer>

namespace universe {

/// The posters of a ConcertListModel in as many columns as there is room for, below a header that scrolls with them.
/// All cells have one size, so that any number of concerts costs nothing; the next page is asked for long before its
/// place comes into sight.
class PosterGrid : public QAbstractItemView {
    Q_OBJECT

public:
    explicit PosterGrid(QWidget *parent = nullptr);
    ~PosterGrid() override;

    void setConcerts(ConcertListModel *model);
    /// A widget above the first line, as wide as the viewport and as high as it wants to be; none when null or hidden.
    /// The grid owns it. Up leads from the first line into it, Down and Tab lead back.
    void setHeader(QWidget *header) { m_header.setWidget(header); }
    [[nodiscard]] int columns() const { return m_layout.columns(); }
    /// All posters in sight are painted.
    [[nodiscard]] bool isPainted() const;
    using Range = PosterLayout::Range;
    /// Rows that are in sight, at least in part.
    [[nodiscard]] Range visibleRange() const;

    [[nodiscard]] QRect visualRect(const QModelIndex &index) const override;
    /// PositionAtTop of a concert of the first line is the top of everything, the header in sight.
    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;
    [[nodiscard]] QModelIndex indexAt(const QPoint &point) const override;
    void setModel(QAbstractItemModel *model) override;

Q_SIGNALS:
    void concertChosen(universe::ConcertId id);
    /// The heart was pressed, or F.
    void heartPressed(int row);

protected:
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
    [[nodiscard]] QRect cellRect(int row) const { return m_layout.cell(row).translated(0, -top()); }
    [[nodiscard]] int rowAt(const QPoint &point) const;
    [[nodiscard]] int count() const { return m_model ? m_model->rowCount() : 0; }
    /// Cells after the last concert that show that more is coming.
    [[nodiscard]] int skeletons() const;
    [[nodiscard]] Range skeletonsInSight() const;
    [[nodiscard]] PosterStore::Wanted wanted(int row) const;
    void followModel();
    void followHeader();
    void showHeaderPart(const QRect &part);
    bool moveInHeader(QKeyEvent *event);
    void lookAround();
    void prepareNext();
    void hover(const QPoint &point);
    void repaintRow(int row);
    void paintConcert(QPainter &painter, int row, const QRegion &exposed);

    ConcertListModel *m_model = nullptr;
    GridHeader m_header;
    PosterLayout m_layout;
    int m_hovered = -1;
    bool m_onHeart = false;
    int m_pressed = -1;
    bool m_pressedHeart = false;
    int m_followed = 0;    ///< how many concerts there were when the model was followed last
    QBasicTimer m_changes; ///< the model's, followed all at once
    int m_lastSeen = -1;   ///< the last row in sight
    int m_next = 0;        ///< the row whose text is made ready next
    QBasicTimer m_ahead;   ///< while there are such
    QBasicTimer m_pulse;
    int m_pulseStep = 0;
};

} // namespace universe
