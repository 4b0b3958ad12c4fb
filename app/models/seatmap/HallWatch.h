#pragma once

#include "app/core/LatestAnswer.h"
#include "app/models/LoadState.h"
#include "app/models/Viewer.h"
#include "app/models/seatmap/HallLoader.h"
#include "app/models/seatmap/SeatMapState.h"
#include "app/models/seatmap/SeatPoll.h"

#include <QObject>

namespace universe {

/// The hall of a show and the states of its seats, for whoever works with seats without choosing some to book: it holds
/// none.
class HallWatch : public QObject {
    Q_OBJECT

public:
    HallWatch(const SeatCalls &calls, const Viewer &viewer, QObject *parent = nullptr);

    /// Loads the concert, its shows and the hall. An invalid `show` means the first show still to come.
    void open(ConcertId concert, ShowId show);
    /// Changes to another show of the same concert.
    void setShow(ShowId show);
    /// In front, follows the seats.
    void setActive(bool active);
    /// Tries again what failed.
    void refresh();
    /// Asks for the states at once, as something has just changed.
    void askNow() { m_poll.askNow(); }

    [[nodiscard]] const LoadState &loadState() const { return m_load; }
    [[nodiscard]] const Concert &concert() const { return m_concert; }
    [[nodiscard]] const QList<Show> &shows() const { return m_shows; }
    [[nodiscard]] ShowId showId() const { return m_showId; }
    /// Without a hall until Ready.
    [[nodiscard]] const SeatMapState &state() const { return m_state; }

Q_SIGNALS:
    void loadStateChanged();
    void concertChanged(); ///< the concert, its shows, or which of them
    void hallChanged();    ///< another geometry, with its states
    void statesChanged();

private:
    void loadHall();
    void setHall(const SeatGeometryPtr &geometry);
    void receiveStates(const SeatStates &states, bool everything);
    void fail(const Error &error);

    SeatCalls m_calls;
    Viewer m_viewer;
    HallLoader m_halls;
    SeatPoll m_poll;
    LatestAnswer m_answers;
    ConcertId m_concertId;
    ShowId m_showId;
    Concert m_concert;
    QList<Show> m_shows;
    SeatMapState m_state;
    LoadState m_load;
};

} // namespace universe
