#include "ui/widgets/Message.h"

#include "ui/style/Paint.h"
#include "ui/widgets/Accessibility.h"
#include "ui/widgets/Announcement.h"

namespace universe {

Message::Message(TextRole role, Button::Kind action, QWidget *parent)
    : QWidget(parent)
    , m_text(new Label(role, this))
    , m_action(new Button(action, {}, this)) {
    accessibility::setRole(*this, QAccessible::AlertMessage);
    m_text->setWordWrap(true);
    m_action->setCompact(true);
    m_action->hide();
    connect(m_action, &QAbstractButton::clicked, this, &Message::actionTriggered);
}

void Message::setMessage(Icon icon, Tone tone, const QString &text) {
    m_icon = icon;
    m_tone = tone;
    m_text->setText(text);
    setAccessibleName(text);
    update();
}

void Message::setAction(const QString &text) {
    m_action->setText(text);
    m_action->setVisible(!text.isEmpty());
}

void Message::paintSymbol(QPainter &painter, const QRectF &rect) const {
    paintIcon(painter, m_icon, rect, toneColors(m_tone == Tone::Text ? Tone::Accent : m_tone).ink);
}

void Message::announce() { universe::announce(*this, text()); }

} // namespace universe
