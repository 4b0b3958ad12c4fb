#pragma once

#include "app/models/seatmap/SeatMapState.h"

#include <QHash>
#include <QList>

#include <functional>

namespace universe {

/// What may change of a seat, as far as it is said of it.
struct SeatFacts {
    SeatState state = SeatState::Free;
    bool picked = false;
    bool pressable = false; ///< it can be picked, or let go of
    bool freeBefore = false;
    bool freeAfter = false;

    bool operator==(const SeatFacts &) const = default;
    [[nodiscard]] static SeatFacts of(const SeatMapState &state, int seat, bool picked);
};

/// The seats that somebody knows, and what is different of them from what was told last.
class SeatNews {
public:
    struct Change {
        int seat;
        bool picked;    ///< that it is picked, or no longer
        bool pressable; ///< that it can be pressed, or no longer
    };

    void follow(int seat, const SeatFacts &facts) { m_told.insert(seat, facts); }
    void clear() { m_told.clear(); }
    /// The next `most` changes at most, which count as told from now on. Of `current` first.
    QList<Change> take(const std::function<SeatFacts(int seat)> &facts, int current, int most);

private:
    QHash<int, SeatFacts> m_told;
};

} // namespace universe
