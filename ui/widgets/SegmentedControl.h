#pragma once

#include "ui/widgets/PaintedItems.h"

#include <QStringList>
#include <QWidget>

namespace universe {

/// One choice of a few, side by side. Arrow keys choose, Tab leaves.
class SegmentedControl : public QWidget, public PaintedItems {
    Q_OBJECT

public:
    enum class Look {
        Segments, ///< a filled pill around the chosen one: modes, views
        Tabs,     ///< an underline below it: parts of a page
    };

    explicit SegmentedControl(Look look = Look::Segments, QWidget *parent = nullptr);

    void setItems(const QStringList &items);
    [[nodiscard]] QStringList items() const { return m_items; }
    void setCurrent(int index);
    [[nodiscard]] int current() const { return m_current; }

    [[nodiscard]] Kind itemKind() const override { return m_look == Look::Tabs ? Kind::Tabs : Kind::Choice; }
    [[nodiscard]] int itemCount() const override { return int(m_items.size()); }
    [[nodiscard]] QString itemName(int item) const override { return m_items.value(item); }
    [[nodiscard]] QRect itemRect(int item) const override;
    [[nodiscard]] int itemAt(const QPoint &point) const override;
    [[nodiscard]] int currentItem() const override { return m_items.isEmpty() ? -1 : m_current; }
    void goToItem(int item) override;
    void pressItem(int item) override { setCurrent(item); }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    /// Emitted after a choice of the viewer and after setCurrent().
    void currentChanged(int index);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    [[nodiscard]] int itemWidth(int index) const;
    void paintItem(QPainter &painter, int index) const;

    Look m_look;
    QStringList m_items;
    int m_current = 0;
    int m_hovered = -1;
    bool m_ring = false;
};

} // namespace universe
