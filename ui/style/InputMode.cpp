#include "ui/style/InputMode.h"

#include <QCoreApplication>
#include <QEvent>

namespace universe {

InputMode &InputMode::instance() {
    static InputMode mode;
    return mode;
}

InputMode::InputMode() { QCoreApplication::instance()->installEventFilter(this); }

bool InputMode::eventFilter(QObject *, QEvent *event) {
    if (event->type() == QEvent::KeyPress)
        m_keyboard = true;
    else if (event->type() == QEvent::MouseButtonPress || event->type() == QEvent::TouchBegin)
        m_keyboard = false;
    return false;
}

} // namespace universe
