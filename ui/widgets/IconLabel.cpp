#include "ui/widgets/IconLabel.h"

#include "ui/style/Colors.h"
#include "ui/style/Metrics.h"

#include <QHBoxLayout>
#include <QPainter>

namespace universe {

IconLabel::IconLabel(Icon icon, QLabel *label, QWidget *parent)
    : QWidget(parent)
    , m_icon(icon)
    , m_label(label) {
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(metrics::iconM + metrics::spaceXs, 0, 0, 0);
    layout->addWidget(label);
}

void IconLabel::setSymbol(Icon icon, Tone tone) {
    m_icon = icon;
    m_tone = tone;
    update();
}

void IconLabel::paintEvent(QPaintEvent *) {
    const QColor ink = toneColors(m_tone == Tone::Text ? Tone::Muted : m_tone).ink;
    // The icon stands beside the first line of the text.
    const int line = m_label->fontMetrics().height();
    const int top = m_label->wordWrap() ? m_label->y() : m_label->geometry().center().y() - line / 2;
    QPainter painter(this);
    paintIcon(painter, m_icon, QRectF(0, top + (line - metrics::iconM) / 2.0, metrics::iconM, metrics::iconM), ink);
}

} // namespace universe
