#include "ui/report/LinePicture.h"

#include "ui/style/Colors.h"
#include "ui/style/Metrics.h"
#include "ui/style/Typography.h"

#include <QFontMetricsF>
#include <QLocale>
#include <QPainterPath>
#include <QStringList>

#include <algorithm>
#include <array>
#include <cmath>

namespace universe {

using namespace Qt::StringLiterals;

namespace {

constexpr int marksUp = 5;
constexpr int marksAcross = 10;
constexpr double legendHeight = 28;
constexpr double footHeight = 44; ///< marks, and the axis' name below them

QString wholeText(double value) { return QLocale().toString(qint64(std::llround(value))); }

/// A line is told from another by its strokes too.
QPen penOf(qsizetype line, const Colors &colors) {
    QPen pen(line == 0 ? colors.accent : colors.grades[3], 2.5);
    pen.setJoinStyle(Qt::MiterJoin);
    if (line > 0)
        pen.setDashPattern({4, 2});
    return pen;
}

/// Where the axes are and what they reach to.
struct Plane {
    QRectF area;
    double left;
    double right;
    double top;

    [[nodiscard]] double x(double value) const { return area.left() + (value - left) / (right - left) * area.width(); }
    [[nodiscard]] double y(double value) const { return area.bottom() - value / top * area.height(); }
};

QPainterPath pathOf(const LinePicture::Line &line, const Plane &plane) {
    QPainterPath path;
    if (line.points.isEmpty())
        return path;
    const QPointF first = line.points.first();
    path.moveTo(plane.x(first.x()), plane.y(0));
    for (const QPointF &point : line.points) {
        path.lineTo(plane.x(point.x()), path.currentPosition().y());
        path.lineTo(plane.x(point.x()), plane.y(point.y()));
    }
    return path;
}

} // namespace

double markDistance(double span, int marks) {
    const double least = std::max(span / marks, 1.0);
    const double power = std::pow(10.0, std::floor(std::log10(least)));
    for (const double step : std::array{1.0, 2.0, 5.0}) {
        if (step * power >= least)
            return step * power;
    }
    return 10 * power;
}

LinePicture::LinePicture(const QList<Line> &lines, const QString &across, const QString &up)
    : m_lines(lines)
    , m_across(across)
    , m_up(up) {}

QString LinePicture::words() const {
    QStringList words;
    for (const Line &line : m_lines) {
        if (!line.points.isEmpty())
            words << u"%1: %2 %3 (%4 %5)"_s.arg(line.name, m_up, wholeText(line.points.last().y()), m_across,
                                                wholeText(line.points.last().x()));
    }
    return words.join(u", "_s);
}

void LinePicture::paint(QPainter &painter, const QRectF &area, const Colors &colors) const {
    double left = 0;
    double right = 1;
    double top = 1;
    for (const Line &line : m_lines) {
        for (const QPointF &point : line.points) {
            left = std::min(left, point.x());
            right = std::max(right, point.x());
            top = std::max(top, point.y());
        }
    }
    const double stepUp = markDistance(top, marksUp);
    const double stepAcross = markDistance(right - left, marksAcross);
    top = std::ceil(top / stepUp) * stepUp;

    const QFont textFont = tabularFont(TextRole::Caption);
    const QFontMetricsF widths(textFont);
    const double markWidth = widths.horizontalAdvance(wholeText(top)) + metrics::spaceXs;
    const Plane plane{area.adjusted(markWidth, legendHeight, -metrics::spaceL, -footHeight), left, right, top};
    painter.setFont(textFont);
    for (double value = 0; value <= top; value += stepUp) {
        const double y = plane.y(value);
        painter.setPen(QPen(value > 0 ? colors.border : colors.borderStrong, 1));
        painter.drawLine(QPointF(plane.area.left(), y), QPointF(plane.area.right(), y));
        painter.setPen(colors.textMuted);
        painter.drawText(QRectF(area.left(), y - 10, markWidth - metrics::spaceXs, 20),
                         int(Qt::AlignRight | Qt::AlignVCenter), wholeText(value));
    }
    for (double value = std::ceil(left / stepAcross) * stepAcross; value <= right; value += stepAcross) {
        painter.setPen(colors.textMuted);
        painter.drawText(QRectF(plane.x(value) - 40, plane.area.bottom() + 2, 80, 20), Qt::AlignCenter,
                         wholeText(value));
    }
    painter.drawText(QRectF(plane.area.left(), plane.area.bottom() + 22, plane.area.width(), 20),
                     int(Qt::AlignRight | Qt::AlignVCenter), m_across);

    double legendLeft = area.left();
    for (qsizetype i = 0; i < m_lines.size(); ++i) {
        painter.setPen(penOf(i, colors));
        painter.setBrush(Qt::NoBrush);
        painter.drawPath(pathOf(m_lines[i], plane));
        if (!m_lines[i].points.isEmpty()) {
            const QPointF last = m_lines[i].points.last();
            painter.setBrush(painter.pen().color());
            painter.setPen(Qt::NoPen);
            painter.drawEllipse(QPointF(plane.x(last.x()), plane.y(last.y())), 4, 4);
        }
        painter.setPen(penOf(i, colors));
        painter.drawLine(QPointF(legendLeft, area.top() + 10), QPointF(legendLeft + 28, area.top() + 10));
        painter.setPen(colors.text);
        const double room = (area.right() - legendLeft) / double(m_lines.size() - i) - 36 - metrics::spaceM;
        const QString name = widths.elidedText(m_lines[i].name, Qt::ElideRight, room);
        painter.drawText(QRectF(legendLeft + 36, area.top(), room, 20), int(Qt::AlignLeft | Qt::AlignVCenter), name);
        legendLeft += 36 + widths.horizontalAdvance(name) + metrics::spaceL;
    }
}

} // namespace universe
