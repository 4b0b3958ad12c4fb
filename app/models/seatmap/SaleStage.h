#pragma once

#include "app/core/SalePhase.h"

#include <QList>

namespace universe {

/// How the seats of a concert are sold at an instant.
struct SaleStage {
    enum class Kind {
        Open,    ///< whoever comes first
        Ticks,   ///< what is asked for within a tick is decided at its end
        Draw,    ///< entries are taken, or the draw is to be made: no seat is sold
        Between, ///< no phase is open
    };

    Kind kind = Kind::Open;
    QDateTime since; ///< it began; invalid: with the booking period
    QDateTime until; ///< another stage begins; invalid: not known, or none
    bool isForCodes = false;
    int tickSeconds = 0;

    [[nodiscard]] bool canChoose() const { return kind == Kind::Open || kind == Kind::Ticks; }
    /// Without phases a concert is sold to everybody all along.
    static SaleStage at(const QList<SalePhase> &phases, const QDateTime &now);

    friend bool operator==(const SaleStage &, const SaleStage &) = default;
};

} // namespace universe
