#pragma once

#include <QObject>
#include <QPointer>
#include <QWidget>

namespace universe {

/// The widget above the cells of a grid, or none. It scrolls with them, and comes before them by Tab.
class GridHeader : public QObject {
    Q_OBJECT

public:
    /// `viewport` is where the widget goes, `grid` what the keyboard reaches after it.
    GridHeader(QWidget *viewport, QWidget *grid);

    /// Takes the widget, and deletes the one before.
    void setWidget(QWidget *widget);

    /// 0 without a widget and while it is hidden.
    [[nodiscard]] int heightFor(int width) const;
    void place(const QRect &rect);
    /// The widget's children come before the grid by Tab, also those that came late.
    void orderTabs();

    /// The keyboard is in it.
    [[nodiscard]] bool hasFocus() const;
    /// Gives the keyboard to what is nearest to the cells; false when nothing in it takes the keyboard.
    bool takeFocus();

Q_SIGNALS:
    /// There is another widget, or none any more.
    void changed();
    void pointerEntered();
    /// The keyboard came to `part` of the widget, as a rectangle in it.
    void focused(const QRect &part);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] bool holds(const QWidget *widget) const;
    /// What takes the keyboard in it, in the order of Tab; some of it may be hidden or disabled.
    [[nodiscard]] QList<QWidget *> stops() const;

    QWidget *m_viewport;
    QWidget *m_grid;
    QPointer<QWidget> m_widget;
};

} // namespace universe
