#pragma once

#include "app/models/home/HomeShelves.h"
#include "ui/posters/PosterStore.h"

#include <QCoreApplication>
#include <QPainter>

namespace universe {

/// Paints one concert of a home shelf: a small poster, what and where it is, and what makes it stand on this shelf.
class ShelfCard {
    Q_DECLARE_TR_FUNCTIONS(ShelfCard)

public:
    static constexpr int width = 344;
    static constexpr int height = 108;

    struct State {
        const ConcertSummary &concert;
        HomeShelves::Shelf shelf;
        QDateTime now; ///< the server's
        bool hovered = false;
        bool heartHovered = false;
        bool ring = false; ///< the keyboard is here
    };

    static QRect heartRect(const QRect &card);
    static PosterStore::Wanted posterOf(const ConcertSummary &concert, double ratio);
    static void paint(QPainter &painter, const QRect &card, const State &state);
    /// The card in one sentence, for screen readers.
    static QString description(const State &state);
};

} // namespace universe
