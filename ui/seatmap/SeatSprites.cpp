#include "ui/seatmap/SeatSprites.h"

#include "ui/style/Paint.h"

#include <QPainterPath>

#include <cmath>
#include <numbers>

namespace universe {

namespace {

constexpr int gradeColors = 6;
constexpr double roundBelow = 8; // pixels: a smaller seat is a disc, as its direction cannot be seen

QColor withAlpha(QColor color, double alpha) {
    color.setAlphaF(static_cast<float>(alpha));
    return color;
}

QPainterPath body(double side) {
    QPainterPath path;
    const double radius = side < roundBelow ? side / 2 : side * 0.26;
    path.addRoundedRect(QRectF(-side / 2, -side / 2, side, side), radius, radius);
    return path;
}

void paintFree(QPainter &painter, const SeatLook &look, double side, const Colors &colors) {
    const QColor fill = colors.grades[static_cast<size_t>(look.grade % gradeColors)];
    painter.fillPath(body(side), look.faded ? withAlpha(fill, 0.28) : fill);
}

/// The colour of a taken seat: quiet, but visible on the floor of any section.
QColor takenInk(const Colors &colors) { return mix(colors.seatTaken, colors.textMuted, 0.22); }

/// Paints a seat that another member is choosing: an empty seat with its outline.
void paintHeld(QPainter &painter, const SeatLook &look, double side, const Colors &colors) {
    const double width = std::max(1.0, side * 0.11);
    painter.setPen(QPen(withAlpha(colors.borderStrong, look.faded ? 0.4 : 1.0), width));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(body(std::max(side - width, 1.0)));
    if (side >= roundBelow) { // the hands of a clock mean "for the moment"
        painter.setPen(
            QPen(withAlpha(colors.borderStrong, look.faded ? 0.4 : 1.0), width, Qt::SolidLine, Qt::RoundCap));
        painter.drawLine(QPointF(0, 0), QPointF(0, -side * 0.2));
        painter.drawLine(QPointF(0, 0), QPointF(side * 0.15, 0));
    }
}

void paintBlocked(QPainter &painter, double side, const Colors &colors) {
    painter.setPen(QPen(takenInk(colors), std::max(1.0, side * 0.12), Qt::SolidLine, Qt::RoundCap));
    const double reach = side * 0.26;
    painter.drawLine(QPointF(-reach, -reach), QPointF(reach, reach));
    painter.drawLine(QPointF(-reach, reach), QPointF(reach, -reach));
}

QPainterPath star(double radius) {
    QPainterPath path;
    for (int i = 0; i < 10; ++i) {
        const double angle = (i * 36 - 90) * std::numbers::pi / 180;
        const double r = i % 2 == 0 ? radius : radius * 0.46;
        const QPointF point(r * std::cos(angle), r * std::sin(angle));
        i == 0 ? path.moveTo(point) : path.lineTo(point);
    }
    path.closeSubpath();
    return path;
}

/// dst = src over dst, premultiplied, two channels at a time.
inline QRgb blend(QRgb src, QRgb dst) {
    const quint32 rest = 255 - qAlpha(src);
    const quint32 rb = (dst & 0x00ff00ff) * rest;
    const quint32 ag = ((dst >> 8) & 0x00ff00ff) * rest;
    const quint32 rbDone = ((rb + ((rb >> 8) & 0x00ff00ff) + 0x00800080) >> 8) & 0x00ff00ff;
    const quint32 agDone = (ag + ((ag >> 8) & 0x00ff00ff) + 0x00800080) & 0xff00ff00;
    return src + (rbDone | agDone);
}

} // namespace

void paintGradeSign(QPainter &painter, int grade, QPointF centre, double size, const QColor &color) {
    painter.save();
    painter.translate(centre);
    const double r = size / 2;
    const QPen line(color, std::max(1.0, size * 0.24), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    switch (grade % gradeColors) {
    case 0:
        painter.drawPath(star(r * 1.15));
        break;
    case 1:
        painter.setPen(line);
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(QPointF(), r * 0.72, r * 0.72);
        break;
    case 2:
        painter.setPen(line);
        painter.drawLine(QPointF(-r * 0.8, 0), QPointF(r * 0.8, 0));
        break;
    case 3:
        painter.setPen(line);
        painter.drawLine(QPointF(-r * 0.8, 0), QPointF(r * 0.8, 0));
        painter.drawLine(QPointF(0, -r * 0.8), QPointF(0, r * 0.8));
        break;
    case 4:
        painter.drawPolygon(
            QPolygonF{QPointF(0, -r * 0.95), QPointF(r * 0.95, r * 0.75), QPointF(-r * 0.95, r * 0.75)});
        break;
    default:
        painter.drawEllipse(QPointF(), r * 0.5, r * 0.5);
        break;
    }
    painter.restore();
}

void paintSeat(QPainter &painter, const SeatLook &look, double side, double angle, const Colors &colors,
               bool withSign) {
    painter.save();
    painter.rotate(angle * 180 / std::numbers::pi - 90);
    painter.setPen(Qt::NoPen);
    switch (look.form) {
    case SeatLook::Form::Free:
        paintFree(painter, look, side, colors);
        break;
    case SeatLook::Form::Held:
        paintHeld(painter, look, side, colors);
        break;
    case SeatLook::Form::Sold:
        painter.fillPath(body(side * 0.66), takenInk(colors));
        break;
    case SeatLook::Form::Blocked:
        paintBlocked(painter, side, colors);
        break;
    }
    painter.restore();
    if (withSign && look.form == SeatLook::Form::Free && !look.faded)
        paintGradeSign(painter, look.grade, {}, side * 0.5, colors.onGrade);
}

void SeatSprites::prepare(double side, bool withSigns, const Colors &colors, bool dark) {
    if (side == m_side && withSigns == m_withSigns && dark == m_dark && !m_sprites.empty())
        return;
    m_side = side;
    m_withSigns = withSigns;
    m_dark = dark;
    m_colors = colors;
    m_turns = side < roundBelow ? 1 : 72;
    m_phaseBits = side < roundBelow ? 2 : 1;
    m_sprites.assign(static_cast<size_t>(looks * m_turns) << (2 * m_phaseBits), {});
}

SeatSprites::Canvas::Canvas(QImage &image)
    : pixels(reinterpret_cast<QRgb *>(image.bits()))
    , perLine(image.bytesPerLine() / 4)
    , width(image.width())
    , height(image.height()) {}

void SeatSprites::stamp(const Canvas &canvas, const SeatLook &look, double x, double y, float angle) {
    if (x < -m_side || y < -m_side || x > canvas.width + m_side || y > canvas.height + m_side)
        return;
    int turn = 0;
    if (m_turns > 1) {
        turn = static_cast<int>(std::lround(angle * 36 / std::numbers::pi_v<float>)) % m_turns;
        turn += turn < 0 ? m_turns : 0;
    }
    // in fractions of a pixel, from a corner outside of the image: positive, so that a cast rounds down
    const int outside = static_cast<int>(m_side) + 2;
    const int phases = 1 << m_phaseBits;
    const int fractionX = static_cast<int>((x + outside) * phases + 0.5);
    const int fractionY = static_cast<int>((y + outside) * phases + 0.5);
    const Sprite &s = sprite(look, turn, fractionX & (phases - 1), fractionY & (phases - 1));
    const int x0 = (fractionX >> m_phaseBits) - outside - s.side / 2;
    const int y0 = (fractionY >> m_phaseBits) - outside - s.side / 2;

    const int fromX = std::max(0, -x0);
    const int toX = std::min(s.side, canvas.width - x0);
    const int toY = std::min(s.side, canvas.height - y0);
    for (int row = std::max(0, -y0); row < toY; ++row) {
        QRgb *line = canvas.pixels + ptrdiff_t{y0 + row} * canvas.perLine + x0;
        const QRgb *source = s.pixels.data() + ptrdiff_t{row} * s.side;
        for (int column = fromX; column < toX; ++column) {
            const QRgb pixel = source[column];
            if (qAlpha(pixel) == 255)
                line[column] = pixel;
            else if (pixel)
                line[column] = blend(pixel, line[column]);
        }
    }
}

const SeatSprites::Sprite &SeatSprites::sprite(const SeatLook &look, int turn, int phaseX, int phaseY) {
    const int kind = (static_cast<int>(look.form) * gradeColors + look.grade % gradeColors) * 2 + look.faded;
    const int index = ((((kind * m_turns + turn) << m_phaseBits) + phaseY) << m_phaseBits) + phaseX;
    Sprite &sprite = m_sprites[static_cast<size_t>(index)];
    if (sprite.side == 0)
        sprite = draw(look, turn, phaseX, phaseY);
    return sprite;
}

SeatSprites::Sprite SeatSprites::draw(const SeatLook &look, int turn, int phaseX, int phaseY) const {
    Sprite sprite;
    const double phases = 1 << m_phaseBits;
    sprite.side = 2 * (static_cast<int>(std::ceil(m_side * 0.75)) + 1); // a turned square reaches its diagonal
    QImage image(sprite.side, sprite.side, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    const int middle = sprite.side / 2;
    painter.translate(middle + phaseX / phases, middle + phaseY / phases);
    const double angle = m_turns == 1 ? std::numbers::pi / 2 : turn * std::numbers::pi / 36;
    paintSeat(painter, look, m_side, angle, m_colors, m_withSigns);
    painter.end();
    sprite.pixels.reserve(static_cast<size_t>(sprite.side) * static_cast<size_t>(sprite.side));
    for (int y = 0; y < sprite.side; ++y) {
        const auto *line = reinterpret_cast<const QRgb *>(image.constScanLine(y));
        sprite.pixels.insert(sprite.pixels.end(), line, line + sprite.side);
    }
    return sprite;
}

} // namespace universe
