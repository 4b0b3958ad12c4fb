#pragma once

#include <QObject>
#include <QPointer>
#include <QWidget>

namespace universe {

/// The widget above the cells of a grid, or none. It scrolls with them, and comes before them by Tab.
class GridHeader : public QObject {
    Q_OBJECT

public:
    /// `viewport` becomes the widget's parent; Tab reaches `grid` after it.
    GridHeader(QWidget *viewport, QWidget *grid);

    /// Takes the widget, and deletes the one before.
    void setWidget(QWidget *widget);

    /// 0 without a widget and while it is hidden.
    [[nodiscard]] int heightFor(int width) const;
    void place(const QRect &rect);
    /// Puts the widget's children before the grid for Tab, also those that were added later.
    void orderTabs();

    /// Whether the widget or a child of it has the keyboard.
    [[nodiscard]] bool hasFocus() const;
    /// Gives the keyboard to the child that is nearest to the cells; false when none takes it.
    bool takeFocus();

Q_SIGNALS:
    /// The widget is another now, or none.
    void changed();
    void pointerEntered();
    /// The keyboard came to `part` of the widget, as a rectangle in it.
    void focused(const QRect &part);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] bool holds(const QWidget *widget) const;
    /// The children that Tab reaches, in its order; some may be hidden or disabled.
    [[nodiscard]] QList<QWidget *> stops() const;

    QWidget *m_viewport;
    QWidget *m_grid;
    QPointer<QWidget> m_widget;
};

} // namespace universe
