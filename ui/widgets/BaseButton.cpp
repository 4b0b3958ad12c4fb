#include "ui/widgets/BaseButton.h"

#include "ui/style/Paint.h"
#include "ui/widgets/Accessibility.h"

#include <QButtonGroup>
#include <QFocusEvent>

namespace universe {

BaseButton::BaseButton(QWidget *parent)
    : QAbstractButton(parent) {
    accessibility::install();
}

void BaseButton::setMark(Mark mark) {
    m_mark = mark;
    setCheckable(true);
}

void BaseButton::nextCheckState() {
    // Qt calls this also for the button before, when the model has set another one of an exclusive group.
    const bool isReplaced = isChecked() && group() && group()->exclusive() && group()->checkedButton() != this;
    if (m_mark == Mark::Own || isReplaced)
        QAbstractButton::nextCheckState();
}

void BaseButton::focusInEvent(QFocusEvent *event) {
    if (event->reason() != Qt::ActiveWindowFocusReason)
        m_ring = showsFocus(event->reason());
    QAbstractButton::focusInEvent(event);
}

} // namespace universe
