#pragma once

#include <QColor>

#include <array>

namespace universe {

/// Every colour of the application, by its purpose. Paint with colors() at paint time: the scheme can change while the
/// application runs. A pair of text and ground that is used together meets WCAG AA (tst_colors computes the ratios).
struct Colors {
    // grounds, from the back to the front
    QColor window;
    QColor surface; ///< cards, fields, bars
    QColor raised;  ///< menus, tool tips, toasts
    QColor sunken;  ///< wells, tracks, placeholders
    QColor hover;   ///< a quiet control under the pointer
    QColor pressed;
    // lines
    QColor border;       ///< decoration: edges of cards, separators
    QColor borderStrong; ///< the outline that tells where a control is (3:1)
    QColor focus;        ///< the ring around what has the keyboard
    // text
    QColor text;
    QColor textMuted;
    QColor textDisabled; ///< disabled controls only
    // the accent
    QColor accent; ///< a fill; its text is onAccent
    QColor accentHover;
    QColor accentPressed;
    QColor onAccent;
    QColor accentText; ///< links, selected items: as text on any ground or on accentSoft
    QColor accentSoft;
    // meanings; each can be text on any ground and on its own soft fill
    QColor positive;
    QColor positiveSoft;
    QColor warning;
    QColor warningSoft;
    QColor danger; ///< also a fill; its text is onDanger
    QColor dangerSoft;
    QColor onDanger;
    // days of a calendar; each can be text on any ground and on accentSoft
    QColor holiday; ///< Sundays too
    QColor saturday;
    // brand gradient: the mark and the illustrations
    QColor brandFrom;
    QColor brandTo;
    QColor star;
    // overlays
    QColor scrim;
    QColor shadow;
    // seats: a grade has a fill (and, elsewhere, a shape or a letter: never colour alone)
    std::array<QColor, 6> grades;
    QColor onGrade; ///< text or a sign on any grade's fill
    QColor seatTaken;
    QColor seatMine;
    QColor onSeatMine;
    QColor stage;
};

const Colors &lightColors();
const Colors &darkColors();

/// The colours of the scheme in use.
const Colors &colors();

/// WCAG 2 contrast ratio of two opaque colours, 1 to 21.
double contrastRatio(const QColor &a, const QColor &b);

} // namespace universe
