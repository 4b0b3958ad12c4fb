#pragma once

#include "ui/posters/PosterCanvas.h"

#include <QRectF>

namespace universe {

/// The whole picture.
inline const QRectF posterSheet(0, 0, PosterCanvas::width, PosterCanvas::height);

/// The area of the words, as a scene leaves it to them.
struct PosterTextLayout {
    QRectF area; ///< in units of the canvas; text starts at its top, or ends at its bottom
    bool atBottom = true;
    bool centred = false;
    bool veil = false; ///< the picture goes on under the words: darken it there
};

/// A scene paints the picture; `room` is the height that the words leave for it.
using PosterScene = PosterTextLayout (*)(PosterCanvas &, const PosterPalette &, PosterRandom &, double room);

// Scenes as seen through a telescope: dark, deep.
PosterTextLayout nebulaScene(PosterCanvas &canvas, const PosterPalette &palette, PosterRandom &random, double room);
PosterTextLayout giantScene(PosterCanvas &canvas, const PosterPalette &palette, PosterRandom &random, double room);
PosterTextLayout eclipseScene(PosterCanvas &canvas, const PosterPalette &palette, PosterRandom &random, double room);
PosterTextLayout horizonScene(PosterCanvas &canvas, const PosterPalette &palette, PosterRandom &random, double room);
PosterTextLayout galaxyScene(PosterCanvas &canvas, const PosterPalette &palette, PosterRandom &random, double room);
PosterTextLayout trailsScene(PosterCanvas &canvas, const PosterPalette &palette, PosterRandom &random, double room);

// Scenes as printed: flat colours and lines, on any ground.
PosterTextLayout orbitsScene(PosterCanvas &canvas, const PosterPalette &palette, PosterRandom &random, double room);
PosterTextLayout pulsarScene(PosterCanvas &canvas, const PosterPalette &palette, PosterRandom &random, double room);
PosterTextLayout discsScene(PosterCanvas &canvas, const PosterPalette &palette, PosterRandom &random, double room);
PosterTextLayout chartScene(PosterCanvas &canvas, const PosterPalette &palette, PosterRandom &random, double room);
PosterTextLayout archesScene(PosterCanvas &canvas, const PosterPalette &palette, PosterRandom &random, double room);
PosterTextLayout phasesScene(PosterCanvas &canvas, const PosterPalette &palette, PosterRandom &random, double room);

} // namespace universe
