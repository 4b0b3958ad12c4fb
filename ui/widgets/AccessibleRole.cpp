#include "ui/widgets/AccessibleRole.h"

#include "ui/widgets/Accessibility.h"

#include <QLabel>

namespace universe {

/// A label is called as it says.
QString AccessibleRole::text(QAccessible::Text kind) const {
    const auto *label = qobject_cast<QLabel *>(widget());
    const QString own = QAccessibleWidget::text(kind);
    return kind == QAccessible::Name && own.isEmpty() && label ? label->text() : own;
}

int AccessibleRole::childCount() const {
    return accessibility::isWhole(*widget()) ? 0 : QAccessibleWidget::childCount();
}

QAccessibleInterface *AccessibleRole::child(int index) const {
    return accessibility::isWhole(*widget()) ? nullptr : QAccessibleWidget::child(index);
}

QAccessibleInterface *AccessibleRole::childAt(int x, int y) const {
    return accessibility::isWhole(*widget()) ? nullptr : QAccessibleWidget::childAt(x, y);
}

} // namespace universe
