#pragma once

#include "app/core/Concert.h"
#include "ui/style/Tone.h"

#include <QString>

#include <optional>

namespace universe {

class ConcertPhases;

/// What the booking panel says while a concert is sold in phases.
struct PhaseSale {
    enum class Action {
        None,
        ChooseSeats,
        TakePart, ///< a draw or a code, in the panel of phases
    };

    QString status;
    Tone tone = Tone::Text;
    QString caption;
    QDateTime until; ///< what is counted down to; invalid: nothing
    QString note;
    Action action = Action::None;
    QString button; ///< empty for seats: as ever
};

/// None for a concert without phases, or as long as they are not known.
std::optional<PhaseSale> phaseSale(const ConcertPhases &phases, const QTimeZone &zone);

} // namespace universe
