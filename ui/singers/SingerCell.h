#pragma once

#include "app/core/Singer.h"

#include <QCoreApplication>
#include <QPainter>

namespace universe {

/// Paints one singer of a grid: a card with portrait, names and what can be booked.
class SingerCell {
    Q_DECLARE_TR_FUNCTIONS(SingerCell)

public:
    struct State {
        const SingerSummary &singer;
        bool hovered = false;
        bool heartHovered = false;
        bool ring = false; ///< the keyboard is here
    };

    /// The height of a cell of that width.
    static int heightFor(int width);
    static QRect avatarRect(const QRect &cell);
    static QRect heartRect(const QRect &cell);

    static void paint(QPainter &painter, const QRect &cell, const State &state);
    /// The shape of a cell that is still being loaded. `light` is between 0 and 1 and pulses.
    static void paintSkeleton(QPainter &painter, const QRect &cell, double light);
    /// The cell in one sentence, for screen readers.
    static QString description(const SingerSummary &singer);
};

} // namespace universe
