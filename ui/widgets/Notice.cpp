#include "ui/widgets/Notice.h"

#include "ui/style/Colors.h"
#include "ui/style/Metrics.h"
#include "ui/style/Paint.h"
#include "ui/widgets/Button.h"

#include <QAccessible>
#include <QVBoxLayout>

namespace universe {

namespace {

QColor groundOf(Tone tone) {
    const Colors &c = colors();
    switch (tone) {
    case Tone::Accent:
        return c.accentSoft;
    case Tone::Positive:
        return c.positiveSoft;
    case Tone::Warning:
        return c.warningSoft;
    case Tone::Danger:
        return c.dangerSoft;
    default:
        return c.sunken;
    }
}

QColor inkOf(Tone tone) {
    const Colors &c = colors();
    switch (tone) {
    case Tone::Accent:
        return c.accentText;
    case Tone::Positive:
        return c.positive;
    case Tone::Warning:
        return c.warning;
    case Tone::Danger:
        return c.danger;
    default:
        return c.textMuted;
    }
}

} // namespace

Notice::Notice(QWidget *parent)
    : QWidget(parent)
    , m_text(new Label(TextRole::Caption, this))
    , m_action(new Button(Button::Kind::Ghost, {}, this)) {
    m_text->setWordWrap(true);
    m_action->setCompact(true);
    m_action->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::spaceM + metrics::iconM + metrics::spaceXs, metrics::spaceS, metrics::spaceM,
                               metrics::spaceS);
    layout->setSpacing(metrics::spaceXxs);
    layout->addWidget(m_text);
    layout->addWidget(m_action, 0, Qt::AlignLeft);
    connect(m_action, &QAbstractButton::clicked, this, &Notice::actionTriggered);
    hide();
}

void Notice::setMessage(Icon icon, Tone tone, const QString &text) {
    const bool news = text != m_text->text() || isHidden();
    m_icon = icon;
    m_tone = tone;
    m_text->setTone(tone);
    m_text->setText(text);
    setVisible(!text.isEmpty());
    setAccessibleName(text);
    update();
    if (news && !text.isEmpty()) {
        QAccessibleEvent alert(this, QAccessible::Alert);
        QAccessible::updateAccessibility(&alert);
    }
}

void Notice::clear() {
    setAction({});
    setMessage(Icon::Info, Tone::Muted, {});
}

QString Notice::text() const { return isHidden() ? QString() : m_text->text(); }

void Notice::setAction(const QString &text) {
    m_action->setText(text);
    m_action->setVisible(!text.isEmpty());
}

void Notice::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    paintBox(painter, rect(), metrics::radiusM, groundOf(m_tone));
    const QRectF first(metrics::spaceM, metrics::spaceS, metrics::iconM, m_text->fontMetrics().height());
    paintIcon(painter, m_icon, first, inkOf(m_tone));
}

} // namespace universe
