#include "ui/widgets/Spinner.h"

#include "ui/style/Colors.h"

#include <QConicalGradient>
#include <QPainter>

namespace universe {

namespace {

constexpr int frameTime = 33;
constexpr int turnTime = 900;

} // namespace

Spinner::Spinner(int size, QWidget *parent)
    : QWidget(parent) {
    setFixedSize(size, size);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    m_since.start();
}

void Spinner::setColor(const QColor &color) {
    m_color = color;
    update();
}

void Spinner::paintEvent(QPaintEvent *) {
    const QColor color = m_color.isValid() ? m_color : colors().accentText;
    const double angle = 360.0 * double(m_since.elapsed() % turnTime) / turnTime;
    const double stroke = qMax(2.0, width() / 10.0);
    QConicalGradient gradient(QRectF(rect()).center(), 90 - angle);
    QColor tail = color;
    tail.setAlpha(0);
    gradient.setColorAt(0.0, color);
    gradient.setColorAt(0.75, tail);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(gradient, stroke, Qt::SolidLine, Qt::RoundCap));
    painter.drawArc(QRectF(rect()).adjusted(stroke, stroke, -stroke, -stroke), int((90 - angle + 8) * 16), 270 * 16);
}

void Spinner::showEvent(QShowEvent *) { m_timer.start(frameTime, this); }

void Spinner::hideEvent(QHideEvent *) { m_timer.stop(); }

void Spinner::timerEvent(QTimerEvent *) { update(); }

} // namespace universe
