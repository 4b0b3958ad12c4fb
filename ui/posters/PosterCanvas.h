#pragma once

#include "ui/posters/PosterPalette.h"
#include "ui/posters/PosterRandom.h"

#include <QImage>
#include <QPainter>

#include <algorithm>

namespace universe {

/// A colour while it is being computed; not premultiplied.
struct Light {
    float r = 0;
    float g = 0;
    float b = 0;
    float a = 1;

    Light() = default;
    Light(float red, float green, float blue, float alpha)
        : r(red)
        , g(green)
        , b(blue)
        , a(alpha) {}
    explicit Light(const QColor &c, float alpha = 1)
        : r(c.redF())
        , g(c.greenF())
        , b(c.blueF())
        , a(alpha) {}

    friend Light operator*(Light c, float f) { return {c.r * f, c.g * f, c.b * f, c.a}; }
    friend Light operator+(Light c, Light d) { return {c.r + d.r, c.g + d.g, c.b + d.b, c.a}; }
    [[nodiscard]] Light withAlpha(float alpha) const { return {r, g, b, alpha}; }
    [[nodiscard]] QRgb premultiplied() const;
};

Light mixed(const Light &from, const Light &to, float t);
/// The mix of three colours, for t in [0, 1].
Light mixed(const Light &from, const Light &middle, const Light &to, float t);
inline float clamped(float v) { return std::clamp(v, 0.0F, 1.0F); }
inline float smoothStep(float from, float to, float v) {
    const float t = clamped((v - from) / (to - from));
    return t * t * (3.0F - 2.0F * t);
}

/// The sheet that a poster is painted on: 200 by 300 units, whatever its size in pixels.
class PosterCanvas {
public:
    static constexpr double width = 200;
    static constexpr double height = 300;

    explicit PosterCanvas(QSize pixels);

    QPainter &painter() { return m_painter; }
    [[nodiscard]] float pixelsPerUnit() const { return float(m_scale); }
    /// Ends painting and gives the picture away.
    QImage take();

    void fill(const QColor &top, const QColor &bottom);
    /// `light(x, y)` for every pixel of `area`; soft things need only a part of the pixels (`density` < 1).
    template <typename Function>
    void shade(const QRectF &area, double density, Function light,
               QPainter::CompositionMode mode = QPainter::CompositionMode_SourceOver);
    /// Something bright and round that fades out.
    void glow(QPointF centre, double radius, const QColor &color, double strength);
    void disc(QPointF centre, double radius, const QColor &color);
    void stars(PosterRandom &random, int count, const QRectF &area, const PosterPalette &palette);
    /// A star with spikes, as through a telescope.
    void brightStar(QPointF centre, double size, const QColor &color);
    /// Adds the tooth of the paper, which also hides the bands of long gradients.
    void grain(quint64 seed, int strength);

private:
    double m_scale;
    QImage m_image;
    QPainter m_painter;
};

template <typename Function>
void PosterCanvas::shade(const QRectF &area, double density, Function light, QPainter::CompositionMode mode) {
    const QRectF part = area & QRectF(0, 0, width, height);
    const double detail = m_scale * density;
    const int columns = std::max(1, int(part.width() * detail + 0.5));
    const int rows = std::max(1, int(part.height() * detail + 0.5));
    if (part.isEmpty())
        return;
    QImage layer(columns, rows, QImage::Format_ARGB32_Premultiplied);
    const auto stepX = float(part.width() / columns);
    const auto stepY = float(part.height() / rows);
    for (int row = 0; row < rows; ++row) {
        auto *line = reinterpret_cast<QRgb *>(layer.scanLine(row));
        const float y = float(part.y()) + (float(row) + 0.5F) * stepY;
        for (int column = 0; column < columns; ++column)
            line[column] = light(float(part.x()) + (float(column) + 0.5F) * stepX, y).premultiplied();
    }
    m_painter.save();
    m_painter.setCompositionMode(mode);
    m_painter.drawImage(part, layer);
    m_painter.restore();
}

} // namespace universe
