#include "ui/style/BrandMark.h"

#include "ui/style/Colors.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPainterPath>

#include <cmath>

namespace universe {

namespace {

struct Brand {
    Q_DECLARE_TR_FUNCTIONS(Brand)
};

/// A star of four rays around `centre`.
QPainterPath starPath(const QPointF &centre, double radius) {
    QPainterPath path;
    for (int i = 0; i < 8; ++i) {
        const double angle = i * M_PI / 4;
        const double reach = i % 2 == 0 ? radius : radius * 0.32;
        const QPointF point = centre + QPointF(std::sin(angle), -std::cos(angle)) * reach;
        i == 0 ? path.moveTo(point) : path.lineTo(point);
    }
    path.closeSubpath();
    return path;
}

} // namespace

// Drawn in a unit of 32: the ring's far half, the planet, the ring's near half, the star.
void BrandMark::paint(QPainter &painter, const QRectF &rect) {
    const Colors &c = colors();
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(rect.center());
    painter.scale(rect.width() / 32, rect.height() / 32);
    const QRectF ring(-14.5, -4.6, 29, 9.2);
    const QPen pen(c.brandTo, 2, Qt::SolidLine, Qt::RoundCap);
    painter.rotate(-24);
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    painter.drawArc(ring, 0, 180 * 16);
    QLinearGradient body(-6, -8, 6, 8);
    body.setColorAt(0, c.brandFrom);
    body.setColorAt(1, c.brandTo);
    painter.setPen(Qt::NoPen);
    painter.setBrush(body);
    painter.drawEllipse(QPointF(0, 0), 8.6, 8.6);
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    painter.drawArc(ring, 180 * 16, 180 * 16);
    painter.rotate(24);
    painter.setPen(Qt::NoPen);
    painter.setBrush(c.star);
    painter.drawPath(starPath({-9.5, -10}, 4.2));
    painter.restore();
}

QIcon BrandMark::icon() {
    QIcon icon;
    for (const int size : {16, 24, 32, 48, 64, 128, 256}) {
        QPixmap pixmap(size, size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(painter, QRectF(0, 0, size, size));
        painter.end();
        icon.addPixmap(pixmap);
    }
    return icon;
}

QString BrandMark::name() { return Brand::tr("My Universe"); }

} // namespace universe
