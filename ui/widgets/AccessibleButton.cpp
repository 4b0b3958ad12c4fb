#include "ui/widgets/AccessibleButton.h"

#include "ui/widgets/Accessibility.h"
#include "ui/widgets/BaseButton.h"

#include <QKeySequence>
#include <QMenu>

namespace universe {

AccessibleButton::AccessibleButton(BaseButton &button)
    : QAccessibleWidget(&button)
    , m_button(button) {}

QAccessible::Role AccessibleButton::role() const {
    if (const auto own = accessibility::roleOf(m_button))
        return *own;
    if (m_button.opensMenu())
        return QAccessible::ButtonMenu;
    if (!m_button.isCheckable())
        return QAccessible::PushButton;
    return m_button.mark() == BaseButton::Mark::OneOfSeveral ? QAccessible::RadioButton : QAccessible::CheckBox;
}

QAccessible::State AccessibleButton::state() const {
    QAccessible::State state = QAccessibleWidget::state();
    state.checkable = m_button.isCheckable();
    state.checked = m_button.isChecked();
    state.pressed = m_button.isDown();
    state.hasPopup = m_button.opensMenu();
    state.busy = m_button.isEnabled() && !m_button.isPressable();
    return state;
}

/// The accessible name, else what the button says, else its tool tip. A button that got its text after its tool tip was
/// called by the tool tip until then.
QString AccessibleButton::text(QAccessible::Text kind) const {
    QString own = QAccessibleWidget::text(kind);
    const bool isNamed = !own.isEmpty() && (own != m_button.toolTip() || m_button.text().isEmpty());
    if (kind != QAccessible::Name || isNamed)
        return own;
    return m_button.text().isEmpty() ? m_button.toolTip() : m_button.text();
}

QAccessibleInterface *AccessibleButton::openMenu() const {
    for (QMenu *menu : m_button.findChildren<QMenu *>(Qt::FindDirectChildrenOnly)) {
        if (menu->isVisible())
            return QAccessible::queryAccessibleInterface(menu);
    }
    return nullptr;
}

int AccessibleButton::childCount() const { return QAccessibleWidget::childCount() + (openMenu() ? 1 : 0); }

QAccessibleInterface *AccessibleButton::child(int index) const {
    return index == QAccessibleWidget::childCount() ? openMenu() : QAccessibleWidget::child(index);
}

int AccessibleButton::indexOfChild(const QAccessibleInterface *child) const {
    const QAccessibleInterface *menu = openMenu();
    return menu && child == menu ? QAccessibleWidget::childCount() : QAccessibleWidget::indexOfChild(child);
}

QStringList AccessibleButton::actionNames() const {
    QStringList names;
    if (m_button.isEnabled()) {
        if (m_button.isCheckable())
            names << toggleAction();
        if (m_button.opensMenu())
            names << showMenuAction();
        names << pressAction();
    }
    return names + QAccessibleWidget::actionNames();
}

void AccessibleButton::doAction(const QString &action) {
    const bool opens = action == showMenuAction() && m_button.opensMenu();
    if (action != pressAction() && action != toggleAction() && !opens)
        QAccessibleWidget::doAction(action);
    else if (m_button.isPressable())
        m_button.click();
}

QStringList AccessibleButton::keyBindingsForAction(const QString &action) const {
    if (action != pressAction() || m_button.shortcut().isEmpty())
        return {};
    return {m_button.shortcut().toString()};
}

} // namespace universe
