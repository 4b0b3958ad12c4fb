#include "ui/widgets/PasswordEvents.h"

#include <QAccessible>
#include <QLineEdit>

#include <utility>

namespace universe::accessibility {

namespace {

QAccessible::UpdateHandler nextHandler = nullptr;

void tell(QAccessibleEvent *event);

/// To whoever handled events before, or to the platform, which Qt gives them to only when nobody else handles them.
void passOn(QAccessibleEvent *event) {
    if (nextHandler) {
        nextHandler(event);
        return;
    }
    QAccessible::installUpdateHandler(nullptr);
    QAccessible::updateAccessibility(event);
    QAccessible::installUpdateHandler(&tell);
}

QString starsFor(const QString &text) { return {text.size(), u'*'}; }

void tellInStars(QAccessibleEvent *event) {
    switch (event->type()) {
    case QAccessible::TextInserted: {
        const auto *plain = static_cast<QAccessibleTextInsertEvent *>(event);
        QAccessibleTextInsertEvent stars(event->object(), plain->changePosition(), starsFor(plain->textInserted()));
        stars.setCursorPosition(plain->cursorPosition());
        return passOn(&stars);
    }
    case QAccessible::TextRemoved: {
        const auto *plain = static_cast<QAccessibleTextRemoveEvent *>(event);
        QAccessibleTextRemoveEvent stars(event->object(), plain->changePosition(), starsFor(plain->textRemoved()));
        stars.setCursorPosition(plain->cursorPosition());
        return passOn(&stars);
    }
    case QAccessible::TextUpdated: {
        const auto *plain = static_cast<QAccessibleTextUpdateEvent *>(event);
        QAccessibleTextUpdateEvent stars(event->object(), plain->changePosition(), starsFor(plain->textRemoved()),
                                         starsFor(plain->textInserted()));
        stars.setCursorPosition(plain->cursorPosition());
        return passOn(&stars);
    }
    default:
        return passOn(event);
    }
}

void tell(QAccessibleEvent *event) {
    const auto *line = qobject_cast<QLineEdit *>(event->object());
    if (line && line->echoMode() != QLineEdit::Normal)
        return tellInStars(event);
    if (!nextHandler && event->type() == QAccessible::TableModelChanged) {
        // The table's interface has followed this change already, and would do so twice; of changed data it need not.
        QAccessibleTableModelChangeEvent changed(event->object(), QAccessibleTableModelChangeEvent::DataChanged);
        return passOn(&changed);
    }
    passOn(event);
}

} // namespace

void hidePasswordsInEvents() {
    static bool hides = false;
    if (std::exchange(hides, true))
        return;
    nextHandler = QAccessible::installUpdateHandler(&tell);
}

} // namespace universe::accessibility
