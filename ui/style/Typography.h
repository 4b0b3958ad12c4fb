#pragma once

#include <QFont>

class QApplication;

namespace universe {

/// The role of a text, which decides its font.
enum class TextRole {
    Display, ///< one per screen at most: a start screen, the total of a booking
    Title,   ///< the name of a page or of a concert
    Heading, ///< of a section or a card
    Body,
    BodyStrong,
    Caption, ///< helper texts, badges, small facts
    CaptionStrong,
    Mono, ///< booking numbers, codes
};

/// The font of a role; one family list everywhere, Korean first.
QFont font(TextRole role);

/// Like font(), with figures of one width, for countdowns and columns of money.
QFont tabularFont(TextRole role);

} // namespace universe
