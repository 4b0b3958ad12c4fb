#include "ui/tickets/QrView.h"

#include "ui/style/Metrics.h"
#include "ui/style/Paint.h"

#include <cmath>

namespace universe {

namespace {

// Fixed in every scheme: many scanners cannot read light on dark.
constexpr QColor dark(16, 16, 24);
constexpr QColor light(255, 255, 255);

} // namespace

QrView::QrView(QWidget *parent)
    : QWidget(parent) {
    setAccessibleName(tr("QR code"));
}

void QrView::setCode(const QrCode &code) {
    m_code = code;
    update();
}

void QrView::paint(QPainter &painter, const QRectF &rect, const QrCode &code, double radius) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    paintBox(painter, rect, radius, light);
    if (code.isEmpty()) {
        painter.restore();
        return;
    }
    // Every edge is at a whole device pixel: no seams between modules, no grey between dark and light.
    painter.setRenderHint(QPainter::Antialiasing, false);
    const double ratio = painter.device()->devicePixelRatioF();
    const double module = rect.width() / (code.size() + 2 * QrCode::quietZone);
    const auto edge = [&](double origin, int index) {
        return std::round((origin + (index + QrCode::quietZone) * module) * ratio) / ratio;
    };
    for (int y = 0; y < code.size(); ++y) {
        const double top = edge(rect.top(), y);
        const double height = edge(rect.top(), y + 1) - top;
        for (int x = 0; x < code.size(); ++x) {
            if (!code.isDark(x, y))
                continue;
            const int from = x;
            while (x + 1 < code.size() && code.isDark(x + 1, y))
                ++x;
            const double left = edge(rect.left(), from);
            painter.fillRect(QRectF(left, top, edge(rect.left(), x + 1) - left, height), dark);
        }
    }
    painter.restore();
}

void QrView::paintEvent(QPaintEvent *) {
    const int side = std::min(width(), height());
    const QRect square((width() - side) / 2, (height() - side) / 2, side, side);
    QPainter painter(this);
    paint(painter, square, m_code, metrics::radiusS);
}

} // namespace universe
