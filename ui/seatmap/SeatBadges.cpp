#include "ui/seatmap/SeatBadges.h"

#include "ui/seatmap/SeatMapPainter.h"
#include "ui/style/Paint.h"

#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace universe {

namespace {

constexpr double smallestBadge = 9; // pixels: below, its icon cannot be told from another

} // namespace

std::optional<Icon> markIcon(SeatMark mark) {
    switch (mark) {
    case SeatMark::Wheelchair:
        return Icon::Wheelchair;
    case SeatMark::Companion:
        return Icon::Companion;
    case SeatMark::RestrictedView:
        return Icon::EyeOff;
    case SeatMark::None:
    case SeatMark::Blocked:
        break;
    }
    return std::nullopt;
}

QPointF badgePlace(QPointF seat, double side) { return seat + QPointF(side * 0.42, -side * 0.42); }

double badgeSize(double side) { return std::max(side * 0.52, smallestBadge); }

void paintMarkBadge(QPainter &painter, SeatMark mark, QPointF centre, double size, const Colors &colors) {
    const auto icon = markIcon(mark);
    if (!icon)
        return;
    painter.setPen(QPen(colors.text, std::max(1.0, size * 0.07)));
    painter.setBrush(colors.raised);
    painter.drawEllipse(centre, size / 2, size / 2);
    const double inside = size * 0.74;
    paintIcon(painter, *icon, QRectF(centre.x() - inside / 2, centre.y() - inside / 2, inside, inside), colors.text);
}

void paintSeatBadges(QPainter &painter, const SeatMapFrame &frame) {
    const SeatGeometry &geometry = *frame.geometry;
    if (!geometry.hasMarks())
        return;
    const double side = seatSide(frame.seatPixels());
    geometry.forEachSeatNear(frame.area(), [&](int seat) {
        const SeatMark mark = geometry.mark(seat);
        const SeatState state = frame.states.at(seat);
        if (mark == SeatMark::None || geometry.isStanding(seat) ||
            (state != SeatState::Free && state != SeatState::HeldByMe))
            return;
        paintMarkBadge(painter, mark, badgePlace(frame.toPicture(geometry.position(seat)), side), badgeSize(side),
                       frame.colors);
    });
}

void paintStandingAreas(QPainter &painter, const SeatMapFrame &frame) {
    const SeatGeometry &geometry = *frame.geometry;
    for (int index = 0; index < static_cast<int>(geometry.sections().size()); ++index) {
        const auto &section = geometry.sections()[static_cast<size_t>(index)];
        if (!section.isStanding || !section.bounds.intersects(frame.area()))
            continue;
        QPainterPath outline;
        QPolygonF polygon;
        for (const QPointF &point : section.outline)
            polygon.append(frame.toPicture(point));
        outline.addPolygon(polygon);
        outline.closeSubpath();
        QColor color = frame.colors.grades[static_cast<size_t>(section.grade) % frame.colors.grades.size()];
        const bool faded = frame.grade && *frame.grade != section.grade;
        color.setAlphaF(faded ? 0.12F : 0.42F);
        // As high as what is left: the floor behind shows what is gone.
        const QRectF box = polygon.boundingRect();
        const double left = double(frame.freeBySection.value(index)) / std::max(1, section.count);
        painter.save();
        painter.setClipPath(outline);
        painter.fillRect(QRectF(box.left(), box.bottom() - box.height() * left, box.width(), box.height() * left),
                         color);
        painter.restore();
        color.setAlphaF(faded ? 0.3F : 1.0F);
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(color, 2, Qt::DashLine));
        painter.drawPath(outline);
    }
}

} // namespace universe
