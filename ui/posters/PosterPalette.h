#pragma once

#include <QColor>
#include <QString>

namespace universe {

/// Five colours that were chosen together, and the one to write with.
struct PosterPalette {
    QColor deep; ///< the ground
    QColor dusk; ///< the ground's other end
    QColor mid;
    QColor glow;
    QColor spark;
    QColor ink; ///< the text: readable on deep and dusk
};

/// The feeling of a genre; it chooses palettes, scenes and type.
enum class PosterMood { Pop, Ballad, Rock, HipHop, Jazz, Classical, Indie, Dance, Folk, Any };

PosterMood posterMood(const QString &genre);

/// A dark sky. `choice` is any number.
const PosterPalette &nightPalette(PosterMood mood, quint64 choice);
/// A palette of printed paper: light or one strong colour.
const PosterPalette &printPalette(PosterMood mood, quint64 choice);

} // namespace universe
