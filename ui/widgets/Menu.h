#pragma once

#include <QMenu>

namespace universe {

/// A menu with round corners that a button opens, and that is gone once it is closed.
class Menu : public QMenu {
    Q_OBJECT

public:
    explicit Menu(QWidget *parent);

    /// Gives a menu that stays, of a menu bar, the same corners.
    static void round(QMenu &menu);
    /// Closes it also when an item is pressed by the accessibility tree, which otherwise leaves it open over the
    /// window.
    static void closeWhenTriggered(QMenu &menu);

    /// Opens below the button, at its left edge, or at its right where the window ends before. It is the button's from
    /// then on, so that assistive technology finds it there.
    void popUpBelow(QWidget &button);
};

} // namespace universe
