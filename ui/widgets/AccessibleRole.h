#pragma once

#include <QAccessibleWidget>

namespace universe {

/// A plain widget or label with a role of its own: see accessibility::setRole().
class AccessibleRole : public QAccessibleWidget {
public:
    using QAccessibleWidget::QAccessibleWidget;

    [[nodiscard]] QString text(QAccessible::Text kind) const override;
};

} // namespace universe
