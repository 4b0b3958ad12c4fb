#include "ui/seatmap/SeatNews.h"

#include <utility>

namespace universe {

SeatFacts SeatFacts::of(const SeatMapState &state, int seat, bool picked) {
    return {state.at(seat), picked, picked || state.canBeChosen(seat), state.isMateFree(seat, -1),
            state.isMateFree(seat, 1)};
}

QList<SeatNews::Change> SeatNews::take(const std::function<SeatFacts(int seat)> &facts, int current, int most) {
    QList<Change> changes;
    const auto look = [&](int seat, SeatFacts &told) {
        const SeatFacts now = facts(seat);
        const SeatFacts before = std::exchange(told, now);
        if (now != before)
            changes.append({seat, now.picked != before.picked, now.pressable != before.pressable});
    };
    if (const auto first = m_told.find(current); first != m_told.end())
        look(current, *first);
    for (auto it = m_told.begin(); it != m_told.end() && changes.size() < most; ++it)
        look(it.key(), *it);
    return changes;
}

} // namespace universe
