#pragma once

#include "app/models/seatmap/SeatGeometry.h"

#include <QList>

namespace universe {

/// The state of every seat of one show, as far as the client was told, and how many are free of each grade and section.
class SeatMapState {
public:
    SeatMapState() = default;
    /// All seats free.
    explicit SeatMapState(SeatGeometryPtr geometry);

    /// Null without a hall.
    [[nodiscard]] const SeatGeometryPtr &geometry() const { return m_geometry; }
    [[nodiscard]] SeatState at(int seat) const { return m_states[seat]; }
    [[nodiscard]] bool canBeChosen(int seat) const {
        return m_states[seat] == SeatState::Free || m_states[seat] == SeatState::HeldByMe;
    }
    /// Whether the seat beside it in its row, `by` -1 or 1, can be chosen; false at the row's end.
    [[nodiscard]] bool isMateFree(int seat, int by) const;
    /// One per seat; shared until it changes, so that a worker can paint it.
    [[nodiscard]] const QList<SeatState> &states() const { return m_states; }
    [[nodiscard]] int freeSeats() const { return m_free; }
    [[nodiscard]] int freeInSection(int section) const { return m_freeInSection[section]; }
    [[nodiscard]] int freeInGrade(int grade) const { return m_freeInGrade[grade]; }
    [[nodiscard]] const QList<int> &freeBySection() const { return m_freeInSection; }

    /// Takes an answer with all states: seats that it does not name are free. Returns the seats that changed.
    QList<int> applyAll(const SeatStates &states);
    /// Takes an answer with changes only. Returns the seats that changed.
    QList<int> applyChanges(const SeatStates &states);
    /// The member's hold is exactly these seats. Returns the seats that changed.
    QList<int> setOwnHold(const QList<int> &seats);

private:
    void set(int seat, SeatState state, QList<int> &changed);
    void count(int seat, int by);

    SeatGeometryPtr m_geometry;
    QList<SeatState> m_states;
    QList<int> m_freeInSection;
    QList<int> m_freeInGrade;
    int m_free = 0;
};

} // namespace universe
