#pragma once

#include "app/models/seatmap/SeatMapState.h"

#include <QList>

namespace universe {

/// The picked seats, in the order of picking.
class SeatSelection {
public:
    enum class Outcome { Added, Removed, LimitReached, NotFree, CompanionAlone };

    [[nodiscard]] const QList<int> &seats() const { return m_seats; }
    [[nodiscard]] bool contains(int seat) const { return m_seats.contains(seat); }
    [[nodiscard]] bool isEmpty() const { return m_seats.isEmpty(); }
    [[nodiscard]] int limit() const { return m_limit; }
    /// The most seats of one booking. Picked seats beyond a lower limit are dropped, the latest first.
    void setLimit(int limit);

    /// Picks a seat, or lets go of it. One that is not free, and one too many, are refused. A companion's seat comes
    /// with its wheelchair place, and goes with it.
    Outcome toggle(int seat, const SeatMapState &state);
    /// Picks these seats instead; returns false and changes nothing when one of them cannot be picked.
    bool replace(const QList<int> &seats, const SeatMapState &state);
    void clear() { m_seats.clear(); }
    /// Lets go of the seats that others have got, and returns them.
    QList<int> dropTaken(const SeatMapState &state);

    [[nodiscard]] Money total(const SeatGeometry &geometry) const;

private:
    void dropLonely(const SeatGeometry &geometry);

    QList<int> m_seats;
    int m_limit = 1;
};

} // namespace universe
