#include "ui/posters/PosterScenes.h"

#include <QPainterPath>
#include <QPolygonF>

#include <numbers>

namespace universe {

namespace {

constexpr float pi = std::numbers::pi_v<float>;

constexpr PosterTextLayout veiledBelow(bool centred = false) { return {QRectF(14, 14, 172, 272), true, centred, true}; }
constexpr PosterTextLayout veiledAbove(bool centred = false) {
    return {QRectF(14, 20, 172, 266), false, centred, true};
}

/// The middle of the picture, moved up where the words need much room.
double lifted(double y, double room) { return std::min(y, room * 0.53); }

/// Clouds of gas, folded into themselves.
void paintClouds(PosterCanvas &canvas, const PosterPalette &palette, PosterRandom &random, float strength) {
    const PosterNoise noise(random.next());
    const float angle = float(random.range(-0.9, 0.9));
    const float along = std::cos(angle);
    const float across = std::sin(angle);
    const float size = float(random.range(0.010, 0.017));
    const float middle = float(random.range(0.38, 0.55)) * 300;
    const Light mid(palette.mid);
    const Light glow(palette.glow);
    const Light spark(palette.spark);
    const Light dusk(palette.dusk);
    canvas.shade(posterSheet, 0.45, [&](float x, float y) {
        const float u = (x - 100) * along - (y - middle) * across;
        const float v = (x - 100) * across + (y - middle) * along;
        const float px = u * size * 0.8F;
        const float py = v * size * 1.25F;
        const float warpX = noise.fractal(px + 3.1F, py + 7.7F, 3);
        const float warpY = noise.fractal(px + 9.2F, py - 4.3F, 3);
        const float cloud = noise.fractal(px + 2.6F * warpX, py + 2.6F * warpY, 5);
        const float band = std::exp(-v * v / 5200.0F);
        const float density = smoothStep(0.34F, 0.78F, cloud) * (0.25F + 0.75F * band);
        const float heat = smoothStep(0.45F, 0.95F, cloud * (0.55F + 0.6F * band) + 0.25F * (warpX - 0.5F));
        const float dust = smoothStep(0.52F, 0.7F, noise.fractal(px * 1.7F - 2.0F * warpY, py * 1.7F, 4));
        Light light = mixed(dusk, mid, density * 1.6F);
        light = mixed(light, glow, heat * 1.15F);
        light = mixed(light, spark, smoothStep(0.62F, 1.0F, heat) * 0.75F);
        return light.withAlpha(strength * density * 1.35F * (1 - 0.65F * dust * (1 - heat)));
    });
}

struct Sphere {
    QPointF centre;
    float radius;
    float lightAngle; ///< where the light comes from, radians, in the plane of the sheet
    float lightDepth; ///< towards the viewer: 0 a half moon, 1 nearly full
    float tilt;
    float bands; ///< 0: rock and seas
};

/// A lit ball with weather or seas on it, and air around it.
void paintSphere(PosterCanvas &canvas, const PosterPalette &palette, PosterRandom &random, const Sphere &sphere) {
    const PosterNoise noise(random.next());
    const Light dark = mixed(Light(palette.deep), Light(palette.dusk), 0.7F);
    const Light mid(palette.mid);
    const Light glow(palette.glow);
    const Light spark(palette.spark);
    const float norm = std::hypot(1.0F, sphere.lightDepth);
    const float lx = std::cos(sphere.lightAngle) / norm;
    const float ly = std::sin(sphere.lightAngle) / norm;
    const float lz = sphere.lightDepth / norm;
    const float ct = std::cos(sphere.tilt);
    const float st = std::sin(sphere.tilt);
    const float cx = float(sphere.centre.x());
    const float cy = float(sphere.centre.y());
    const float edge = canvas.pixelsPerUnit() * sphere.radius;
    const double reach = sphere.radius + 1;
    const QRectF area(sphere.centre - QPointF(reach, reach), QSizeF(2 * reach, 2 * reach));
    canvas.shade(area, 1, [&](float x, float y) -> Light {
        const float nx = (x - cx) / sphere.radius;
        const float ny = (y - cy) / sphere.radius;
        const float distance = std::sqrt(nx * nx + ny * ny);
        const float cover = clamped((1 - distance) * edge + 0.5F);
        if (cover <= 0)
            return {0, 0, 0, 0};
        const float nz = std::sqrt(std::max(0.0F, 1 - distance * distance));
        const float u = nx * ct + ny * st;
        const float v = ny * ct - nx * st;
        const float bent = v / (0.35F + 0.65F * std::sqrt(std::max(0.02F, 1 - u * u)));
        const float longitude = u / (0.45F + 0.55F * nz);
        float tone;
        if (sphere.bands > 0) {
            const float swirl = noise.fractal(longitude * 1.6F + 9, bent * 5, 4);
            tone = noise.fractal(longitude * 0.35F, bent * sphere.bands + 1.1F * swirl, 3);
            tone = smoothStep(0.22F, 0.8F, tone * 0.85F + swirl * 0.2F);
        } else {
            tone = smoothStep(0.3F, 0.72F, noise.fractal(longitude * 2.2F + 4, bent * 2.2F, 6));
        }
        const float facing = nx * lx + ny * ly + nz * lz;
        const float day = smoothStep(-0.12F, 0.85F, facing);
        Light light = mixed(mixed(dark, mid, 0.45F), mid, glow, tone) * (0.03F + 1.02F * day);
        light = mixed(light, spark, 0.35F * smoothStep(0.7F, 1.0F, tone) * day);
        const float rim = std::pow(1 - nz, 3.0F) * smoothStep(-0.35F, 0.6F, facing);
        light = light + glow * (0.75F * rim);
        return light.withAlpha(cover);
    });
}

/// The half of a planet's rings that is behind it, or the one before it.
void paintRings(PosterCanvas &canvas, const PosterPalette &palette, quint64 seed, const Sphere &planet, bool front) {
    PosterRandom random(seed);
    const double inner = planet.radius * 1.28;
    const double outer = planet.radius * random.range(1.95, 2.35);
    const double flat = random.range(0.16, 0.3);
    const PosterNoise noise(random.next());
    QPainter &painter = canvas.painter();
    painter.save();
    painter.translate(planet.centre);
    painter.rotate(double(planet.tilt) * 180 / std::numbers::pi);
    painter.setBrush(Qt::NoBrush);
    constexpr int count = 64;
    const double step = (outer - inner) / count;
    for (int i = 0; i < count; ++i) {
        const float t = float(i) / count;
        const float density = smoothStep(0.25F, 0.75F, noise.fractal(t * 9, 0.5F, 3));
        const bool gap = t > 0.62F && t < 0.68F;
        QColor color = i % 3 == 0 ? palette.spark : palette.glow;
        color.setAlphaF(gap ? 0.03F : (0.10F + 0.62F * density) * (1 - t * t * 0.75F));
        const double r = inner + step * i;
        painter.setPen(QPen(color, step * 1.15, Qt::SolidLine, Qt::FlatCap));
        painter.drawArc(QRectF(-r, -r * flat, 2 * r, 2 * r * flat), (front ? 180 : 0) * 16, 180 * 16);
    }
    painter.restore();
}

QPainterPath mountains(const PosterNoise &noise, float base, float height, float roughness, float offset) {
    QPainterPath path(QPointF(0, 300));
    for (int i = 0; i <= 200; ++i) {
        const float x = float(i);
        const float ridge = noise.fractal(x * roughness + offset, offset, 6);
        path.lineTo(x, base - height * (ridge - 0.25F) * 1.6F);
    }
    path.lineTo(200, 300);
    path.closeSubpath();
    return path;
}

} // namespace

PosterTextLayout nebulaScene(PosterCanvas &canvas, const PosterPalette &palette, PosterRandom &random, double) {
    canvas.fill(palette.deep, palette.dusk);
    paintClouds(canvas, palette, random, 1.4F);
    canvas.stars(random, 240, posterSheet, palette);
    const int bright = 2 + random.below(4);
    for (int i = 0; i < bright; ++i)
        canvas.brightStar({random.range(20, 180), random.range(20, 190)}, random.range(1.6, 4.2), palette.spark);
    return veiledBelow(random.chance(0.3));
}

PosterTextLayout giantScene(PosterCanvas &canvas, const PosterPalette &palette, PosterRandom &random, double room) {
    canvas.fill(palette.deep, palette.dusk);
    paintClouds(canvas, palette, random, 0.42F);
    canvas.stars(random, 190, posterSheet, palette);
    const double side = random.sign();
    Sphere planet;
    planet.radius = float(random.range(46, 78));
    planet.centre = {100 + side * random.range(6, 46), lifted(random.range(104, 140), room)};
    planet.lightAngle = float(random.range(-0.5, 0.6) + (side > 0 ? std::numbers::pi : 0));
    planet.lightDepth = float(random.range(0.25, 0.8));
    planet.tilt = float(random.range(-0.55, 0.55));
    planet.bands = random.chance(0.75) ? float(random.range(2.4, 4.6)) : 0;
    const bool ringed = planet.radius < 64 && random.chance(0.8);
    const quint64 rings = random.next();
    canvas.glow(planet.centre, double(planet.radius) * 1.7, palette.mid, 0.5);
    if (ringed)
        paintRings(canvas, palette, rings, planet, false);
    paintSphere(canvas, palette, random, planet);
    if (ringed)
        paintRings(canvas, palette, rings, planet, true);
    const int moons = 1 + random.below(2);
    for (int i = 0; i < moons; ++i) {
        const Sphere moon{{100 - side * random.range(40, 78), 40 + 130 * random.unit()},
                          float(random.range(3, 9)),
                          planet.lightAngle,
                          planet.lightDepth,
                          0,
                          0};
        paintSphere(canvas, palette, random, moon);
    }
    return veiledBelow();
}

PosterTextLayout eclipseScene(PosterCanvas &canvas, const PosterPalette &palette, PosterRandom &random, double room) {
    canvas.fill(palette.deep, palette.deep);
    canvas.glow({100, 118}, 210, palette.dusk, 0.95);
    canvas.stars(random, 120, posterSheet, palette);
    const PosterNoise noise(random.next());
    const QPointF centre(100 + random.range(-10, 10), lifted(random.range(102, 124), room));
    const float radius = float(random.range(38, 54));
    const float turn = float(random.range(0, 6));
    const Light mid(palette.mid);
    const Light glow(palette.glow);
    const Light spark(palette.spark);
    const auto cx = float(centre.x());
    const auto cy = float(centre.y());
    canvas.shade(posterSheet, 0.6, [&](float x, float y) -> Light {
        const float dx = (x - cx) / radius;
        const float dy = (y - cy) / radius;
        const float r = std::hypot(dx, dy);
        const float ux = dx / std::max(r, 0.01F);
        const float uy = dy / std::max(r, 0.01F);
        const float out = std::max(0.0F, r - 0.98F);
        const float rays = noise.fractal(ux * 3.4F + turn + out * 0.15F, uy * 3.4F, 5);
        const float fine = noise.fractal(ux * 11 + turn, uy * 11 + out * 0.6F, 3);
        const float streamer = std::pow(smoothStep(0.25F, 0.8F, rays), 1.6F);
        const float strength =
            std::exp(-out * (4.6F - 3.3F * streamer)) * (0.55F + 0.5F * fine * streamer + 0.25F * streamer);
        Light light = mixed(mid, glow, smoothStep(0.05F, 0.55F, strength));
        light = mixed(light, spark, smoothStep(0.5F, 1.0F, strength));
        return light.withAlpha(strength * 1.15F);
    });
    canvas.disc(centre, double(radius), palette.deep.darker(150));
    const double at = random.range(-2.4, -0.6);
    const QPointF diamond = centre + QPointF(std::cos(at), std::sin(at)) * double(radius);
    QPainter &painter = canvas.painter();
    painter.setBrush(Qt::NoBrush);
    QConicalGradient ring(centre, -at * 180 / std::numbers::pi);
    QColor faint = palette.spark;
    faint.setAlphaF(0.15F);
    ring.setColorAt(0, palette.spark);
    ring.setColorAt(0.3, faint);
    ring.setColorAt(0.7, faint);
    ring.setColorAt(1, palette.spark);
    painter.setPen(QPen(QBrush(ring), 1.1));
    painter.drawEllipse(centre, double(radius), double(radius));
    painter.setPen(Qt::NoPen);
    canvas.brightStar(diamond, random.range(5, 8), palette.spark);
    return veiledBelow(true);
}

PosterTextLayout horizonScene(PosterCanvas &canvas, const PosterPalette &palette, PosterRandom &random, double) {
    canvas.fill(palette.deep, palette.dusk);
    paintClouds(canvas, palette, random, 0.3F);
    canvas.stars(random, 230, QRectF(0, 0, 200, 230), palette);
    const float radius = float(random.range(210, 420));
    const float top = float(random.range(178, 212));
    const float lean = float(random.range(-60, 60));
    const float sunAngle = float(random.range(-0.13, 0.13));
    const QPointF centre(100 + double(lean), double(top + radius));
    const QPointF sun = centre + QPointF(std::sin(sunAngle), -std::cos(sunAngle)) * double(radius);
    const PosterNoise noise(random.next());
    const Light dark = Light(palette.deep) * 0.6F;
    const Light mid(palette.mid);
    const Light glow(palette.glow);
    const Light spark(palette.spark);
    const auto cx = float(centre.x());
    const auto cy = float(centre.y());
    const auto sx = float(sun.x());
    canvas.glow(sun, 150, palette.mid, 0.75);
    canvas.shade(QRectF(0, 60, 200, 240), 1, [&](float x, float y) -> Light {
        const float height = std::hypot(x - cx, y - cy) - radius;
        const float near = std::exp(-(x - sx) * (x - sx) / 5000.0F);
        if (height > 0.5F) {
            const float air = std::exp(-height / (3.0F + 13.0F * near)) * (0.35F + 0.65F * near);
            return mixed(mid, glow, spark, air * 1.1F).withAlpha(air);
        }
        const float deepness = -height;
        const float land = noise.fractal(x * 0.035F, y * 0.09F, 5);
        const float lit = std::exp(-deepness / (5.0F + 26.0F * near)) * (0.25F + 0.75F * near);
        Light light = mixed(dark, mid, lit * (0.35F + 0.9F * land));
        light = mixed(light, glow, std::exp(-deepness / 3.2F) * (0.3F + 0.7F * near));
        return light.withAlpha(clamped((0.5F - height) * 2));
    });
    canvas.glow(sun, 62, palette.glow, 0.9);
    canvas.brightStar(sun, random.range(7, 11), palette.spark);
    return veiledAbove(random.chance(0.4));
}

PosterTextLayout galaxyScene(PosterCanvas &canvas, const PosterPalette &palette, PosterRandom &random, double room) {
    canvas.fill(palette.deep, palette.dusk);
    canvas.stars(random, 200, posterSheet, palette);
    const PosterNoise noise(random.next());
    const QPointF centre(random.range(86, 114), lifted(random.range(104, 128), room));
    const float phi = float(random.range(-1.0, 1.0));
    const float incline = float(random.range(0.38, 0.85));
    const float pitch = float(random.range(2.3, 3.6) * random.sign());
    const float arms = random.chance(0.75) ? 2 : 3;
    const float reach = float(random.range(30, 38));
    const Light mid(palette.mid);
    const Light glow(palette.glow);
    const Light spark(palette.spark);
    const float cp = std::cos(phi);
    const float sp = std::sin(phi);
    const auto place = [&](float x, float y) {
        const float dx = x - float(centre.x());
        const float dy = y - float(centre.y());
        return std::pair(dx * cp + dy * sp, (dy * cp - dx * sp) / incline);
    };
    canvas.shade(posterSheet, 0.7, [&](float x, float y) -> Light {
        const auto [u, v] = place(x, y);
        const float r = std::hypot(u, v) + 0.01F;
        const float turn = std::atan2(v, u);
        const float wobble = noise.fractal(u * 0.04F + 5, v * 0.04F, 5);
        const float phase = arms * turn - pitch * std::log(r / 6) * arms * 0.8F + (wobble - 0.5F) * 3.2F;
        const float arm = std::pow(0.5F + 0.5F * std::cos(phase), 2.2F);
        const float dust = smoothStep(0.45F, 0.75F, noise.fractal(u * 0.085F, v * 0.085F + 3, 4));
        const float disc = std::exp(-r / reach) * (1 - smoothStep(95, 130, r));
        const float core = std::exp(-r * r / 130.0F);
        const float strength = disc * (0.22F + 1.45F * arm * (1 - 0.6F * dust)) + core * 1.2F;
        Light light = mixed(mid, glow, smoothStep(0.12F, 0.62F, strength));
        light = mixed(light, spark, smoothStep(0.55F, 1.1F, strength));
        return light.withAlpha(strength * 1.25F);
    });
    canvas.glow(centre, 42, palette.spark, 0.7);
    QPainter &painter = canvas.painter();
    for (int i = 0; i < 260; ++i) { // young stars along the arms
        const double r = 8 + 84 * std::pow(random.unit(), 0.8);
        const double arm = std::numbers::pi * 2 / double(arms) * random.below(int(arms));
        const double turn = double(pitch) * std::log(r / 6) * 0.8 + arm + random.range(-0.5, 0.5);
        const double u = r * std::cos(turn);
        const double v = r * std::sin(turn) * double(incline);
        QColor color = random.chance(0.5) ? palette.spark : palette.glow;
        color.setAlphaF(float(random.range(0.2, 0.85)));
        painter.setBrush(color);
        const double size = random.range(0.18, 0.6);
        painter.drawEllipse(centre + QPointF(u * double(cp) - v * double(sp), u * double(sp) + v * double(cp)), size,
                            size);
    }
    return veiledBelow(random.chance(0.35));
}

PosterTextLayout trailsScene(PosterCanvas &canvas, const PosterPalette &palette, PosterRandom &random, double) {
    QLinearGradient sky(0, 0, 0, 270);
    sky.setColorAt(0, palette.deep);
    sky.setColorAt(0.55, palette.dusk);
    sky.setColorAt(0.95, palette.mid);
    QPainter &painter = canvas.painter();
    painter.fillRect(posterSheet, sky);
    const QPointF pole(random.range(50, 150), random.range(110, 190));
    painter.save();
    painter.setBrush(Qt::NoBrush);
    for (int i = 0; i < 190; ++i) {
        const double r = 3 + 230 * std::pow(random.unit(), 0.85);
        QColor color = random.chance(0.35) ? palette.glow : random.chance(0.5) ? palette.spark : QColor(Qt::white);
        color.setAlphaF(float(random.range(0.25, 0.95)));
        painter.setPen(QPen(color, random.range(0.3, 1.05), Qt::SolidLine, Qt::RoundCap));
        painter.drawArc(QRectF(pole.x() - r, pole.y() - r, 2 * r, 2 * r), random.below(360 * 16),
                        int(random.range(22, 58) * 16));
    }
    painter.restore();
    canvas.glow({pole.x(), 262}, 140, palette.glow, 0.55);
    const PosterNoise noise(random.next());
    for (int layer = 0; layer < 3; ++layer) {
        const auto depth = float(layer);
        const Light tint = mixed(Light(palette.mid), Light(palette.deep) * 0.75F, 0.45F + 0.27F * depth);
        painter.setBrush(QColor::fromRgbF(tint.r, tint.g, tint.b));
        painter.setPen(Qt::NoPen);
        painter.drawPath(mountains(noise, 236 + depth * 16, 46 - depth * 9, 0.011F + 0.006F * depth, depth * 40));
    }
    return veiledAbove(random.chance(0.3));
}

} // namespace universe
