#include "ui/widgets/AccessibleRole.h"

#include <QLabel>

namespace universe {

/// A label is called as it says.
QString AccessibleRole::text(QAccessible::Text kind) const {
    const auto *label = qobject_cast<QLabel *>(widget());
    const QString own = QAccessibleWidget::text(kind);
    return kind == QAccessible::Name && own.isEmpty() && label ? label->text() : own;
}

} // namespace universe
