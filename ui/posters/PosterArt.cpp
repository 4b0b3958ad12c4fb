#include "ui/posters/PosterArt.h"

#include "app/core/Concert.h"
#include "app/posters/PosterImage.h"
#include "ui/posters/PosterText.h"
#include "ui/widgets/Names.h"

#include <QPainterPath>

#include <array>

namespace universe {

namespace {

/// FNV-1a: unlike qHash the same in every process.
quint64 seedOf(const PosterSubject &subject) {
    quint64 hash = 0xCBF29CE484222325ULL;
    const auto add = [&hash](quint64 value) {
        hash ^= value;
        hash *= 0x100000001B3ULL;
    };
    add(quint64(subject.id.value));
    for (const QChar c : subject.title + QChar(u'\0') + subject.genre)
        add(c.unicode());
    return PosterRandom(hash).next();
}

constexpr std::array<PosterScene, 6> nightScenes = {nebulaScene, giantScene,   eclipseScene,
                                                    galaxyScene, horizonScene, trailsScene};
constexpr int centredScenes = 4; ///< the first ones: their subject is in the middle, a window can show it
constexpr std::array<PosterScene, 6> printScenes = {orbitsScene, pulsarScene, discsScene,
                                                    chartScene,  archesScene, phasesScene};

/// A hole in a sheet of paper, with the night behind it.
enum class Window { None, Round, Arch };

struct Plan {
    quint64 seed;
    PosterScene scene;
    const PosterPalette &palette; ///< of the scene
    const PosterPalette &paper;   ///< around a window
    Window window;
    PosterType type;
    bool night;
};

Plan planOf(const PosterSubject &subject) {
    const quint64 seed = seedOf(subject);
    PosterRandom random(seed);
    const PosterMood mood = posterMood(subject.genre);
    const bool night = random.chance(0.62);
    const Window window = !night || random.chance(0.72) ? Window::None
                          : random.chance(0.5)          ? Window::Round
                                                        : Window::Arch;
    const int scene = random.below(window == Window::None ? 6 : centredScenes);
    const PosterPalette &sky = nightPalette(mood, random.next());
    const PosterPalette &paper = printPalette(mood, random.next());
    const bool literary = mood == PosterMood::Ballad || mood == PosterMood::Classical || mood == PosterMood::Jazz;
    const PosterType type = random.chance(literary ? 0.7 : 0.22) ? PosterType::Serif : PosterType::Sans;
    return {random.next(),
            night ? nightScenes[size_t(scene)] : printScenes[size_t(scene)],
            night ? sky : paper,
            paper,
            window,
            type,
            night};
}

/// Lays the paper over the night, but for the window.
PosterTextLayout coverWithPaper(PosterCanvas &canvas, const PosterPalette &paper, Window window, double room) {
    QPainterPath cover;
    cover.addRect(0, 0, PosterCanvas::width, PosterCanvas::height);
    QPainterPath hole;
    const double middle = PosterCanvas::width / 2;
    if (window == Window::Round) {
        const double radius = std::min(86.0, (room - 20) / 2);
        hole.addEllipse(QPointF(middle, 14 + radius), radius, radius);
    } else {
        const double half = std::min(72.0, room * 0.42);
        hole.moveTo(middle - half, room - 4);
        hole.lineTo(middle - half, 16 + half);
        hole.arcTo(QRectF(middle - half, 16, 2 * half, 2 * half), 180, -180);
        hole.lineTo(middle + half, room - 4);
        hole.closeSubpath();
    }
    QPainter &painter = canvas.painter();
    painter.setPen(Qt::NoPen);
    painter.setBrush(paper.deep);
    painter.drawPath(cover.subtracted(hole));
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(paper.ink, 0.7));
    painter.drawPath(hole);
    painter.setPen(Qt::NoPen);
    return {QRectF(14, 14, 172, 270), true, window == Window::Arch, false};
}

} // namespace

PosterSubject posterSubject(const ConcertSummary &concert) {
    return {concert.id, concert.title, format::singersOf(concert), concert.genre, concert.poster};
}

QImage paintPoster(const PosterSubject &subject, QSize pixels, double radius) {
    const Plan plan = planOf(subject);
    PosterRandom random(plan.seed);
    PosterCanvas canvas(pixels);
    const PosterWords words(plan.type, subject.title, subject.singers);
    const double room = PosterCanvas::height - words.height() - 28;
    PosterTextLayout place = plan.scene(canvas, plan.palette, random, room);
    const bool framed = plan.window != Window::None;
    if (framed)
        place = coverWithPaper(canvas, plan.paper, plan.window, room);
    canvas.grain(plan.seed, plan.night ? 4 : 3);
    words.draw(canvas, place, framed ? plan.paper : plan.palette);
    const QImage image = canvas.take();
    return radius > 0 ? withRoundCorners(image, radius) : image;
}

QColor posterGround(const PosterSubject &subject) {
    const Plan plan = planOf(subject);
    return plan.window == Window::None ? plan.palette.dusk : plan.paper.deep;
}

} // namespace universe
