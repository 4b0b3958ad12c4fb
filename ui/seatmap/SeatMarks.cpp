#include "ui/seatmap/SeatMarks.h"

#include "ui/seatmap/SeatBadges.h"
#include "ui/seatmap/SeatMapPainter.h"
#include "ui/style/Icons.h"
#include "ui/style/Metrics.h"
#include "ui/style/Paint.h"
#include "ui/style/Typography.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace universe {

namespace {

/// Calls paint(side) with the painter's origin in the middle of the seat, its side towards the stage up.
template <typename Paint>
void atSeat(QPainter &painter, const SeatGeometry &geometry, const SeatMapCamera &camera, int seat, double minSide,
            Paint &&paint) {
    painter.save();
    painter.translate(camera.toScreen(geometry.position(seat)));
    painter.rotate(geometry.direction(seat) * 180 / std::numbers::pi - 90);
    paint(std::max(seatSide(camera.seatPixels()), minSide));
    painter.restore();
}

void paintRing(QPainter &painter, double side, const QColor &color, double width) {
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(color, width));
    painter.drawRoundedRect(QRectF(-side / 2, -side / 2, side, side), side * 0.3, side * 0.3);
}

void paintPicked(QPainter &painter, double side, const Colors &colors) {
    const double body = side * 1.04;
    painter.setPen(Qt::NoPen);
    painter.setBrush(colors.seatMine);
    painter.drawRoundedRect(QRectF(-body / 2, -body / 2, body, body), body * 0.28, body * 0.28);
    paintRing(painter, body + 5, colors.accentText, 2.5);
}

/// Marks a standing area as a whole, as nobody points at a place of it.
void paintAreaRing(QPainter &painter, const SeatGeometry &geometry, const SeatMapCamera &camera, int seat,
                   const QColor &color, double width) {
    QPolygonF outline;
    for (const QPointF &point : geometry.section(seat).outline)
        outline.append(camera.toScreen(point));
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(color, width));
    painter.drawPolygon(outline);
}

} // namespace

void SeatMarks::paint(QPainter &painter, const SeatGeometry &geometry, const SeatMapCamera &camera,
                      const Colors &colors, const QFont &font) const {
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF view = QRectF(QPointF(), camera.viewport()).adjusted(-40, -40, 40, 40);
    const bool numbers = seatMapDetail(camera.seatPixels()) == SeatMapDetail::Numbers;
    for (const int seat : picked) {
        if (geometry.isStanding(seat)) {
            paintAreaRing(painter, geometry, camera, seat, colors.accentText, 2.5);
            continue;
        }
        const QPointF at = camera.toScreen(geometry.position(seat));
        if (!view.contains(at))
            continue;
        double drawn = 0;
        atSeat(painter, geometry, camera, seat, 9, [&](double side) { paintPicked(painter, drawn = side, colors); });
        if (numbers) {
            QFont number = font;
            number.setBold(true);
            number.setPixelSize(static_cast<int>(drawn * 0.46));
            painter.setFont(number);
            painter.setPen(colors.onSeatMine);
            painter.drawText(QRectF(at.x() - drawn, at.y() - drawn, drawn * 2, drawn * 2), Qt::AlignCenter,
                             QString::number(geometry.number(seat)));
        } else if (drawn > 8) {
            paintIcon(painter, Icon::Check,
                      QRectF(at.x() - drawn * 0.4, at.y() - drawn * 0.4, drawn * 0.8, drawn * 0.8), colors.onSeatMine);
        }
        paintMarkBadge(painter, geometry.mark(seat), badgePlace(at, drawn), badgeSize(drawn), colors);
    }
    for (const int seat : lost) {
        if (!geometry.isStanding(seat))
            atSeat(painter, geometry, camera, seat, 9,
                   [&](double side) { paintRing(painter, side + 6, colors.danger, 3); });
    }
    if (hovered >= 0 && !picked.contains(hovered))
        atSeat(painter, geometry, camera, hovered, 6,
               [&](double side) { paintRing(painter, side + 3, colors.text, 2); });
    if (current >= 0 && geometry.isStanding(current))
        paintAreaRing(painter, geometry, camera, current, colors.focus, 3);
    else if (current >= 0)
        atSeat(painter, geometry, camera, current, 9,
               [&](double side) { paintRing(painter, side + 12, colors.focus, 3); });
}

void paintSeatCard(QPainter &painter, const QStringList &lines, int grade, QPointF at, const QRectF &view,
                   const Colors &colors) {
    const QFont strong = font(TextRole::CaptionStrong);
    const QFont plain = font(TextRole::Caption);
    const double line = QFontMetricsF(strong).height() + 2;
    const double indent = grade >= 0 ? 18 : 0;
    double width = 0;
    for (qsizetype i = 0; i < lines.size(); ++i)
        width =
            std::max(width, QFontMetricsF(i == 0 ? strong : plain).horizontalAdvance(lines[i]) + (i == 1 ? indent : 0));
    QRectF card(at + QPointF(18, 18), QSizeF(std::ceil(width) + 24, line * static_cast<double>(lines.size()) + 18));
    if (card.right() > view.right() - 4)
        card.moveRight(at.x() - 12);
    if (card.bottom() > view.bottom() - 4)
        card.moveBottom(at.y() - 12);
    paintShadow(painter, card, metrics::radiusS, 10);
    paintBox(painter, card, metrics::radiusS, colors.raised, colors.border);
    QPointF text = card.topLeft() + QPointF(12, 9);
    for (qsizetype i = 0; i < lines.size(); ++i) {
        painter.setFont(i == 0 ? strong : plain);
        painter.setPen(i < 2 ? colors.text : colors.textMuted);
        if (i == 1 && grade >= 0) {
            const QRectF box(text.x(), text.y() + line / 2 - 7, 14, 14);
            paintBox(painter, box, 4, colors.grades[static_cast<size_t>(grade) % colors.grades.size()]);
            paintGradeSign(painter, grade, box.center(), 8, colors.onGrade);
        }
        painter.drawText(QRectF(text.x() + (i == 1 ? indent : 0), text.y(), width + 4, line), Qt::AlignVCenter,
                         lines[i]);
        text.ry() += line;
    }
}

} // namespace universe
