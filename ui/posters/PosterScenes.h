#pragma once

#include "ui/posters/PosterCanvas.h"

#include <QRectF>

namespace universe {

/// The whole picture.
inline const QRectF posterSheet(0, 0, PosterCanvas::width, PosterCanvas::height);

/// Where a scene wants the words.
struct PosterTextPlace {
    QRectF area; ///< in units of the canvas; text starts at its top, or ends at its bottom
    bool atBottom = true;
    bool centred = false;
    bool veil = false; ///< the picture goes on under the words: darken it there
};

/// `room` is the height that the words leave for the picture.
using PosterScene = PosterTextPlace (*)(PosterCanvas &, const PosterPalette &, PosterRandom &, double room);

// As seen through a telescope: dark, deep.
PosterTextPlace nebulaScene(PosterCanvas &canvas, const PosterPalette &palette, PosterRandom &random, double room);
PosterTextPlace giantScene(PosterCanvas &canvas, const PosterPalette &palette, PosterRandom &random, double room);
PosterTextPlace eclipseScene(PosterCanvas &canvas, const PosterPalette &palette, PosterRandom &random, double room);
PosterTextPlace horizonScene(PosterCanvas &canvas, const PosterPalette &palette, PosterRandom &random, double room);
PosterTextPlace galaxyScene(PosterCanvas &canvas, const PosterPalette &palette, PosterRandom &random, double room);
PosterTextPlace trailsScene(PosterCanvas &canvas, const PosterPalette &palette, PosterRandom &random, double room);

// As printed: flat colours and lines, on any ground.
PosterTextPlace orbitsScene(PosterCanvas &canvas, const PosterPalette &palette, PosterRandom &random, double room);
PosterTextPlace pulsarScene(PosterCanvas &canvas, const PosterPalette &palette, PosterRandom &random, double room);
PosterTextPlace discsScene(PosterCanvas &canvas, const PosterPalette &palette, PosterRandom &random, double room);
PosterTextPlace chartScene(PosterCanvas &canvas, const PosterPalette &palette, PosterRandom &random, double room);
PosterTextPlace archesScene(PosterCanvas &canvas, const PosterPalette &palette, PosterRandom &random, double room);
PosterTextPlace phasesScene(PosterCanvas &canvas, const PosterPalette &palette, PosterRandom &random, double room);

} // namespace universe
