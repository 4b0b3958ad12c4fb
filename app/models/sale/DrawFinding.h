#pragma once

#include "app/core/SalePhase.h"
#include "app/draw/EntryCheck.h"

namespace universe {

/// What an entrant's own machine says of a draw: its record is right and says what the server told this entrant, or
/// what is wrong.
struct DrawFinding {
    enum class Flaw {
        None,
        Record, ///< it is not right in itself: `reason`
        Root,   ///< the entries are others than those that were published at the close
        Sum,    ///< the rounds are others than those that were published
        Entry,  ///< the entrant's is not among them
        Wishes, ///< it is, with other wishes
        Rank,
        Seats,
    };

    Flaw flaw = Flaw::None;
    QString reason; ///< for experts, in English
    CheckedDraw checked;
};

DrawFinding findingOf(const std::expected<CheckedDraw, QString> &checked, const DrawEntry &entry,
                      const SalePhase &phase);

} // namespace universe
