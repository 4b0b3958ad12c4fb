#include "ui/widgets/Badge.h"

#include "ui/style/Metrics.h"
#include "ui/style/Paint.h"

#include <QFontMetricsF>

namespace universe {

namespace {

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
    const ToneColors colors = toneColors(tone);
    const QRectF box(topLeft, sizeOf(text));
    painter.save();
    paintBox(painter, box, box.height() / 2, colors.pill);
    painter.setFont(universe::font(TextRole::CaptionStrong));
    painter.setPen(colors.ink);
    painter.drawText(box, Qt::AlignCenter, text);
    painter.restore();
    return box;
}

void Badge::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    paint(painter, {0, (height() - metrics::badgeHeight) / 2.0}, m_text, m_tone);
}

} // namespace universe
