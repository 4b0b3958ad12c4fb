#include "ui/widgets/Menu.h"

#include "ui/style/Metrics.h"

#include <algorithm>

namespace universe {

Menu::Menu(QWidget *parent)
    : QMenu(parent) {
    setAttribute(Qt::WA_DeleteOnClose);
    round(*this);
    closeWhenTriggered(*this);
}

void Menu::closeWhenTriggered(QMenu &menu) {
    QObject::connect(&menu, &QMenu::triggered, &menu, [&menu] {
        if (menu.isVisible())
            menu.close();
    });
}

// What is outside the round corners is nothing, not the window's own square.
void Menu::round(QMenu &menu) {
    menu.setWindowFlag(Qt::FramelessWindowHint);
    menu.setWindowFlag(Qt::NoDropShadowWindowHint);
    menu.setAttribute(Qt::WA_TranslucentBackground);
}

void Menu::popUpBelow(QWidget &button) {
    if (parentWidget() != &button)
        setParent(&button, windowFlags());
    ensurePolished();
    const QWidget *window = button.window();
    const QPoint below = button.mapTo(window, QPoint(0, button.height() + metrics::spaceXxs));
    const int width = sizeHint().width();
    const bool fits = below.x() + width + metrics::spaceXs <= window->width();
    const int left = fits ? below.x() : below.x() + button.width() - width;
    popup(window->mapToGlobal(QPoint(std::max(left, 0), below.y())));
}

} // namespace universe
