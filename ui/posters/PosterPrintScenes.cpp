#include "ui/posters/PosterScenes.h"

#include <QPainterPath>
#include <QPolygonF>

#include <algorithm>
#include <array>
#include <numbers>
#include <vector>

namespace universe {

namespace {

constexpr PosterTextLayout plainBelow(bool centred = false) { return {QRectF(14, 14, 172, 270), true, centred, false}; }
constexpr PosterTextLayout plainAbove(bool centred = false) {
    return {QRectF(14, 18, 172, 268), false, centred, false};
}

QColor faded(const QColor &color, double alpha) {
    QColor c = color;
    c.setAlphaF(float(alpha));
    return c;
}

QPointF onCircle(QPointF centre, double radius, double angle) {
    return centre + QPointF(std::cos(angle), std::sin(angle)) * radius;
}

/// Makes a figure that was drawn for the upper `height` units smaller, where the words leave it less.
class Fitted {
public:
    Fitted(QPainter &painter, double height, double room)
        : m_painter(painter) {
        const double scale = std::min(1.0, room / height);
        painter.save();
        painter.translate(PosterCanvas::width / 2 * (1 - scale), 0);
        painter.scale(scale, scale);
    }
    ~Fitted() { m_painter.restore(); }
    Q_DISABLE_COPY_MOVE(Fitted)

private:
    QPainter &m_painter;
};

bool isDark(const QColor &color) { return qGray(color.rgb()) < 140; }

/// A flat planet: one colour, its night side another.
void paintHalfDisc(PosterCanvas &canvas, QPointF centre, double radius, double lightAngle, const QColor &day,
                   const QColor &night) {
    QPainter &painter = canvas.painter();
    canvas.disc(centre, radius, day);
    painter.setBrush(night);
    const double degrees = -lightAngle * 180 / std::numbers::pi;
    painter.drawChord(QRectF(centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius),
                      int((degrees + 90) * 16), 180 * 16);
}

/// The lit part of a moon: `phase` 0 new, 0.5 full, 1 new again.
QPainterPath moonPath(QPointF centre, double radius, double phase) {
    const bool waxing = phase < 0.5;
    const double t = waxing ? phase * 2 : (1 - phase) * 2;
    const double bulge = (2 * t - 1) * radius; // the bulge of the terminator
    QPainterPath path;
    const QRectF box(centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius);
    path.moveTo(centre + QPointF(0, -radius));
    path.arcTo(box, 90, waxing ? -180 : 180);
    const QRectF inner(centre.x() - std::abs(bulge), centre.y() - radius, 2 * std::abs(bulge), 2 * radius);
    const bool swellsAway = bulge > 0;
    path.arcTo(inner, 270, (waxing == swellsAway) ? -180 : 180);
    path.closeSubpath();
    return path;
}

} // namespace

PosterTextLayout orbitsScene(PosterCanvas &canvas, const PosterPalette &palette, PosterRandom &random, double room) {
    canvas.fill(palette.deep, palette.dusk);
    const double side = random.sign();
    const QPointF sun(100 + side * random.range(0, 74), std::min(random.range(78, 150), room * 0.6));
    const double sunRadius = random.range(18, 32);
    QPainter &painter = canvas.painter();
    const std::array<QColor, 4> paints = {palette.mid, palette.glow, palette.spark, palette.ink};
    double radius = sunRadius + random.range(12, 18);
    canvas.disc(sun, sunRadius, palette.mid);
    canvas.disc(sun, sunRadius * 0.66, faded(palette.spark, 0.9));
    for (int i = 0; i < 7; ++i, radius += random.range(17, 30)) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(faded(palette.ink, 0.55), i % 3 == 2 ? 0.45 : 0.8));
        painter.drawEllipse(sun, radius, radius);
        painter.setPen(Qt::NoPen);
        double angle = 0;
        QPointF at;
        for (int attempt = 0; attempt < 24; ++attempt) { // a position on the sheet, above the words
            angle = random.range(0, 2 * std::numbers::pi);
            at = onCircle(sun, radius, angle);
            if (at.x() > 16 && at.x() < 184 && at.y() > 18 && at.y() < room - 16)
                break;
        }
        const double size = random.range(3.5, 6) + i * random.range(0.6, 1.7);
        if (at.y() > room - size - 8)
            continue;
        const QColor paint = paints[size_t(random.below(3))];
        canvas.disc(at, size + 1.6, palette.deep);
        paintHalfDisc(canvas, at, size, angle + std::numbers::pi, paint, palette.ink);
        if (i > 2 && random.chance(0.4)) {
            painter.save();
            painter.translate(at);
            painter.rotate(random.range(-35, 35));
            painter.setPen(QPen(palette.ink, 1));
            painter.setBrush(Qt::NoBrush);
            painter.drawArc(QRectF(-size * 1.8, -size * 0.5, size * 3.6, size), 150 * 16, 240 * 16);
            painter.restore();
        }
    }
    QLinearGradient fade(0, room - 14, 0, room + 12); // the orbits end where the words begin
    fade.setColorAt(0, faded(palette.dusk, 0));
    fade.setColorAt(1, palette.dusk);
    painter.fillRect(QRectF(0, room - 14, 200, 320 - room), fade);
    return plainBelow();
}

PosterTextLayout pulsarScene(PosterCanvas &canvas, const PosterPalette &palette, PosterRandom &random, double room) {
    canvas.fill(palette.deep, palette.deep);
    const PosterNoise noise(random.next());
    QPainter &painter = canvas.painter();
    const Fitted fitted(painter, 214, room);
    const int lines = 26 + random.below(12);
    const double top = 62;
    const double bottom = 206;
    const double middle = random.range(80, 120);
    const double spread = random.range(900, 1900);
    const double amplitude = random.range(26, 42);
    const bool twoTone = random.chance(0.6);
    if (random.chance(0.55))
        canvas.disc({middle, top + 36}, random.range(34, 46), palette.mid);
    for (int line = 0; line < lines; ++line) {
        const double t = double(line) / (lines - 1);
        const double base = top + (bottom - top) * t;
        QPainterPath path(QPointF(18, base));
        for (int i = 0; i <= 164; ++i) {
            const double x = 18 + i;
            const double envelope = std::exp(-(x - middle) * (x - middle) / spread);
            const float wave = noise.fractal(float(x) * 0.055F, float(line) * 0.83F, 4);
            const double rise =
                amplitude * envelope * std::pow(double(wave) * 1.25, 1.8) + 1.6 * double(wave) * envelope;
            path.lineTo(x, base - rise);
        }
        QPainterPath body = path;
        body.lineTo(182, base + 14);
        body.lineTo(18, base + 14);
        painter.setPen(Qt::NoPen);
        painter.setBrush(palette.deep);
        painter.drawPath(body);
        painter.setBrush(Qt::NoBrush);
        const Light tone =
            mixed(Light(twoTone ? palette.mid : palette.ink), Light(twoTone ? palette.glow : palette.ink), float(t));
        painter.setPen(QPen(QColor::fromRgbF(tone.r, tone.g, tone.b), 1.05));
        painter.drawPath(path);
    }
    painter.setPen(Qt::NoPen);
    return random.chance(0.5) ? plainBelow(true) : plainBelow();
}

PosterTextLayout discsScene(PosterCanvas &canvas, const PosterPalette &palette, PosterRandom &random, double room) {
    canvas.fill(palette.deep, palette.deep);
    QPainter &painter = canvas.painter();
    const Fitted fitted(painter, 216, room);
    painter.save();
    const bool inkOnPaper = !isDark(palette.deep);
    painter.setCompositionMode(inkOnPaper ? QPainter::CompositionMode_Multiply : QPainter::CompositionMode_SourceOver);
    painter.setOpacity(inkOnPaper ? 1 : 0.88);
    const std::array<QColor, 3> paints = {palette.mid, palette.spark, palette.glow};
    const QPointF centre(random.range(76, 124), random.range(100, 124));
    const double start = random.range(0, 6.28);
    const double apart = random.range(24, 44);
    for (int i = 0; i < 3; ++i) {
        const double radius = random.range(42, 66) * (i == 0 ? 1.15 : 1);
        canvas.disc(onCircle(centre, apart, start + i * 2.1), radius, paints[size_t(i)]);
    }
    painter.restore();
    const QPointF moon = onCircle(centre, apart + random.range(40, 62), start + random.range(0.6, 1.4));
    const double moonRadius = random.range(14, 26);
    for (int row = -16; row <= 16; ++row) { // a moon in halftone
        for (int column = -16; column <= 16; ++column) {
            const QPointF at(column * 3.1 + (row % 2 ? 1.55 : 0), row * 2.7);
            const double distance = std::hypot(at.x(), at.y()) / moonRadius;
            if (distance < 1)
                canvas.disc(moon + at, 0.35 + 1.25 * (at.x() / moonRadius * 0.5 + 0.5), palette.ink);
        }
    }
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(palette.ink, 0.8));
    painter.drawEllipse(centre, 88, 88);
    painter.setPen(Qt::NoPen);
    canvas.disc(onCircle(centre, 88, start + 4), 3.4, palette.ink);
    return plainBelow();
}

PosterTextLayout chartScene(PosterCanvas &canvas, const PosterPalette &palette, PosterRandom &random, double room) {
    canvas.fill(palette.deep, palette.dusk);
    QPainter &painter = canvas.painter();
    const Fitted fitted(painter, 206, room);
    const QPointF centre(100, 112);
    const double radius = 84;
    if (random.chance(0.6))
        canvas.disc(centre, radius, faded(palette.mid, isDark(palette.deep) ? 0.16 : 0.13));
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(palette.ink, 0.9));
    painter.drawEllipse(centre, radius, radius);
    painter.setPen(QPen(faded(palette.ink, 0.4), 0.4));
    for (const double part : {0.33, 0.66, 1.06})
        painter.drawEllipse(centre, radius * part, radius * part);
    for (int i = 0; i < 72; ++i) {
        const double angle = i * std::numbers::pi / 36;
        painter.drawLine(onCircle(centre, radius * (i % 6 ? 1.0 : 0.0), angle), onCircle(centre, radius * 1.06, angle));
    }
    painter.setPen(QPen(palette.mid, 0.9));
    painter.drawEllipse(onCircle(centre, radius * 0.22, random.range(0, 6.28)), radius * 0.7, radius * 0.7);
    const int figures = 3 + random.below(2);
    for (int figure = 0; figure < figures; ++figure) {
        QPointF at =
            onCircle(centre, radius * random.range(0.3, 0.62), figure * 6.28 / figures + random.range(-0.3, 0.3));
        double heading = random.range(0, 6.28);
        QPolygonF line{at};
        for (int i = 0, n = 3 + random.below(4); i < n; ++i) {
            heading += random.range(-1.15, 1.15);
            QPointF next = onCircle(at, random.range(11, 24), heading);
            if (std::hypot(next.x() - centre.x(), next.y() - centre.y()) > radius * 0.93)
                continue;
            line << next;
            at = next;
        }
        painter.setPen(QPen(palette.ink, 0.8));
        painter.drawPolyline(line);
        painter.setPen(Qt::NoPen);
        for (const QPointF &star : line) {
            const double size = random.range(1.5, 3.6);
            canvas.disc(star, size + 1.3, palette.deep);
            canvas.disc(star, size, random.chance(0.5) ? palette.glow : random.chance(0.5) ? palette.mid : palette.ink);
        }
        painter.setBrush(Qt::NoBrush);
    }
    painter.setPen(Qt::NoPen);
    for (int i = 0; i < 110; ++i) {
        const QPointF at = onCircle(centre, radius * 0.97 * std::sqrt(random.unit()), random.range(0, 6.28));
        canvas.disc(at, random.range(0.25, 0.8), faded(palette.ink, 0.7));
    }
    return plainBelow(random.chance(0.5));
}

PosterTextLayout archesScene(PosterCanvas &canvas, const PosterPalette &palette, PosterRandom &random, double room) {
    canvas.fill(palette.deep, palette.dusk);
    const std::array<QColor, 4> stripes = {palette.mid, palette.spark, palette.glow, palette.ink};
    const bool corner = random.chance(0.5);
    const double side = random.sign();
    const QPointF centre(corner ? 100 + side * 100 : 100, corner ? 300 : 306);
    const double tallest = room + (corner ? -8 : 0);
    double radius = std::min(corner ? 236.0 : 172.0, tallest);
    const double top = centre.y() - radius;
    const double outermost = radius;
    const QPointF moon(100 - side * random.range(30, 56), top + radius * (corner ? 0.42 : 0.2));
    const double band = random.range(11, 16);
    const int first = random.below(3);
    for (int i = 0; i < 6; ++i) {
        canvas.disc(centre, radius, stripes[size_t((first + i) % 3)]);
        radius -= band;
        canvas.disc(centre, radius, palette.deep);
        radius -= band * 0.28;
    }
    canvas.disc(centre, std::max(radius, 8.0), stripes[size_t(first)]);
    const double size = random.range(13, 22);
    canvas.disc(moon, size + 3, palette.deep);
    paintHalfDisc(canvas, moon, size, random.range(-0.8, 0.8), palette.glow, palette.mid);
    for (int i = 0; i < 34; ++i) {
        const QPointF at(random.range(8, 192), random.range(8, 150));
        const bool overWords = at.y() > 12 && at.y() < 300 - room;
        if (!overWords && std::hypot(at.x() - centre.x(), at.y() - centre.y()) > outermost + 3)
            canvas.disc(at, random.range(0.4, 1.3), faded(palette.ink, 0.55));
    }
    return plainAbove(!corner && random.chance(0.5));
}

PosterTextLayout phasesScene(PosterCanvas &canvas, const PosterPalette &palette, PosterRandom &random, double room) {
    canvas.fill(palette.deep, palette.dusk);
    QPainter &painter = canvas.painter();
    const Fitted fitted(painter, 216, room);
    const int columns = 3 + random.below(2);
    const int rows = columns == 3 ? 4 : 5;
    const double cell = 172.0 / columns;
    const double radius = std::min(cell * 0.4, 200.0 / rows * 0.42);
    const double rowStep = 196.0 / rows;
    const int special = random.below(columns * rows);
    for (int i = 0; i < columns * rows; ++i) {
        const int row = i / columns;
        const QPointF at(14 + cell * (i % columns + 0.5), 16 + rowStep * (row + 0.5));
        const double phase = (i + 0.6) / (columns * rows + 0.2);
        painter.setPen(QPen(faded(palette.ink, 0.35), 0.5));
        painter.setBrush(faded(palette.ink, 0.07));
        painter.drawEllipse(at, radius, radius);
        painter.setPen(Qt::NoPen);
        painter.setBrush(i == special ? palette.mid : palette.glow);
        painter.drawPath(moonPath(at, radius, phase));
    }
    return plainBelow(random.chance(0.4));
}

} // namespace universe
