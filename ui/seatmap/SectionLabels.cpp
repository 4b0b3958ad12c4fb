#include "ui/seatmap/SectionLabels.h"

#include "ui/seatmap/SeatSprites.h"
#include "ui/style/Paint.h"
#include "ui/widgets/Format.h"

#include <QCoreApplication>
#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace universe {

namespace {

struct SectionLabels {
    Q_DECLARE_TR_FUNCTIONS(SectionLabels)
};

constexpr double smallestText = 8.5; // pixels: below, a label is left out

QFont sized(const SeatMapFrame &frame, double pixels, bool bold) {
    QFont font = frame.font;
    font.setPixelSize(static_cast<int>(std::lround(pixels)));
    font.setBold(bold);
    return font;
}

/// The lines of one section's label and the sizes at which they fit.
struct Label {
    QString name;
    QString price;
    QString left;
    int grade = 0;
    double nameSize = 0;
    double factSize = 0;
    bool full = false;
};

double widthOf(const SeatMapFrame &frame, const QString &text, double pixels, bool bold) {
    return QFontMetricsF(sized(frame, pixels, bold)).horizontalAdvance(text);
}

/// `text` as large as `wanted`, or smaller so that it is no wider than `width`.
double sizeThatFits(const SeatMapFrame &frame, const QString &text, double wanted, double width, bool bold) {
    const double natural = widthOf(frame, text, 32, bold) / 32; // width per pixel of size
    return std::min(wanted, width / std::max(natural, 0.01));
}

Label labelFor(const SeatMapFrame &frame, int index, QSizeF room) {
    const auto &section = frame.geometry->sections()[static_cast<size_t>(index)];
    const int free = frame.freeBySection.value(index);
    Label label;
    label.name = section.name;
    label.grade = section.grade;
    label.full = free == 0;
    const double alone = sizeThatFits(frame, label.name, std::min(room.height() * 0.9, 15.0), room.width(), true);
    label.left = label.full ? SectionLabels::tr("Sold out") : SectionLabels::tr("%1 left").arg(format::number(free));
    label.factSize = sizeThatFits(frame, label.left, std::min(room.height() * 0.3, 13.0), room.width(), false);
    if (label.factSize < smallestText) {
        label.left.clear();
        label.nameSize = alone;
        return label;
    }
    label.nameSize = sizeThatFits(frame, label.name, std::min(room.height() * 0.46, 18.0), room.width(), true);
    if (room.height() < 4.8 * smallestText)
        return label;
    label.price = format::number(frame.geometry->grades()[static_cast<size_t>(section.grade)].price.coins);
    label.factSize = sizeThatFits(frame, label.price, label.factSize, room.width() - 1.4 * label.factSize, false);
    return label;
}

void paintLine(QPainter &painter, const QString &text, QPointF centre, double &y, const QFont &font,
               const QColor &color, const QColor &halo) {
    const QFontMetricsF metrics(font);
    const QRectF line(centre.x() - 200, y, 400, metrics.height());
    painter.setFont(font);
    painter.setPen(halo); // so that it can be read over the seats
    for (const QPointF offset : {QPointF(-1, 0), QPointF(1, 0), QPointF(0, -1), QPointF(0, 1)})
        painter.drawText(line.translated(offset), Qt::AlignHCenter | Qt::AlignTop, text);
    painter.setPen(color);
    painter.drawText(line, Qt::AlignHCenter | Qt::AlignTop, text);
    y += metrics.height();
}

void paintLabel(QPainter &painter, const SeatMapFrame &frame, const Label &label, QPointF centre) {
    if (label.nameSize < smallestText)
        return;
    const bool facts = label.factSize >= smallestText;
    const QFont nameFont = sized(frame, label.nameSize, true);
    const QFont factFont = sized(frame, std::max(label.factSize, 1.0), false);
    const double factLine = QFontMetricsF(factFont).height();
    double height = QFontMetricsF(nameFont).height();
    if (facts)
        height += factLine * ((label.price.isEmpty() ? 0 : 1) + (label.left.isEmpty() ? 0 : 1));
    double y = centre.y() - height / 2;
    const QColor ink = label.full ? frame.colors.textMuted : frame.colors.text;
    const QColor halo = mix(frame.colors.surface, frame.colors.sunken, 0.4);
    paintLine(painter, label.name, centre, y, nameFont, ink, halo);
    if (!facts)
        return;
    if (!label.price.isEmpty()) {
        const double sign = label.factSize * 0.8;
        const double width = QFontMetricsF(factFont).horizontalAdvance(label.price);
        const QColor color = frame.colors.grades[static_cast<size_t>(label.grade) % frame.colors.grades.size()];
        paintGradeSign(painter, label.grade, {centre.x() - width / 2 - sign * 0.4, y + factLine / 2}, sign, color);
        paintLine(painter, label.price, centre + QPointF(sign * 0.6, 0), y, factFont, ink, halo);
    }
    if (!label.left.isEmpty())
        paintLine(painter, label.left, centre, y, factFont, label.full ? frame.colors.textMuted : ink, halo);
}

} // namespace

void paintSectionLabels(QPainter &painter, const SeatMapFrame &frame) {
    const auto &sections = frame.geometry->sections();
    for (int i = 0; i < static_cast<int>(sections.size()); ++i) {
        const auto &section = sections[static_cast<size_t>(i)];
        if (section.bounds.intersects(frame.area()))
            paintLabel(painter, frame, labelFor(frame, i, section.labelBox * frame.scale),
                       frame.toPicture(section.labelAt));
    }
}

void paintSectionNames(QPainter &painter, const SeatMapFrame &frame) {
    const SeatGeometry &geometry = *frame.geometry;
    const QFont font = sized(frame, 12, true);
    const QFontMetricsF metrics(font);
    painter.setFont(font);
    for (const auto &section : geometry.sections()) {
        const auto &row = geometry.rows()[static_cast<size_t>(section.firstRow + section.rowCount - 1)];
        const int middle = row.first + row.count / 2;
        const float angle = geometry.direction(middle);
        const double away = 16 + geometry.pitch() * frame.scale * 0.8;
        const QPointF at =
            frame.toPicture(geometry.position(middle)) + QPointF(std::cos(angle), std::sin(angle)) * away;
        const QSizeF size(metrics.horizontalAdvance(section.name) + 16, 20);
        const QRectF plate(at - QPointF(size.width() / 2, size.height() / 2), size);
        if (!plate.intersects(QRectF(QPointF(), frame.size)))
            continue;
        paintBox(painter, plate, 10, frame.colors.raised, frame.colors.border);
        painter.setPen(frame.colors.text);
        painter.drawText(plate, Qt::AlignCenter, section.name);
    }
}

void paintRowLabels(QPainter &painter, const SeatMapFrame &frame) {
    const SeatGeometry &geometry = *frame.geometry;
    painter.setFont(sized(frame, std::clamp(frame.seatPixels() * 0.4, 10.0, 14.0), false));
    painter.setPen(frame.colors.textMuted);
    const double step = geometry.pitch() * frame.scale;
    for (const auto &row : geometry.rows()) {
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
