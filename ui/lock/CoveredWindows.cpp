#include "ui/lock/CoveredWindows.h"

#include <QApplication>

#include <algorithm>
#include <utility>

namespace universe {

namespace {

int depth(const QWidget *window) {
    int depth = 0;
    while (window->parentWidget()) {
        window = window->parentWidget()->window();
        ++depth;
    }
    return depth;
}

} // namespace

void CoveredWindows::cover(const QWidget &kept) {
    while (QWidget *popup = QApplication::activePopupWidget())
        popup->close();
    m_active = QApplication::activeWindow();
    const auto windows = QApplication::topLevelWidgets();
    for (QWidget *window : windows) {
        if (window != &kept && window->isVisible() && window->windowType() != Qt::Popup)
            m_covered.append(Covered{window, window->focusWidget()});
    }
    std::ranges::stable_sort(m_covered, {}, [](const Covered &covered) { return depth(covered.window); });
    for (auto covered = m_covered.crbegin(); covered != m_covered.crend(); ++covered)
        covered->window->hide();
}

void CoveredWindows::uncover() {
    for (const Covered &covered : std::exchange(m_covered, {})) {
        if (!covered.window)
            continue;
        covered.window->show();
        if (covered.focus)
            covered.focus->setFocus(Qt::OtherFocusReason);
    }
    if (m_active)
        m_active->activateWindow();
}

} // namespace universe
