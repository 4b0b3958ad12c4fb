#include "ui/widgets/Banner.h"

#include "ui/style/Colors.h"
#include "ui/style/Metrics.h"
#include "ui/style/Paint.h"
#include "ui/widgets/Button.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>

namespace universe {

namespace {

struct Pair {
    QColor fill;
    QColor ink;
};

Pair pairOf(Tone tone) {
    const Colors &c = colors();
    switch (tone) {
    case Tone::Accent:
        return {c.accentSoft, c.accentText};
    case Tone::Positive:
        return {c.positiveSoft, c.positive};
    case Tone::Warning:
        return {c.warningSoft, c.warning};
    case Tone::Danger:
        return {c.dangerSoft, c.danger};
    default:
        return {c.sunken, c.textMuted};
    }
}

} // namespace

Banner::Banner(QWidget *parent)
    : QWidget(parent)
    , m_text(new Label(TextRole::Caption, this))
    , m_action(new Button(Button::Kind::Ghost, {}, this))
    , m_close(new Button(Button::Kind::Ghost, Icon::Close, {}, this)) {
    m_text->setWordWrap(true);
    m_action->setCompact(true);
    m_action->hide();
    m_close->setCompact(true);
    m_close->hide();
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(metrics::spaceL + metrics::iconM + metrics::spaceS, metrics::spaceXxs, metrics::spaceM,
                               metrics::spaceXxs);
    layout->setSpacing(metrics::spaceS);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_action);
    layout->addWidget(m_close);
    setMinimumHeight(metrics::touchTarget);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum);
    connect(m_action, &QAbstractButton::clicked, this, &Banner::actionTriggered);
    connect(m_close, &QAbstractButton::clicked, this, [this] {
        hide();
        Q_EMIT dismissed();
    });
    retranslate();
}

void Banner::setMessage(Icon icon, Tone tone, const QString &text) {
    m_icon = icon;
    m_tone = tone;
    m_text->setTone(tone);
    m_text->setText(text);
    setAccessibleName(text);
    update();
}

QString Banner::text() const { return m_text->text(); }

void Banner::setAction(const QString &text) {
    m_action->setText(text);
    m_action->setVisible(!text.isEmpty());
}

void Banner::setDismissible(bool dismissible) { m_close->setVisible(dismissible); }

void Banner::paintEvent(QPaintEvent *) {
    const Pair pair = pairOf(m_tone);
    QPainter painter(this);
    painter.fillRect(rect(), pair.fill);
    paintIcon(painter, m_icon, QRectF(metrics::spaceL, (height() - metrics::iconM) / 2, metrics::iconM, metrics::iconM),
              pair.ink);
}

void Banner::changeEvent(QEvent *event) {
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void Banner::retranslate() { m_close->setToolTip(tr("Dismiss")); }

} // namespace universe
