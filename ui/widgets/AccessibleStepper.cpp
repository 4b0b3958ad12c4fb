#include "ui/widgets/AccessibleStepper.h"

#include "ui/widgets/Stepper.h"

namespace universe {

AccessibleStepper::AccessibleStepper(Stepper &stepper)
    : QAccessibleWidget(&stepper, QAccessible::SpinBox)
    , m_stepper(stepper) {}

void *AccessibleStepper::interface_cast(QAccessible::InterfaceType type) {
    return type == QAccessible::ValueInterface ? static_cast<QAccessibleValueInterface *>(this)
                                               : QAccessibleWidget::interface_cast(type);
}

QVariant AccessibleStepper::currentValue() const { return m_stepper.value(); }

void AccessibleStepper::setCurrentValue(const QVariant &value) {
    if (m_stepper.isEnabled())
        m_stepper.setValue(value.toInt());
}

QVariant AccessibleStepper::maximumValue() const { return m_stepper.maximum(); }

QVariant AccessibleStepper::minimumValue() const { return m_stepper.minimum(); }

} // namespace universe
