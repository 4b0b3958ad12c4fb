#pragma once

#include "app/core/Concert.h"
#include "app/models/SaleStatus.h"
#include "ui/posters/PosterStore.h"

#include <QCoreApplication>
#include <QPainter>

namespace universe {

/// Paints one concert of a grid: its poster and the facts below it.
class PosterCell {
    Q_DECLARE_TR_FUNCTIONS(PosterCell)

public:
    struct State {
        const ConcertSummary &concert;
        SaleStatus status;
        std::optional<Availability> seats;
        QDateTime now; ///< the server's
        bool hovered = false;
        bool heartHovered = false;
        bool ring = false; ///< the keyboard is here
    };

    /// The height of a cell whose poster is that wide.
    static int heightFor(int width);
    static QRect posterRect(const QRect &cell);
    static QRect textRect(const QRect &cell);
    static QRect heartRect(const QRect &cell);

    static void paintArt(QPainter &painter, const QRect &cell, const QPixmap &poster, const State &state);
    /// Prepares the part of paintText() that takes longest.
    static void prepareText(const QRect &cell, const ConcertSummary &concert);
    static void paintText(QPainter &painter, const QRect &cell, const State &state);
    /// The shape of a cell that is still being loaded. `light` is between 0 and 1 and pulses.
    static void paintSkeleton(QPainter &painter, const QRect &cell, double light);
    /// The cell in one sentence, for screen readers.
    static QString description(const State &state);
};

} // namespace universe
