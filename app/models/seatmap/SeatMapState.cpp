#include "app/models/seatmap/SeatMapState.h"

namespace universe {

namespace {

/// Visits the lists in the order in which they overrule one another: a sold seat that was held a moment ago is sold.
template <typename Visit>
void forEachNamed(const SeatStates &states, Visit &&visit) {
    for (const SeatId id : states.freed)
        visit(id, SeatState::Free);
    for (const SeatId id : states.held)
        visit(id, SeatState::Held);
    for (const SeatId id : states.heldByMe)
        visit(id, SeatState::HeldByMe);
    for (const SeatId id : states.blocked)
        visit(id, SeatState::Blocked);
    for (const SeatId id : states.sold)
        visit(id, SeatState::Sold);
}

} // namespace

SeatMapState::SeatMapState(SeatGeometryPtr geometry)
    : m_geometry(std::move(geometry)) {
    m_states.fill(SeatState::Free, m_geometry->seatCount());
    for (const auto &section : m_geometry->sections())
        m_freeInSection.append(section.count);
    for (const auto &grade : m_geometry->grades())
        m_freeInGrade.append(grade.seatCount);
    m_free = m_geometry->seatCount();
}

bool SeatMapState::isMateFree(int seat, int by) const {
    const int left = by < 0 ? seat - 1 : seat;
    return left >= m_geometry->row(seat).first && m_geometry->isBesideNext(left) && canBeChosen(seat + by);
}

QList<int> SeatMapState::applyAll(const SeatStates &states) {
    QList<SeatState> wanted(m_states.size(), SeatState::Free);
    forEachNamed(states, [&](SeatId id, SeatState state) {
        if (const int seat = m_geometry->indexOf(id); seat >= 0)
            wanted[seat] = state;
    });
    QList<int> changed;
    for (int seat = 0; seat < wanted.size(); ++seat)
        set(seat, wanted[seat], changed);
    return changed;
}

QList<int> SeatMapState::applyChanges(const SeatStates &states) {
    QList<int> changed;
    forEachNamed(states, [&](SeatId id, SeatState state) {
        if (const int seat = m_geometry->indexOf(id); seat >= 0)
            set(seat, state, changed);
    });
    return changed;
}

QList<int> SeatMapState::setOwnHold(const QList<int> &seats) {
    QList<int> changed;
    for (int seat = 0; seat < m_states.size(); ++seat)
        if (m_states.at(seat) == SeatState::HeldByMe && !seats.contains(seat))
            set(seat, SeatState::Free, changed);
    for (const int seat : seats)
        set(seat, SeatState::HeldByMe, changed);
    return changed;
}

void SeatMapState::set(int seat, SeatState state, QList<int> &changed) {
    const SeatState old = m_states.at(seat);
    if (old == state)
        return;
    count(seat, (state == SeatState::Free) - (old == SeatState::Free));
    m_states[seat] = state;
    changed.append(seat);
}

void SeatMapState::count(int seat, int by) {
    m_free += by;
    m_freeInSection[m_geometry->sectionIndex(seat)] += by;
    m_freeInGrade[m_geometry->gradeIndex(seat)] += by;
}

} // namespace universe
