#pragma once

#include "app/models/home/HomeShelves.h"

#include "ui/posters/PosterStore.h"
#include "ui/style/Metrics.h"
#include "ui/widgets/PaintedItems.h"

#include <QListView>

namespace universe {

/// The cards of one home shelf in a row that is dragged, by mouse or finger, or scrolled sideways. A wheel that turns
/// up or down is left to the page around it. It reaches from edge to edge of the page; the first card and the last keep
/// the page's margins.
class ShelfList : public QListView, public ViewItems {
    Q_OBJECT

public:
    ShelfList(HomeShelves &shelves, HomeShelves::Shelf shelf, QWidget *parent = nullptr);
    ~ShelfList() override;

    /// All posters in sight are painted.
    [[nodiscard]] bool isPainted() const;
    [[nodiscard]] QRect cardRect(int row) const;

    [[nodiscard]] QString itemName(int item) const override;
    [[nodiscard]] QRect itemRect(int item) const override { return cardRect(item); }
    void pressItem(int item) override;
    [[nodiscard]] QString spotName(int item) const override;
    void pressSpot(int item) override { Q_EMIT heartPressed(item); }

    /// The page's margin; at the right it is less by the page's scroll bar, as in the grid below.
    static constexpr int leftMargin = metrics::pageMargin;
    static constexpr int rightMargin = metrics::pageMargin - metrics::scrollBarWidth;

Q_SIGNALS:
    void concertChosen(universe::ConcertId id);
    /// The heart was pressed, or F.
    void heartPressed(int row);
    /// Up (-1) or down (1) was pressed.
    void leftVertically(int direction);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    class Delegate;

    void hover(const QPoint &point);
    [[nodiscard]] bool isOnHeart(const QPoint &point, int row) const;
    [[nodiscard]] QList<PosterStore::Wanted> wanted() const;
    [[nodiscard]] QString toolTipAt(const QPoint &point) const;

    HomeShelves &m_shelves;
    HomeShelves::Shelf m_shelf;
    QPersistentModelIndex m_pressed;
    bool m_pressedHeart = false;
    bool m_dragging = false;
    int m_pressedX = 0;     ///< the pointer's x in the viewport at the press
    int m_pressedValue = 0; ///< the scroll bar's value at the press
    int m_hovered = -1;
    bool m_onHeart = false;
};

} // namespace universe
