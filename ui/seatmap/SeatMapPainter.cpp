#include "ui/seatmap/SeatMapPainter.h"

#include "ui/seatmap/SeatBadges.h"
#include "ui/seatmap/SectionLabels.h"
#include "ui/style/Paint.h"

#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace universe {

namespace {

constexpr double seatsFrom = 6;    // pixels between seats: from here they can be told apart
constexpr double numbersFrom = 23; // and from here a number can be read in one
constexpr double signsFrom = 9;    // from here a grade's sign can be read in a seat

QPolygonF outlineInPicture(const SeatMapFrame &frame, const std::vector<QPointF> &outline) {
    QPolygonF polygon;
    polygon.reserve(static_cast<qsizetype>(outline.size()));
    for (const QPointF &point : outline)
        polygon.append(frame.toPicture(point));
    return polygon;
}

const QColor &gradeColor(const SeatMapFrame &frame, int grade) {
    return frame.colors.grades[static_cast<size_t>(grade) % frame.colors.grades.size()];
}

/// The look of a seat whose look would be `free` if it were free. The viewer's own seats are marked on top of the
/// picture.
SeatLook lookOf(const SeatLook &free, SeatState state) {
    switch (state) {
    case SeatState::Free:
    case SeatState::HeldByMe:
        return free;
    case SeatState::Held:
        return {SeatLook::Form::Held, free.grade, free.faded};
    case SeatState::Sold:
        return {SeatLook::Form::Sold, 0, false}; // the same in every grade
    case SeatState::Blocked:
        return {SeatLook::Form::Blocked, 0, false};
    }
    return free;
}

bool fades(const SeatMapFrame &frame, int grade) { return frame.grade && *frame.grade != grade; }

} // namespace

SeatMapDetail seatMapDetail(double seatPixels) {
    if (seatPixels < seatsFrom)
        return SeatMapDetail::Overview;
    return seatPixels < numbersFrom ? SeatMapDetail::Seats : SeatMapDetail::Numbers;
}

double seatSide(double seatPixels) { return std::max(seatPixels * 0.84, 1.2); }

SeatLook seatLook(const SeatMapFrame &frame, int seat) {
    const int grade = frame.geometry->gradeIndex(seat);
    return lookOf({SeatLook::Form::Free, grade, fades(frame, grade)}, frame.states.at(seat));
}

QImage SeatMapPainter::paint(const SeatMapFrame &frame) {
    QImage image = paintGround(frame);
    stampSeats(image, frame);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    switch (seatMapDetail(frame.seatPixels())) {
    case SeatMapDetail::Overview:
        paintSectionLabels(painter, frame);
        break;
    case SeatMapDetail::Seats:
        paintSeatBadges(painter, frame);
        paintStandingLabels(painter, frame);
        paintSectionNames(painter, frame);
        break;
    case SeatMapDetail::Numbers:
        paintStandingLabels(painter, frame);
        paintSectionNames(painter, frame);
        paintRowLabels(painter, frame);
        paintNumbers(painter, frame);
        paintSeatBadges(painter, frame);
        break;
    }
    paintStage(painter, frame, true);
    return image;
}

QImage SeatMapPainter::paintSmall(const SeatMapFrame &frame) {
    QImage image = paintGround(frame);
    stampSeats(image, frame);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    paintStage(painter, frame, false);
    return image;
}

QImage SeatMapPainter::paintGround(const SeatMapFrame &frame) {
    QImage image(frame.size * frame.ratio, QImage::Format_RGB32);
    image.setDevicePixelRatio(frame.ratio);
    image.fill(frame.colors.sunken);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    paintSections(painter, frame);
    return image;
}

/// Paints the floor of each section, in a breath of its grade's colour.
void SeatMapPainter::paintSections(QPainter &painter, const SeatMapFrame &frame) const {
    const QRectF area = frame.area();
    painter.setPen(Qt::NoPen);
    for (const auto &section : frame.geometry->sections()) {
        if (!section.bounds.intersects(area))
            continue;
        const double strength = fades(frame, section.grade) ? 0.03 : 0.13;
        const QColor floor = mix(frame.colors.surface, gradeColor(frame, section.grade), strength);
        painter.setBrush(floor);
        painter.drawPolygon(outlineInPicture(frame, section.outline));
    }
    paintStandingAreas(painter, frame);
}

void SeatMapPainter::paintStage(QPainter &painter, const SeatMapFrame &frame, bool withText) const {
    const QRectF metres = frame.geometry->stage().rect;
    if (!metres.intersects(frame.area()))
        return;
    const QRectF rect(frame.toPicture(metres.topLeft()), metres.size() * frame.scale);
    const double radius = std::min({rect.width(), rect.height(), 48.0}) * 0.16;
    painter.setPen(Qt::NoPen);
    painter.setBrush(frame.colors.stage);
    painter.drawRoundedRect(rect, radius, radius);
    QLinearGradient light(rect.topLeft(), rect.topRight()); // the footlights
    light.setColorAt(0, frame.colors.brandFrom);
    light.setColorAt(1, frame.colors.brandTo);
    const double line = std::clamp(rect.height() * 0.05, 1.5, 5.0);
    painter.setPen(QPen(light, line, Qt::SolidLine, Qt::RoundCap));
    painter.setBrush(Qt::NoBrush);
    if (frame.geometry->stage().inTheRound)
        painter.drawRoundedRect(rect, radius, radius);
    else
        painter.drawLine(rect.bottomLeft() + QPointF(radius, 0), rect.bottomRight() - QPointF(radius, 0));
    if (!withText)
        return;
    QFont font = frame.font;
    font.setPixelSize(static_cast<int>(std::clamp(std::min(rect.height() * 0.36, rect.width() * 0.16), 9.0, 30.0)));
    font.setBold(true);
    font.setLetterSpacing(QFont::PercentageSpacing, 112);
    painter.setFont(font);
    painter.setPen(Qt::white);
    painter.drawText(rect, Qt::AlignCenter, tr("STAGE"));
}

void SeatMapPainter::stampSeats(QImage &image, const SeatMapFrame &frame) {
    const SeatGeometry &geometry = *frame.geometry;
    m_sprites.prepare(seatSide(frame.seatPixels()) * frame.ratio,
                      frame.seatPixels() >= signsFrom && frame.seatPixels() < numbersFrom, frame.colors, frame.dark);
    SeatSprites::Canvas canvas(image);
    const double scale = frame.scale * frame.ratio;
    const QRectF area = frame.area();
    for (const auto &section : geometry.sections()) {
        if (section.isStanding || !section.bounds.intersects(area))
            continue;
        // row by row, as they lie in memory
        for (int r = section.firstRow; r < section.firstRow + section.rowCount; ++r) {
            const auto &row = geometry.rows()[static_cast<size_t>(r)];
            const SeatLook free{SeatLook::Form::Free, row.grade, fades(frame, row.grade)};
            for (int seat = row.first; seat < row.first + row.count; ++seat) {
                const QPointF at = (geometry.position(seat) - frame.origin) * scale;
                m_sprites.stamp(canvas, lookOf(free, frame.states.at(seat)), at.x(), at.y(), geometry.direction(seat));
            }
        }
    }
}

void SeatMapPainter::paintNumbers(QPainter &painter, const SeatMapFrame &frame) const {
    const SeatGeometry &geometry = *frame.geometry;
    const double side = seatSide(frame.seatPixels());
    QFont font = frame.font;
    font.setPixelSize(static_cast<int>(std::lround(side * 0.42)));
    font.setBold(true);
    painter.setFont(font);
    geometry.forEachSeatNear(frame.area(), [&](int seat) {
        const SeatLook look = seatLook(frame, seat);
        if (look.form != SeatLook::Form::Free || geometry.isStanding(seat))
            return;
        const QPointF at = frame.toPicture(geometry.position(seat));
        painter.setPen(look.faded ? frame.colors.textMuted : frame.colors.onGrade);
        painter.drawText(QRectF(at.x() - side / 2, at.y() - side * 0.44, side, side * 0.56), Qt::AlignCenter,
                         QString::number(geometry.number(seat)));
        paintGradeSign(painter, look.grade, at + QPointF(0, side * 0.26), side * 0.26, painter.pen().color());
    });
}

} // namespace universe
