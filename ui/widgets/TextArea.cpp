#include "ui/widgets/TextArea.h"

#include "ui/style/Metrics.h"
#include "ui/style/Typography.h"
#include "ui/widgets/FieldMessage.h"

#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace universe {

TextArea::TextArea(int lines, QWidget *parent)
    : QWidget(parent)
    , m_label(new Label(TextRole::CaptionStrong))
    , m_edit(new QPlainTextEdit)
    , m_message(new FieldMessage(m_edit)) {
    m_label->setBuddy(m_edit);
    m_edit->setTabChangesFocus(true);
    constexpr int inset = 8; // of the style sheet's frame
    m_edit->setFixedHeight(lines * QFontMetrics(universe::font(TextRole::Body)).lineSpacing() + 2 * inset +
                           metrics::spaceXs);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::spaceXxs + 2);
    for (QWidget *part : QList<QWidget *>{m_label, m_edit, m_message})
        layout->addWidget(part);
    setFocusProxy(m_edit);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(m_edit, &QPlainTextEdit::textChanged, this, &TextArea::textChanged);
}

void TextArea::setLabel(const QString &label) {
    m_label->setText(label);
    m_edit->setAccessibleName(label);
}

void TextArea::setHelper(const QString &helper) { m_message->setHelper(helper); }

void TextArea::setError(const QString &error) { m_message->setError(error); }

QString TextArea::text() const { return m_edit->toPlainText(); }

void TextArea::setText(const QString &text) {
    if (text != m_edit->toPlainText())
        m_edit->setPlainText(text);
}

} // namespace universe
