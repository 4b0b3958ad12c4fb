#include "ui/widgets/AccessiblePart.h"

#include "ui/widgets/PaintedItems.h"

namespace universe {

bool AccessiblePart::isValid() const {
    return m_owner.isValid() && m_item < m_owner.itemCount() && m_part < m_owner.items()->partCount(m_item);
}

QString AccessiblePart::text(QAccessible::Text kind) const {
    return kind == QAccessible::Name && isValid() ? m_owner.items()->partName(m_item, m_part) : QString();
}

QRect AccessiblePart::rect() const {
    if (!isValid())
        return {};
    const QRect own = m_owner.items()->partRect(m_item, m_part);
    return {m_owner.area()->mapToGlobal(own.topLeft()), own.size()};
}

QAccessible::State AccessiblePart::state() const {
    QAccessible::State state;
    state.invalid = !isValid();
    if (state.invalid)
        return state;
    const QAccessible::State all = m_owner.state();
    state.disabled = all.disabled;
    state.invisible = all.invisible;
    state.linked = true;
    return state;
}

void *AccessiblePart::interface_cast(QAccessible::InterfaceType type) {
    return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface *>(this) : nullptr;
}

QStringList AccessiblePart::actionNames() const {
    const QAccessible::State now = state();
    return now.invalid || now.disabled ? QStringList() : QStringList{pressAction()};
}

void AccessiblePart::doAction(const QString &action) {
    if (actionNames().contains(action))
        m_owner.items()->pressPart(m_item, m_part);
}

} // namespace universe
