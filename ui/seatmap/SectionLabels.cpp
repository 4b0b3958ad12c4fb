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

Label labelFor(const SeatMapFrame &frame, const Ruler &ruler, int index, QSizeF room) {
    const auto &section = frame.geometry->sections()[static_cast<size_t>(index)];
    const int free = frame.freeBySection.value(index);
    Label label;
    label.name = section.name;
    if (ruler.widthOf(label.name, smallestText, true) > room.width()) // "F1" tells enough of "Floor F1"
        label.name = label.name.section(u' ', -1);
    label.grade = section.grade;
    label.full = free == 0;
    label.left = label.full ? SectionLabels::tr("Sold out") : SectionLabels::tr("%1 left").arg(format::number(free));
    label.factSize = ruler.sizeThatFits(label.left, std::min(room.height() * 0.3, 13.0), room.width(), false);
    if (label.factSize < smallestText) {
        label.left.clear();
        label.nameSize = ruler.sizeThatFits(label.name, std::min(room.height() * 0.9, 15.0), room.width(), true);
        return label;
    }
    label.nameSize = ruler.sizeThatFits(label.name, std::min(room.height() * 0.46, 18.0), room.width(), true);

    const QString price = format::number(frame.geometry->grades()[static_cast<size_t>(section.grade)].price.coins);
    const double third = std::min(room.height() * 0.22, label.factSize); // of three lines
    const double size = ruler.sizeThatFits(price, third, room.width() - 1.4 * third, false);
    if (size >= smallestText) {
        label.price = price;
        label.factSize = size;
        label.nameSize = std::min(label.nameSize, room.height() * 0.36);
    }
    return label;
}

void paintLine(QPainter &painter, const QString &text, double x, double &y, double height) {
    painter.drawText(QRectF(x - 200, y, 400, height), Qt::AlignCenter, text);
    y += height;
}

void paintLabel(QPainter &painter, const SeatMapFrame &frame, const Ruler &ruler, const Label &label, QPointF centre) {
    if (label.nameSize < smallestText)
        return;
    const double nameLine = ruler.heightOf(label.nameSize);
    const double factLine = ruler.heightOf(label.factSize);
    const double sign = label.price.isEmpty() ? 0 : label.factSize * 0.8;
    const double priceWidth = ruler.widthOf(label.price, label.factSize, false);
    double height = nameLine;
    double width = ruler.widthOf(label.name, label.nameSize, true);
    if (!label.left.isEmpty()) {
        height += factLine;
        width = std::max(width, ruler.widthOf(label.left, label.factSize, false));
    }
    if (!label.price.isEmpty()) {
        height += factLine;
        width = std::max(width, priceWidth + 1.4 * sign);
    }
    // a plate makes the label readable over the seats
    QColor plate = frame.colors.surface;
    plate.setAlphaF(0.78F);
    paintBox(painter, QRectF(centre.x() - width / 2 - 4, centre.y() - height / 2, width + 8, height), 5, plate);

    double y = centre.y() - height / 2;
    painter.setPen(label.full ? frame.colors.textMuted : frame.colors.text);
    painter.setFont(sized(frame.font, label.nameSize, true));
    paintLine(painter, label.name, centre.x(), y, nameLine);
    if (label.left.isEmpty())
        return;
    painter.setFont(sized(frame.font, label.factSize, false));
    if (!label.price.isEmpty()) {
        const QColor color = frame.colors.grades[static_cast<size_t>(label.grade) % frame.colors.grades.size()];
        paintGradeSign(painter, label.grade, {centre.x() - priceWidth / 2 - sign * 0.4, y + factLine / 2}, sign, color);
        paintLine(painter, label.price, centre.x() + sign * 0.6, y, factLine);
    }
    paintLine(painter, label.left, centre.x(), y, factLine);
}

} // namespace

void paintSectionLabels(QPainter &painter, const SeatMapFrame &frame) {
    const Ruler ruler(frame.font);
    const auto &sections = frame.geometry->sections();
    for (int i = 0; i < static_cast<int>(sections.size()); ++i) {
        const auto &section = sections[static_cast<size_t>(i)];
        if (section.bounds.intersects(frame.area()))
            paintLabel(painter, frame, ruler, labelFor(frame, ruler, i, section.labelBox * frame.scale),
                       frame.toPicture(section.labelAt));
    }
}

void paintSectionNames(QPainter &painter, const SeatMapFrame &frame) {
    const SeatGeometry &geometry = *frame.geometry;
    const QFont font = sized(frame.font, 12, true);
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
    painter.setFont(sized(frame.font, std::clamp(frame.seatPixels() * 0.4, 10.0, 14.0), false));
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
