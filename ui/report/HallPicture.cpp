#include "ui/report/HallPicture.h"

#include "ui/style/Colors.h"
#include "ui/style/Metrics.h"
#include "ui/style/Typography.h"

#include <QFontMetricsF>
#include <QLocale>

#include <algorithm>
#include <utility>

namespace universe {

using namespace Qt::StringLiterals;

namespace {

constexpr double legendLine = 24;
constexpr double swatch = 14;
constexpr double seatShare = 0.8; ///< of the room of a seat

QColor fillOf(HallPicture::Look look, const Colors &colors) {
    using Look = HallPicture::Look;
    switch (look) {
    case Look::Hollow:
    case Look::Crossed:
        return colors.borderStrong;
    case Look::Half:
        return colors.warning;
    case Look::Full:
        return colors.accent;
    case Look::First:
    case Look::Second:
    case Look::Third:
    case Look::Fourth:
    case Look::Fifth:
    case Look::Sixth:
        return colors.grades.at(size_t(look) - size_t(Look::First));
    }
    return colors.text;
}

} // namespace

HallPicture::HallPicture(SeatGeometryPtr hall, const QList<Kind> &kinds, const QList<quint8> &kindOf)
    : m_hall(std::move(hall))
    , m_kinds(kinds)
    , m_kindOf(kindOf) {}

QString HallPicture::words() const {
    QStringList words;
    for (const Kind &kind : m_kinds)
        words << u"%1: %2"_s.arg(kind.name, QLocale().toString(kind.count));
    return words.join(u", "_s);
}

void HallPicture::paintSeat(QPainter &painter, const QRectF &box, Look look, const Colors &colors) const {
    const QColor fill = fillOf(look, colors);
    constexpr double drawable = 4; // below that all there is room for is a dot
    if (box.width() < drawable) {
        if (look != Look::Hollow)
            painter.fillRect(box, fill);
        else
            painter.fillRect(QRectF(box.center() - QPointF(0.5, 0.5), QSizeF(1, 1)), fill);
        return;
    }
    const QRectF inner = box.adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setPen(QPen(fill, 1));
    painter.setBrush(Qt::NoBrush);
    switch (look) {
    case Look::Hollow:
        painter.drawRect(inner);
        return;
    case Look::Crossed:
        painter.drawLine(inner.topLeft(), inner.bottomRight());
        painter.drawLine(inner.topRight(), inner.bottomLeft());
        return;
    case Look::Half:
        painter.drawRect(inner);
        painter.fillRect(QRectF(inner.left(), inner.center().y(), inner.width(), inner.height() / 2), fill);
        return;
    default:
        painter.fillRect(box, fill);
    }
}

/// Along the top; returns how high it is.
double HallPicture::paintLegend(QPainter &painter, const QRectF &area, const Colors &colors) const {
    painter.setFont(font(TextRole::Caption));
    const QFontMetricsF widths(font(TextRole::Caption));
    struct Entry {
        QRectF box;
        Look look;
        QString text;
    };
    QList<Entry> entries;
    double x = area.left();
    double y = 0;
    for (const Kind &kind : m_kinds) {
        const QString text = u"%1 %2"_s.arg(kind.name, QLocale().toString(kind.count));
        const double width = swatch + metrics::spaceXs + widths.horizontalAdvance(text) + metrics::spaceL;
        if (x > area.left() && x + width > area.right()) {
            x = area.left();
            y += legendLine;
        }
        entries.append({QRectF(x, y, width, legendLine), kind.look, text});
        x += width;
    }
    const double height = entries.isEmpty() ? 0 : y + legendLine;
    for (const Entry &entry : std::as_const(entries)) {
        const QRectF box = entry.box.translated(0, area.top());
        paintSeat(painter, QRectF(box.left(), box.center().y() - swatch / 2, swatch, swatch), entry.look, colors);
        painter.setPen(colors.text);
        painter.drawText(box.adjusted(swatch + metrics::spaceXs, 0, 0, 0), int(Qt::AlignLeft | Qt::AlignVCenter),
                         entry.text);
    }
    return height;
}

void HallPicture::paint(QPainter &painter, const QRectF &area, const Colors &colors) const {
    const double legend = paintLegend(painter, area, colors) + metrics::spaceS;
    const QRectF room = area.adjusted(0, legend, 0, 0);
    const QRectF hall = m_hall->bounds();
    if (hall.isEmpty() || room.height() <= 0)
        return;
    const double scale = std::min(room.width() / hall.width(), room.height() / hall.height());
    const QPointF origin = room.center() - hall.center() * scale;
    const auto onPicture = [&](const QRectF &box) {
        return QRectF(origin + box.topLeft() * scale, box.size() * scale);
    };
    painter.setPen(Qt::NoPen);
    painter.setBrush(colors.stage);
    painter.drawRoundedRect(onPicture(m_hall->stage().rect), 4, 4);
    for (int seat = 0; seat < m_hall->seatCount(); ++seat) {
        const QRectF whole = onPicture(m_hall->seatArea(seat));
        const double side = whole.width() * seatShare;
        paintSeat(painter, QRectF(whole.center() - QPointF(side, side) / 2, QSizeF(side, side)),
                  m_kinds[m_kindOf[seat]].look, colors);
    }
}

} // namespace universe
