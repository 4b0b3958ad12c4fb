#include "ui/style/Paint.h"

#include "ui/style/Colors.h"
#include "ui/style/InputMode.h"
#include "ui/style/Metrics.h"

namespace universe {

void paintFocusRing(QPainter &painter, const QRectF &rect, double radius) {
    constexpr double inset = metrics::focusRing / 2.0;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(colors().focus, metrics::focusRing));
    painter.drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), radius - inset, radius - inset);
    painter.restore();
}

void paintBox(QPainter &painter, const QRectF &rect, double radius, const QColor &fill, const QColor &line) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(fill);
    if (line.isValid() && line.alpha() > 0) {
        constexpr double inset = metrics::hairline / 2.0;
        painter.setPen(QPen(line, metrics::hairline));
        painter.drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), radius - inset, radius - inset);
    } else {
        painter.drawRoundedRect(rect, radius, radius);
    }
    painter.restore();
}

void paintShadow(QPainter &painter, const QRectF &rect, double radius, int extent) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    QColor color = colors().shadow;
    const double total = color.alphaF();
    for (int i = extent; i > 0; --i) {
        color.setAlphaF(static_cast<float>(total / extent * (1.0 - double(i) / (extent + 1))));
        painter.setBrush(color);
        const double spread = i - extent * 0.25;
        painter.drawRoundedRect(rect.adjusted(-spread, -spread + extent * 0.25, spread, spread + extent * 0.25),
                                radius + spread, radius + spread);
    }
    painter.restore();
}

bool showsFocus(Qt::FocusReason reason) {
    switch (reason) {
    case Qt::TabFocusReason:
    case Qt::BacktabFocusReason:
    case Qt::ShortcutFocusReason:
        return true;
    case Qt::OtherFocusReason:
        return InputMode::instance().isKeyboard();
    default:
        return false;
    }
}

QColor mix(const QColor &a, const QColor &b, double t) {
    const auto lerp = [t](float x, float y) { return static_cast<float>(x + (y - x) * t); };
    return QColor::fromRgbF(lerp(a.redF(), b.redF()), lerp(a.greenF(), b.greenF()), lerp(a.blueF(), b.blueF()),
                            lerp(a.alphaF(), b.alphaF()));
}

} // namespace universe
