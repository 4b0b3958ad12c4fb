#pragma once

#include <QRect>
#include <QString>

class QAbstractItemView;
class QWidget;

namespace universe {

class AccessibleItems;

/// A widget that paints its items itself says by this what assistive technology shall find in it (AccessibleItems): a
/// painted card is no widget, and without it nobody who does not see could open one. A class derives from a widget
/// first, then from this. Items are numbered from 0; rectangles are those of the painted area, which is the viewport of
/// a widget that scrolls.
class PaintedItems {
public:
    enum class Kind {
        List,   ///< each leads somewhere
        Choice, ///< one of them is chosen
        Tabs,   ///< one of them is chosen, and the page shows its part
        Grid,   ///< as List, in columns that mean something
    };

    PaintedItems();
    virtual ~PaintedItems();
    Q_DISABLE_COPY_MOVE(PaintedItems)

    [[nodiscard]] virtual Kind itemKind() const { return Kind::List; }
    [[nodiscard]] virtual int itemCount() const = 0;
    /// Of a Grid.
    [[nodiscard]] virtual int itemColumns() const { return 1; }
    /// What the heading of a Grid's column says.
    [[nodiscard]] virtual QString columnName(int) const { return {}; }
    /// All that the item shows, in a sentence.
    [[nodiscard]] virtual QString itemName(int item) const = 0;
    [[nodiscard]] virtual QRect itemRect(int item) const = 0;
    /// -1: none.
    [[nodiscard]] virtual int itemAt(const QPoint &point) const = 0;
    /// The chosen one, or the one that the keyboard is on; -1: none.
    [[nodiscard]] virtual int currentItem() const = 0;
    [[nodiscard]] virtual bool isItemEnabled(int) const { return true; }

    /// Takes the keyboard there.
    virtual void goToItem(int item) = 0;
    /// Does what a click on the item does.
    virtual void pressItem(int item) = 0;
    /// What else can be pressed in the item, such as its heart; empty: nothing.
    [[nodiscard]] virtual QString spotName(int) const { return {}; }
    virtual void pressSpot(int) {}
    /// What leads somewhere by itself in the item, such as a poster in a day; numbered from 0.
    [[nodiscard]] virtual int partCount(int) const { return 0; }
    [[nodiscard]] virtual QString partName(int, int) const { return {}; }
    [[nodiscard]] virtual QRect partRect(int, int) const { return {}; }
    virtual void pressPart(int, int) {}

protected:
    /// The keyboard has come to another item, or the focus to the widget. Said once Qt has told of the focus itself.
    static void announceItem(QWidget &widget);
    /// Other items are where these were.
    void replaceItems();

private:
    friend AccessibleItems;

    AccessibleItems *m_accessible = nullptr; ///< who has asked for the items, if somebody has
};

/// The rows of a view's model.
class ViewItems : public PaintedItems {
public:
    explicit ViewItems(QAbstractItemView &view)
        : m_view(view) {}

    [[nodiscard]] int itemCount() const override;
    [[nodiscard]] QRect itemRect(int item) const override;
    [[nodiscard]] int itemAt(const QPoint &point) const override;
    [[nodiscard]] int currentItem() const override;
    void goToItem(int item) override;

private:
    QAbstractItemView &m_view;
};

} // namespace universe
