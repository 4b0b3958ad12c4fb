#include "ui/widgets/Page.h"

#include "ui/widgets/Accessibility.h"

#include <QEvent>

namespace universe {

Page::Page(QWidget *parent)
    : QWidget(parent) {
    accessibility::setRole(*this, QAccessible::Pane);
}

void Page::leadIn() {
    QWidget *first = firstFocus();
    if (first && (!first->isVisibleTo(this) || !first->isEnabled()))
        first = this; // what is there already, such as the way back, is not what one comes for
    for (QWidget *next = nextInFocusChain(); !first && isAncestorOf(next); next = next->nextInFocusChain()) {
        if ((next->focusPolicy() & Qt::TabFocus) && next->isVisibleTo(this) && next->isEnabled())
            first = next;
    }
    (first ? first : this)->setFocus(Qt::OtherFocusReason);
}

void Page::leadOn() {
    if (hasFocus())
        leadIn();
}

void Page::changeEvent(QEvent *event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        Q_EMIT titleChanged();
    }
    QWidget::changeEvent(event);
}

} // namespace universe
