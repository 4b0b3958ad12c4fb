#pragma once

#include <QList>
#include <QWidget>

namespace universe::test {

/// What the Tab key reaches in a part of the window, in its order.
inline QList<QWidget *> tabOrder(const QWidget &part) {
    QList<QWidget *> stops;
    for (QWidget *next = part.nextInFocusChain(); next != &part; next = next->nextInFocusChain()) {
        if (part.isAncestorOf(next) && (next->focusPolicy() & Qt::TabFocus) && next->isVisible() && next->isEnabled())
            stops << next;
    }
    return stops;
}

} // namespace universe::test
