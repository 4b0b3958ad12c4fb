#include "app/tickets/QrPainting.h"

#include <QPainter>
#include <QPainterPath>

#include <cmath>

namespace universe {

void paintQr(QPainter &painter, const QRectF &rect, const QrCode &code) {
    if (code.isEmpty())
        return;
    constexpr QColor dark(16, 16, 24);
    const QRectF dots = painter.deviceTransform().mapRect(rect);
    const double module = dots.width() / (code.size() + 2 * QrCode::quietZone);
    const auto edge = [&](double origin, int index) {
        return std::round(origin + (index + QrCode::quietZone) * module);
    };
    // One path for all of it: where modules meet, whoever draws it later leaves no seam.
    QPainterPath path;
    path.setFillRule(Qt::WindingFill);
    for (int y = 0; y < code.size(); ++y) {
        const double top = edge(dots.top(), y);
        const double bottom = edge(dots.top(), y + 1);
        for (int x = 0; x < code.size(); ++x) {
            if (!code.isDark(x, y))
                continue;
            const int from = x;
            while (x + 1 < code.size() && code.isDark(x + 1, y))
                ++x;
            const double left = edge(dots.left(), from);
            path.addRect(QRectF(left, top, edge(dots.left(), x + 1) - left, bottom - top));
        }
    }
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.fillPath(painter.deviceTransform().inverted().map(path), dark);
    painter.restore();
}

} // namespace universe
