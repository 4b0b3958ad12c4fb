#pragma once

#include "ui/style/Icons.h"

#include <QColor>

namespace universe {

/// The meaning of a text, an icon or a ground, as a colour that follows the scheme.
enum class Tone { Text, Muted, Accent, Positive, Warning, Danger, Disabled };

/// The colours of a tone: for text and icons, and for their grounds.
struct ToneColors {
    QColor ink;
    QColor ground; ///< of a message
    QColor pill;   ///< of a badge, which must stand out from any ground
};
ToneColors toneColors(Tone tone);

/// The icon of a message that has none of its own.
Icon toneIcon(Tone tone);

/// "danger": the name of a tone in the style sheet.
const char *toneName(Tone tone);

} // namespace universe
