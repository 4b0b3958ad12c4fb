#include "ui/seatmap/SectionLabels.h"

#include "ui/seatmap/SeatSprites.h"
#include "ui/style/Paint.h"
#include "ui/widgets/Format.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QMarginsF>

#include <algorithm>
#include <cmath>
#include <vector>

namespace universe {

namespace {

struct SectionLabels {
    Q_DECLARE_TR_FUNCTIONS(SectionLabels)
};

constexpr double smallestText = 8.5; // pixels: below, a label is left out

QFont sized(const QFont &font, double pixels, bool bold) {
    QFont result = font;
    result.setPixelSize(static_cast<int>(std::lround(pixels)));
    result.setBold(bold);
    return result;
}

/// Measures texts at any size by their width at one size, because making font metrics is slow.
class Ruler {
public:
    explicit Ruler(const QFont &font)
        : m_bold(sized(font, measured, true))
        , m_plain(sized(font, measured, false)) {}

    /// The size at which the text is no wider than `width`: `wanted`, or smaller.
    [[nodiscard]] double sizeThatFits(const QString &text, double wanted, double width, bool bold) const {
        return std::min(wanted, width / std::max(widthOf(text, 1, bold), 0.01));
    }
    [[nodiscard]] double widthOf(const QString &text, double pixels, bool bold) const {
        return (bold ? m_bold : m_plain).horizontalAdvance(text) / measured * pixels;
    }
    [[nodiscard]] static double heightOf(double pixels) { return 1.25 * pixels; }

private:
    static constexpr double measured = 32;
    QFontMetricsF m_bold;
    QFontMetricsF m_plain;
};

/// The label as large as its section allows, with `most` lines at most.
SectionLabel labelFor(const SeatMapFrame &frame, const Ruler &ruler, int index, SectionLabel::Lines most) {
    const auto &section = frame.geometry->sections()[static_cast<size_t>(index)];
    const QSizeF room = section.labelBox * frame.scale;
    const int free = frame.freeBySection.value(index);
    SectionLabel label;
    label.name = section.name;
    label.centre = frame.toPicture(section.labelAt);
    label.room = room.height();
    if (ruler.widthOf(label.name, smallestText, true) > room.width()) // "F1" tells enough of "Floor F1"
        label.name = label.name.section(u' ', -1);
    label.grade = section.grade;
    label.full = free == 0;
    const QString left =
        label.full ? SectionLabels::tr("Sold out") : SectionLabels::tr("%1 left").arg(format::number(free));
    label.factSize = ruler.sizeThatFits(left, std::min(room.height() * 0.3, 13.0), room.width(), false);
    if (most == SectionLabel::Lines::Name || label.factSize < smallestText) {
        label.nameSize = ruler.sizeThatFits(label.name, std::min(room.height() * 0.9, 15.0), room.width(), true);
        return label;
    }
    label.left = left;
    label.nameSize = ruler.sizeThatFits(label.name, std::min(room.height() * 0.46, 18.0), room.width(), true);

    const SeatGeometry::Grade &grade = frame.geometry->grades()[static_cast<size_t>(section.grade)];
    if (grade.name.isEmpty()) // a plan that is not on sale
        return label;
    const QString price = format::number(grade.price.coins);
    const double third = std::min(room.height() * 0.22, label.factSize); // of three lines
    const double size = ruler.sizeThatFits(price, third, room.width() - 1.4 * third, false);
    if (most == SectionLabel::Lines::Price && size >= smallestText) {
        label.price = price;
        label.factSize = size;
        label.nameSize = std::min(label.nameSize, room.height() * 0.36);
    }
    return label;
}

/// The labels of all sections. Those of a grade say the same of each, what fits in all of them: one without its price
/// among others that have it looks as if it had none. A section that is much smaller than the others of its grade does
/// not count.
std::vector<SectionLabel> labelsFor(const SeatMapFrame &frame, const Ruler &ruler) {
    std::vector<SectionLabel> labels;
    labels.reserve(frame.geometry->sections().size());
    for (int i = 0; i < static_cast<int>(frame.geometry->sections().size()); ++i)
        labels.push_back(labelFor(frame, ruler, i, SectionLabel::Lines::Price));
    for (int grade = 0; grade < static_cast<int>(frame.geometry->grades().size()); ++grade) {
        double tallest = 0;
        for (const SectionLabel &label : labels) {
            if (label.grade == grade)
                tallest = std::max(tallest, label.room);
        }
        SectionLabel::Lines most = SectionLabel::Lines::Price;
        for (const SectionLabel &label : labels) {
            if (label.grade == grade && label.room > tallest / 2)
                most = std::min(most, label.lines());
        }
        for (size_t i = 0; i < labels.size(); ++i) {
            if (labels[i].grade == grade && labels[i].lines() > most)
                labels[i] = labelFor(frame, ruler, static_cast<int>(i), most);
        }
    }
    return labels;
}

void paintLine(QPainter &painter, const QString &text, double x, double &y, double height) {
    painter.drawText(QRectF(x - 200, y, 400, height), Qt::AlignCenter, text);
    y += height;
}

/// How much room the label takes, around its centre.
QRectF plateOf(const Ruler &ruler, const SectionLabel &label) {
    double height = Ruler::heightOf(label.nameSize);
    double width = ruler.widthOf(label.name, label.nameSize, true);
    if (!label.left.isEmpty()) {
        height += Ruler::heightOf(label.factSize);
        width = std::max(width, ruler.widthOf(label.left, label.factSize, false));
    }
    if (!label.price.isEmpty()) {
        height += Ruler::heightOf(label.factSize);
        width =
            std::max(width, ruler.widthOf(label.price, label.factSize, false) + label.factSize * 1.12); // and the sign
    }
    const double around =
        label.lines() == SectionLabel::Lines::Name ? 1 : 4; // names alone stand where there is no room
    return {label.centre.x() - width / 2 - around, label.centre.y() - height / 2, width + 2 * around, height};
}

void paintLabel(QPainter &painter, const SeatMapFrame &frame, const Ruler &ruler, const SectionLabel &label) {
    // a plate makes the label readable over the seats
    QColor plate = frame.colors.surface;
    plate.setAlphaF(0.78F);
    paintBox(painter, label.plate, 5, plate);

    const double nameLine = Ruler::heightOf(label.nameSize);
    const double factLine = Ruler::heightOf(label.factSize);
    double y = label.plate.top();
    painter.setPen(label.full ? frame.colors.textMuted : frame.colors.text);
    painter.setFont(sized(frame.font, label.nameSize, true));
    paintLine(painter, label.name, label.centre.x(), y, nameLine);
    if (label.lines() == SectionLabel::Lines::Name)
        return;
    painter.setFont(sized(frame.font, label.factSize, false));
    if (!label.price.isEmpty()) {
        const double sign = label.factSize * 0.8;
        const double priceWidth = ruler.widthOf(label.price, label.factSize, false);
        const QColor color = frame.colors.grades[static_cast<size_t>(label.grade) % frame.colors.grades.size()];
        paintGradeSign(painter, label.grade, {label.centre.x() - priceWidth / 2 - sign * 0.4, y + factLine / 2}, sign,
                       color);
        paintLine(painter, label.price, label.centre.x() + sign * 0.6, y, factLine);
    }
    paintLine(painter, label.left, label.centre.x(), y, factLine);
}

} // namespace

std::vector<SectionLabel> sectionLabels(const SeatMapFrame &frame) {
    const Ruler ruler(frame.font);
    std::vector<SectionLabel> shown;
    for (SectionLabel &label : labelsFor(frame, ruler)) {
        // In a narrow section the name reaches over its edges, as long as it meets no other.
        label.nameSize = std::max(label.nameSize, smallestText);
        label.plate = plateOf(ruler, label);
        const bool covered =
            std::ranges::any_of(shown, [&](const SectionLabel &other) { return other.plate.intersects(label.plate); });
        if (!covered)
            shown.push_back(std::move(label));
    }
    return shown;
}

void paintSectionLabels(QPainter &painter, const SeatMapFrame &frame) {
    const Ruler ruler(frame.font);
    for (const SectionLabel &label : sectionLabels(frame)) {
        if (label.plate.intersects(QRectF(QPointF(), frame.size)))
            paintLabel(painter, frame, ruler, label);
    }
}

void paintStandingLabels(QPainter &painter, const SeatMapFrame &frame) {
    const Ruler ruler(frame.font);
    const auto &sections = frame.geometry->sections();
    for (size_t i = 0; i < sections.size(); ++i) {
        if (!sections[i].isStanding)
            continue;
        SectionLabel label = labelFor(frame, ruler, static_cast<int>(i), SectionLabel::Lines::Price);
        label.nameSize = std::max(label.nameSize, smallestText);
        label.plate = plateOf(ruler, label);
        if (label.plate.intersects(QRectF(QPointF(), frame.size)))
            paintLabel(painter, frame, ruler, label);
    }
}

QRectF sectionNamePlate(const SeatMapFrame &frame, const SeatGeometry::Section &section, double textWidth) {
    const SeatGeometry &geometry = *frame.geometry;
    const auto &row = geometry.rows()[static_cast<size_t>(section.firstRow + section.rowCount - 1)];
    const int middle = row.first + row.count / 2;
    const float angle = geometry.direction(middle);
    const double away = 16 + geometry.pitch() * frame.scale * 0.8;
    const QPointF at = frame.toPicture(geometry.position(middle)) + QPointF(std::cos(angle), std::sin(angle)) * away;
    QRectF plate(0, 0, textWidth + 16, 20);
    plate.moveCenter(at);
    // Around the hall there is as much as the camera shows.
    const QRectF hall(frame.toPicture(geometry.bounds().topLeft()), geometry.bounds().size() * frame.scale);
    const QRectF shown = hall.marginsAdded(QMarginsF() + (SeatMapFrame::edge - 2));
    plate.moveRight(std::min(plate.right(), shown.right()));
    plate.moveLeft(std::max(plate.left(), shown.left()));
    plate.moveBottom(std::min(plate.bottom(), shown.bottom()));
    plate.moveTop(std::max(plate.top(), shown.top()));
    return plate;
}

void paintSectionNames(QPainter &painter, const SeatMapFrame &frame) {
    const QFont font = sized(frame.font, 12, true);
    const QFontMetricsF metrics(font);
    painter.setFont(font);
    for (const auto &section : frame.geometry->sections()) {
        if (section.isStanding)
            continue; // its label stands inside
        const QRectF plate = sectionNamePlate(frame, section, metrics.horizontalAdvance(section.name));
        if (!plate.intersects(QRectF(QPointF(), frame.size)))
            continue;
        paintBox(painter, plate, 10, frame.colors.raised, frame.colors.border);
        painter.setPen(frame.colors.text);
        painter.drawText(plate, Qt::AlignCenter, section.name);
    }
}

void paintRowLabels(QPainter &painter, const SeatMapFrame &frame) {
    const SeatGeometry &geometry = *frame.geometry;
    painter.setFont(sized(frame.font, std::clamp(frame.seatPixels() * 0.4, 10.0, 14.0), false));
    painter.setPen(frame.colors.textMuted);
    const double step = geometry.pitch() * frame.scale;
    for (const auto &row : geometry.rows()) {
        if (geometry.sections()[static_cast<size_t>(row.section)].isStanding)
            continue;
        for (const auto &[seat, side] : {std::pair(row.first, 1.0), std::pair(row.first + row.count - 1, -1.0)}) {
            const QPointF end = frame.toPicture(geometry.position(seat));
            if (!QRectF(QPointF(), frame.size).adjusted(-step, -step, step, step).contains(end))
                continue;
            // the angle falls along the row: its first seat is on the side where the angle grows
            const double angle = geometry.direction(seat) + side * M_PI_2;
            const QPointF at = end + QPointF(std::cos(angle), std::sin(angle)) * step * 0.95;
            painter.drawText(QRectF(at.x() - 30, at.y() - 10, 60, 20), Qt::AlignCenter, row.label);
        }
    }
}

} // namespace universe
