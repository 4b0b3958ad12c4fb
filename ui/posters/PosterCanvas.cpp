#include "ui/posters/PosterCanvas.h"

namespace universe {

QRgb Light::premultiplied() const {
    const float alpha = clamped(a);
    const auto channel = [alpha](float v) { return int(clamped(v) * alpha * 255.0F + 0.5F); };
    return qRgba(channel(r), channel(g), channel(b), int(alpha * 255.0F + 0.5F));
}

Light mixed(const Light &from, const Light &to, float t) {
    t = clamped(t);
    return {from.r + (to.r - from.r) * t, from.g + (to.g - from.g) * t, from.b + (to.b - from.b) * t,
            from.a + (to.a - from.a) * t};
}

Light mixed(const Light &from, const Light &middle, const Light &to, float t) {
    return t < 0.5F ? mixed(from, middle, t * 2.0F) : mixed(middle, to, t * 2.0F - 1.0F);
}

PosterCanvas::PosterCanvas(QSize pixels)
    : m_scale(pixels.width() / width)
    , m_image(pixels, QImage::Format_ARGB32_Premultiplied)
    , m_painter(&m_image) {
    m_painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    m_painter.scale(pixels.width() / width, pixels.height() / height);
    m_painter.setPen(Qt::NoPen);
}

QImage PosterCanvas::take() {
    m_painter.end();
    return std::move(m_image);
}

void PosterCanvas::fill(const QColor &top, const QColor &bottom) {
    QLinearGradient gradient(0, 0, 0, height);
    gradient.setColorAt(0, top);
    gradient.setColorAt(1, bottom);
    m_painter.fillRect(QRectF(0, 0, width, height), gradient);
}

void PosterCanvas::glow(QPointF centre, double radius, const QColor &color, double strength) {
    QRadialGradient gradient(centre, radius);
    QColor c = color;
    for (int i = 0; i <= 8; ++i) {
        const double t = i / 8.0;
        c.setAlphaF(float(strength * std::pow(1 - t, 2.4)));
        gradient.setColorAt(t, c);
    }
    m_painter.save();
    m_painter.setCompositionMode(QPainter::CompositionMode_Screen);
    m_painter.setBrush(gradient);
    m_painter.drawEllipse(centre, radius, radius);
    m_painter.restore();
}

void PosterCanvas::disc(QPointF centre, double radius, const QColor &color) {
    m_painter.setBrush(color);
    m_painter.drawEllipse(centre, radius, radius);
}

void PosterCanvas::stars(PosterRandom &random, int count, const QRectF &area, const PosterPalette &palette) {
    for (int i = 0; i < count; ++i) {
        const QPointF at(area.x() + area.width() * random.unit(), area.y() + area.height() * random.unit());
        const double rank = random.unit();
        const double radius = 0.22 + 0.75 * std::pow(rank, 9);
        QColor color = random.chance(0.25) ? palette.glow : random.chance(0.4) ? palette.spark : QColor(Qt::white);
        color.setAlphaF(float(random.range(0.25, 0.8) + (rank > 0.9 ? 0.2 : 0)));
        disc(at, radius, color);
    }
}

void PosterCanvas::brightStar(QPointF centre, double size, const QColor &color) {
    glow(centre, size * 2.4, color, 0.55);
    m_painter.save();
    m_painter.setCompositionMode(QPainter::CompositionMode_Screen);
    for (const QPointF arm : {QPointF(size * 3.2, 0), QPointF(0, size * 3.2)}) {
        QLinearGradient gradient(centre - arm, centre + arm);
        QColor clear = color;
        clear.setAlpha(0);
        gradient.setColorAt(0, clear);
        gradient.setColorAt(0.5, Qt::white);
        gradient.setColorAt(1, clear);
        m_painter.setPen(QPen(QBrush(gradient), size * 0.13));
        m_painter.drawLine(centre - arm, centre + arm);
    }
    m_painter.restore();
    disc(centre, size * 0.32, Qt::white);
}

void PosterCanvas::grain(quint64 seed, int strength) {
    PosterRandom random(seed);
    for (int y = 0; y < m_image.height(); ++y) {
        auto *line = reinterpret_cast<QRgb *>(m_image.scanLine(y));
        quint64 bits = 0;
        for (int x = 0; x < m_image.width(); ++x) {
            if (x % 8 == 0)
                bits = random.next();
            const int offset = int(bits & 0xFF) * (2 * strength + 1) / 256 - strength;
            bits >>= 8;
            const auto moved = [offset](int v) { return std::clamp(v + offset, 0, 255); };
            line[x] = qRgba(moved(qRed(line[x])), moved(qGreen(line[x])), moved(qBlue(line[x])), 255);
        }
    }
}

} // namespace universe
