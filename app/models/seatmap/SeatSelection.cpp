#include "app/models/seatmap/SeatSelection.h"

#include <algorithm>

namespace universe {

void SeatSelection::setLimit(int limit) {
    m_limit = limit;
    while (m_seats.size() > std::max(limit, 0))
        m_seats.removeLast();
}

SeatSelection::Outcome SeatSelection::toggle(int seat, const SeatMapState &state) {
    if (m_seats.removeOne(seat)) {
        dropLonely(*state.geometry());
        return Outcome::Removed;
    }
    if (!state.canBeChosen(seat))
        return Outcome::NotFree;
    const int place = state.geometry()->placeOf(seat);
    const bool withPlace = place >= 0 && !m_seats.contains(place);
    if (withPlace && !state.canBeChosen(place))
        return Outcome::CompanionAlone;
    if (m_seats.size() + 1 + (withPlace ? 1 : 0) > m_limit)
        return Outcome::LimitReached;
    if (withPlace)
        m_seats.append(place);
    m_seats.append(seat);
    return Outcome::Added;
}

/// Lets go of companions' seats whose wheelchair places are not picked any more.
void SeatSelection::dropLonely(const SeatGeometry &geometry) {
    m_seats.removeIf([&](int seat) {
        const int place = geometry.placeOf(seat);
        return place >= 0 && !m_seats.contains(place);
    });
}

bool SeatSelection::replace(const QList<int> &seats, const SeatMapState &state) {
    if (seats.size() > m_limit || !std::ranges::all_of(seats, [&](int seat) { return state.canBeChosen(seat); }))
        return false;
    m_seats = seats;
    return true;
}

QList<int> SeatSelection::dropTaken(const SeatMapState &state) {
    QList<int> taken;
    std::ranges::copy_if(m_seats, std::back_inserter(taken), [&](int seat) { return !state.canBeChosen(seat); });
    m_seats.removeIf([&](int seat) { return taken.contains(seat); });
    if (!taken.isEmpty())
        dropLonely(*state.geometry());
    return taken;
}

Money SeatSelection::total(const SeatGeometry &geometry) const {
    Money sum;
    for (const int seat : m_seats)
        sum += geometry.price(seat);
    return sum;
}

} // namespace universe
