#pragma once

#include <QAccessibleWidget>

namespace universe {

/// A plain widget or label with a role of its own: see accessibility::setRole() and setWhole().
class AccessibleRole : public QAccessibleWidget {
public:
    using QAccessibleWidget::QAccessibleWidget;

    [[nodiscard]] QString text(QAccessible::Text kind) const override;
    [[nodiscard]] int childCount() const override;
    [[nodiscard]] QAccessibleInterface *child(int index) const override;
    [[nodiscard]] QAccessibleInterface *childAt(int x, int y) const override;
};

} // namespace universe
