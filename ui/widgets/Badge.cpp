#include "ui/widgets/Badge.h"

#include "ui/style/Colors.h"
#include "ui/style/Metrics.h"
#include "ui/style/Paint.h"

#include <QFontMetricsF>

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
    case Tone::Text:
        return {c.pressed, c.text};
    case Tone::Muted:
    case Tone::Disabled:
        break;
    }
    return {c.hover, c.textMuted};
}

QSizeF sizeOf(const QString &text) {
    const QFontMetricsF metrics(font(TextRole::CaptionStrong));
    return {metrics.horizontalAdvance(text) + 2 * (metrics::spaceXs + 2), double(metrics::badgeHeight)};
}

} // namespace

Badge::Badge(const QString &text, Tone tone, QWidget *parent)
    : QWidget(parent)
    , m_text(text)
    , m_tone(tone) {
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(text);
}

void Badge::setText(const QString &text) {
    m_text = text;
    setAccessibleName(text);
    updateGeometry();
    update();
}

void Badge::setTone(Tone tone) {
    m_tone = tone;
    update();
}

QSize Badge::sizeHint() const { return sizeOf(m_text).toSize(); }

QRectF Badge::paint(QPainter &painter, const QPointF &topLeft, const QString &text, Tone tone) {
    const Pair pair = pairOf(tone);
    const QRectF box(topLeft, sizeOf(text));
    painter.save();
    paintBox(painter, box, box.height() / 2, pair.fill);
    painter.setFont(universe::font(TextRole::CaptionStrong));
    painter.setPen(pair.ink);
    painter.drawText(box, Qt::AlignCenter, text);
    painter.restore();
    return box;
}

void Badge::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    paint(painter, {0, (height() - metrics::badgeHeight) / 2.0}, m_text, m_tone);
}

} // namespace universe
