#include "ui/widgets/FieldMessage.h"

#include <QAccessible>
#include <QStyle>

namespace universe {

FieldMessage::FieldMessage(QWidget *control, QWidget *parent)
    : Label(TextRole::Caption, {}, Tone::Muted, parent)
    , m_control(control) {
    setWordWrap(true);
    hide();
}

void FieldMessage::setHelper(const QString &helper) {
    m_helper = helper;
    follow();
}

void FieldMessage::setError(const QString &error) {
    if (m_error == error)
        return;
    m_error = error;
    follow();
    m_control->setProperty("invalid", !error.isEmpty());
    m_control->style()->unpolish(m_control);
    m_control->style()->polish(m_control);
    if (!error.isEmpty()) {
        QAccessibleEvent alert(m_control, QAccessible::DescriptionChanged);
        QAccessible::updateAccessibility(&alert);
    }
}

void FieldMessage::follow() {
    const QString &message = m_error.isEmpty() ? m_helper : m_error;
    setText(message);
    setTone(m_error.isEmpty() ? Tone::Muted : Tone::Danger);
    setVisible(!message.isEmpty());
    m_control->setAccessibleDescription(message);
}

} // namespace universe
