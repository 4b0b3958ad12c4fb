#include "ui/widgets/Accessibility.h"

#include "ui/widgets/AccessibleButton.h"
#include "ui/widgets/AccessibleGrid.h"
#include "ui/widgets/AccessibleRole.h"
#include "ui/widgets/AccessibleStepper.h"
#include "ui/widgets/BaseButton.h"
#include "ui/widgets/PaintedItems.h"
#include "ui/widgets/Stepper.h"

#include <QVariant>

namespace universe::accessibility {

namespace {

constexpr auto roleProperty = "accessibleRole";
constexpr auto wholeProperty = "accessibleWhole";

/// Qt asks for each class of the object, the most derived first, and before its own interfaces are taken.
QAccessibleInterface *make(const QString &, QObject *object) {
    if (auto *button = qobject_cast<BaseButton *>(object))
        return new AccessibleButton(*button);
    if (auto *stepper = qobject_cast<Stepper *>(object))
        return new AccessibleStepper(*stepper);
    auto *widget = qobject_cast<QWidget *>(object);
    if (auto *items = dynamic_cast<PaintedItems *>(widget)) {
        if (items->itemKind() == PaintedItems::Kind::Grid)
            return new AccessibleGrid(*widget, *items);
        return new AccessibleItems(*widget, *items);
    }
    const auto role = widget ? roleOf(*widget) : std::nullopt;
    return role ? new AccessibleRole(widget, *role) : nullptr;
}

} // namespace

void install() { QAccessible::installFactory(&make); }

void setRole(QWidget &widget, QAccessible::Role role) {
    install();
    widget.setProperty(roleProperty, int(role));
}

void setWhole(QWidget &widget, const QString &name) {
    setRole(widget, QAccessible::StaticText);
    widget.setProperty(wholeProperty, true);
    widget.setAccessibleName(name);
}

bool isWhole(const QWidget &widget) { return widget.property(wholeProperty).toBool(); }

std::optional<QAccessible::Role> roleOf(const QWidget &widget) {
    const QVariant role = widget.property(roleProperty);
    return role.isValid() ? std::optional(QAccessible::Role(role.toInt())) : std::nullopt;
}

} // namespace universe::accessibility
