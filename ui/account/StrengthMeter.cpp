#include "ui/account/StrengthMeter.h"

#include "ui/style/Colors.h"
#include "ui/style/Metrics.h"
#include "ui/style/Paint.h"
#include "ui/style/Typography.h"

#include <QEvent>
#include <QPainter>

namespace universe {

namespace {

constexpr int bars = 4;
constexpr int barHeight = 6;
constexpr int wordWidth = 88;

} // namespace

StrengthMeter::StrengthMeter(QWidget *parent)
    : QWidget(parent) {
    setFont(universe::font(TextRole::CaptionStrong));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setStrength(-1);
}

void StrengthMeter::setStrength(int strength) {
    m_strength = strength;
    setAccessibleName(tr("Password strength: %1").arg(text()));
    update();
}

QString StrengthMeter::text() const {
    switch (m_strength) {
    case 0:
        return tr("Very weak", "password");
    case 1:
        return tr("Weak", "password");
    case 2:
        return tr("Fair", "password");
    case 3:
        return tr("Good", "password");
    case 4:
        return tr("Strong", "password");
    default:
        return {};
    }
}

QSize StrengthMeter::sizeHint() const { return {metrics::fieldMinWidth, fontMetrics().height()}; }

void StrengthMeter::paintEvent(QPaintEvent *) {
    const Colors &c = colors();
    const QColor ink = m_strength <= 1 ? c.danger : m_strength == 2 ? c.warning : c.positive;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double space = metrics::spaceXxs;
    const double width = (this->width() - wordWidth - bars * space) / bars;
    for (int i = 0; i < bars; ++i) {
        const QRectF bar(i * (width + space), (height() - barHeight) / 2.0, width, barHeight);
        // The weakest is one bar too: an empty meter says "nothing typed yet".
        const bool lit = m_strength >= 0 && i < std::max(1, m_strength);
        paintBox(painter, bar, barHeight / 2.0, lit ? ink : c.pressed);
    }
    painter.setPen(ink);
    painter.drawText(QRectF(this->width() - wordWidth, 0, wordWidth, height()), Qt::AlignVCenter | Qt::AlignRight,
                     text());
}

void StrengthMeter::changeEvent(QEvent *event) {
    if (event->type() == QEvent::LanguageChange)
        setStrength(m_strength);
    QWidget::changeEvent(event);
}

} // namespace universe
