#include "ui/singers/SingerAvatar.h"

#include "ui/posters/PosterPalette.h"
#include "ui/posters/PosterRandom.h"
#include "ui/style/Paint.h"
#include "ui/style/Typography.h"

#include <QCache>
#include <QImage>
#include <QPainterPath>
#include <QTextBoundaryFinder>

namespace universe {

namespace {

// Drawn in a square of 200 units around the origin.
constexpr double extent = 100;
constexpr double body = 76;
constexpr double orbit = 91;

/// The first letter of the name: a syllable, not half of it; (여자)아이들 begin with 여.
QString letterOf(const QString &name) {
    QString plain = name.trimmed().normalized(QString::NormalizationForm_C);
    const auto first = std::ranges::find_if(plain, [](QChar c) { return c.isLetterOrNumber() || c.isSurrogate(); });
    if (first != plain.end())
        plain.remove(0, first - plain.begin());
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, plain);
    const qsizetype end = finder.toNextBoundary();
    return plain.left(std::max<qsizetype>(end, 0)).toUpper();
}

struct AvatarKey {
    SingerId id;
    QString letter;
    bool group;
    int pixels;

    friend bool operator==(const AvatarKey &, const AvatarKey &) = default;
    friend size_t qHash(const AvatarKey &key, size_t seed = 0) noexcept {
        return qHashMulti(seed, key.id, key.letter, key.group, key.pixels);
    }
};

QColor faint(QColor color, double alpha) {
    color.setAlphaF(float(alpha));
    return color;
}

void paintGlow(QPainter &painter, const PosterPalette &palette) {
    QRadialGradient glow(QPointF(0, 0), extent);
    glow.setColorAt(0, faint(palette.mid, 0.5));
    glow.setColorAt(body / extent, faint(palette.mid, 0.34));
    glow.setColorAt(1, faint(palette.mid, 0));
    painter.setBrush(glow);
    painter.drawEllipse(QPointF(0, 0), extent, extent);
}

/// A lit ball, light from the upper left.
void paintBall(QPainter &painter, const PosterPalette &palette) {
    QRadialGradient light(QPointF(-20, -24), body * 1.55, QPointF(-34, -42));
    light.setColorAt(0, mix(palette.mid, palette.glow, 0.5));
    light.setColorAt(0.34, palette.mid);
    light.setColorAt(0.8, mix(palette.mid, palette.dusk, 0.75));
    light.setColorAt(1, palette.dusk);
    painter.setBrush(light);
    painter.drawEllipse(QPointF(0, 0), body, body);
}

/// Bands like Jupiter's, or craters.
void paintSurface(QPainter &painter, const PosterPalette &palette, PosterRandom &random) {
    painter.save();
    QPainterPath ball;
    ball.addEllipse(QPointF(0, 0), body, body);
    painter.setClipPath(ball);
    if (random.chance(0.6)) {
        painter.rotate(random.range(-32, -8));
        for (double y = -body; y < body; y += random.range(16, 34)) {
            const double height = random.range(5, 17);
            painter.setBrush(faint(random.chance(0.5) ? palette.glow : palette.deep, random.range(0.09, 0.2)));
            painter.drawEllipse(QPointF(random.range(-14, 14), y), body * 1.3, height / 2);
        }
    } else {
        for (int i = 0; i < 8; ++i) {
            const double radius = random.range(5, 17);
            const QPointF centre(random.range(-62, 62), random.range(-62, 62));
            painter.setBrush(faint(palette.deep, 0.2));
            painter.drawEllipse(centre, radius, radius);
            painter.setBrush(faint(palette.glow, 0.13));
            painter.drawEllipse(centre + QPointF(radius * 0.16, radius * 0.18), radius * 0.82, radius * 0.82);
        }
    }
    QRadialGradient night(QPointF(-26, -30), body * 1.75);
    night.setColorAt(0.5, faint(palette.deep, 0));
    night.setColorAt(1, faint(palette.deep, 0.66));
    painter.setBrush(night);
    painter.drawEllipse(QPointF(0, 0), body, body);
    painter.restore();
}

void paintMoons(QPainter &painter, const PosterPalette &palette, PosterRandom &random) {
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(faint(mix(palette.mid, palette.glow, 0.3), 0.8), 1.6));
    painter.drawEllipse(QPointF(0, 0), orbit, orbit);
    painter.setPen(Qt::NoPen);
    const int moons = 3 + random.below(3);
    double angle = random.range(0, 360);
    for (int i = 0; i < moons; ++i) {
        const double radius = random.range(4, 8);
        painter.save();
        painter.rotate(angle);
        painter.setBrush(i == 0 ? mix(palette.mid, palette.glow, 0.75) : mix(palette.mid, palette.glow, 0.35));
        painter.drawEllipse(QPointF(orbit, 0), radius, radius);
        painter.restore();
        angle += random.range(40, 300.0 / moons);
    }
}

void paintLetter(QPainter &painter, const QString &letter, const QColor &ink) {
    QFont face = font(TextRole::Display);
    face.setPixelSize(70);
    face.setWeight(QFont::Black);
    painter.setFont(face);
    const QRectF place(-body, -body, 2 * body, 2 * body);
    painter.setPen(QColor(0, 0, 0, 60));
    painter.drawText(place.translated(0, 3), Qt::AlignCenter, letter);
    painter.setPen(ink);
    painter.drawText(place, Qt::AlignCenter, letter);
}

void draw(QPainter &painter, const AvatarSubject &subject) {
    PosterRandom random(quint64(subject.id.value) * 0x9E3779B97F4A7C15ULL);
    const PosterPalette &palette = nightPalette(PosterMood::Any, random.next());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    if (!subject.group)
        paintGlow(painter, palette);
    paintBall(painter, palette);
    paintSurface(painter, palette, random);
    if (subject.group)
        paintMoons(painter, palette, random);
    paintLetter(painter, letterOf(subject.name), palette.ink);
}

} // namespace

AvatarSubject avatarSubject(const SingerSummary &singer) { return {singer.id, singer.name, singer.kind == u"group"}; }

void paintAvatar(QPainter &painter, const QRect &rect, const AvatarSubject &subject) {
    static QCache<AvatarKey, QImage> cache(qsizetype{32} * 1024); // KB: more than a large screen shows
    const double ratio = painter.device()->devicePixelRatioF();
    const AvatarKey key{subject.id, letterOf(subject.name), subject.group, qRound(rect.width() * ratio)};
    const QImage *picture = cache.object(key);
    if (!picture) {
        auto *fresh = new QImage(key.pixels, key.pixels, QImage::Format_ARGB32_Premultiplied);
        fresh->fill(Qt::transparent);
        QPainter inside(fresh);
        inside.translate(QRectF(fresh->rect()).center());
        inside.scale(key.pixels / (2 * extent), key.pixels / (2 * extent));
        draw(inside, subject);
        inside.end();
        cache.insert(key, fresh, std::max<qsizetype>(1, fresh->sizeInBytes() / 1024));
        picture = fresh;
    }
    painter.save();
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.drawImage(QRectF(rect), *picture, QRectF(picture->rect()));
    painter.restore();
}

SingerAvatar::SingerAvatar(int size, QWidget *parent)
    : QWidget(parent) {
    setFixedSize(size, size);
}

void SingerAvatar::setSubject(const AvatarSubject &subject) {
    m_subject = subject;
    update();
}

void SingerAvatar::paintEvent(QPaintEvent *) {
    if (!m_subject.id.isValid())
        return;
    QPainter painter(this);
    paintAvatar(painter, rect(), m_subject);
}

} // namespace universe
