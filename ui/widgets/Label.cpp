#include "ui/widgets/Label.h"

#include "ui/widgets/Accessibility.h"

#include <QStyle>

namespace universe {

Label::Label(TextRole role, const QString &text, Tone tone, QWidget *parent)
    : QLabel(parent) {
    setTextFormat(Qt::PlainText);
    setRole(role);
    setTone(tone);
    if (role == TextRole::Title)
        setHeading();
    QLabel::setText(text); // after the role: it tells assistive technology
}

void Label::setHeading() { accessibility::setRole(*this, QAccessible::Heading); }

void Label::setText(const QString &text) {
    QLabel::setText(text);
    fit();
}

void Label::setRole(TextRole role) {
    setFont(universe::font(role));
    fit();
}

// A layout asks a label that it may stretch for the height of its width, but not one of a fixed width that is aligned.
void Label::fit() {
    if (wordWrap() && minimumWidth() == maximumWidth())
        setMinimumHeight(text().isEmpty() ? 0 : heightForWidth(minimumWidth()));
}

void Label::resizeEvent(QResizeEvent *event) {
    QLabel::resizeEvent(event);
    fit();
}

void Label::setTone(Tone tone) {
    m_tone = tone;
    setProperty("tone", QString::fromLatin1(toneName(tone)));
    style()->unpolish(this); // the sheet looks at properties only when it polishes
    style()->polish(this);
}

} // namespace universe
