#include "ui/widgets/Page.h"

#include "ui/widgets/Accessibility.h"

#include <QEvent>

namespace universe {

Page::Page(QWidget *parent)
    : QWidget(parent) {
    accessibility::setRole(*this, QAccessible::Pane);
}

void Page::changeEvent(QEvent *event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        Q_EMIT titleChanged();
    }
    QWidget::changeEvent(event);
}

} // namespace universe
