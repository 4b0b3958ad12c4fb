#pragma once

#include "app/models/LoadState.h"
#include "app/models/SessionController.h"
#include "app/models/booking/BookingOrder.h"
#include "app/models/seatmap/BestSeats.h"
#include "app/models/seatmap/SeatCalls.h"
#include "app/models/seatmap/SeatHold.h"
#include "app/models/seatmap/SeatPoll.h"
#include "app/models/seatmap/SeatSelection.h"

#include <QHash>
#include <QObject>
#include <QTimer>

#include <chrono>
#include <optional>

namespace universe {

/// Choosing seats of a concert: its shows, the hall, what is free, what the person has picked. A member's picked seats
/// are held on the server a moment after each change, so that nobody else can take what is on this screen; the five
/// minutes run from the first seat. A guest picks too, and is led to the log-in when going on.
class SeatMapController : public QObject {
    Q_OBJECT

public:
    /// Whether seats can be picked, by the server's clock; else why not.
    enum class Sale { Open, NotYet, Closed, Cancelled, AlreadyBooked, ShowOver };

    SeatMapController(SeatCalls calls, SessionController &session, QObject *parent = nullptr);

    /// Loads all there is to know. An invalid show: the first that is still to come.
    void open(ConcertId concert, ShowId show);
    /// Another date of the same concert; what was picked is let go.
    void setShow(ShowId show);
    /// In front of the person: loads again what may have changed and follows the seats. Not in front: lets go of the
    /// hold, unless goOn() was what led away or keepHold() was said.
    void setActive(bool active);
    void keepHold() { m_keepHold = true; }
    /// Tries again what failed.
    void refresh();

    [[nodiscard]] const LoadState &loadState() const { return m_load; }
    [[nodiscard]] bool isOffline() const { return m_offline; }
    [[nodiscard]] const Concert &concert() const { return m_concert; }
    [[nodiscard]] const QList<Show> &shows() const { return m_shows; }
    [[nodiscard]] ShowId showId() const { return m_showId; }
    [[nodiscard]] Show show() const;
    [[nodiscard]] Sale sale() const;
    /// Null until Ready.
    [[nodiscard]] const SeatGeometryPtr &geometry() const { return m_geometry; }
    [[nodiscard]] const SeatMapState &state() const { return m_state; }
    [[nodiscard]] const SeatSelection &selection() const { return m_selection; }
    [[nodiscard]] QDateTime serverNow() const { return m_clock.now(); }

    /// Picks a seat or lets go of it. What cannot be is told by refused().
    void toggle(int seat);
    /// Picks the best seats together instead of what was picked; false when there are none.
    bool pickBest(int count, std::optional<int> grade);
    void clearSelection();

    [[nodiscard]] Money total() const;
    [[nodiscard]] bool isMember() const { return m_session.isMember(); }
    [[nodiscard]] Money balance() const { return m_session.balance(); }
    /// By how much the coins do not suffice; zero when they do, and for a guest.
    [[nodiscard]] Money shortage() const;
    /// How long the picked seats are still held; nothing when they are not.
    [[nodiscard]] std::optional<std::chrono::milliseconds> holdLeft() const;
    /// Waits for the hold before it goes on.
    [[nodiscard]] bool isGoingOn() const { return m_goingOn; }

    /// On to the confirmation: ends in orderReady, loginNeeded or refused.
    void goOn();

Q_SIGNALS:
    void loadStateChanged();
    void concertChanged(); ///< the concert, its shows, or which of them
    void hallChanged();    ///< another geometry, with its states
    void statesChanged();
    void selectionChanged();
    void holdChanged(); ///< and every second while seats are held
    void balanceChanged();
    void offlineChanged();
    void goingOnChanged();

    /// Somebody else got these; the rest stays picked.
    void seatsLost(const QList<int> &seats);
    /// The five minutes are over; nothing is picked any more.
    void holdExpired();
    /// A seat cannot be picked or held, and why.
    void refused(universe::ErrorCode code);
    void loginNeeded();
    void orderReady(const universe::BookingOrder &order);

private:
    void loadConcert();
    void loadShows();
    void loadHall();
    void receiveConcert(const Result<Concert> &concert);
    void receiveShows(const Result<QList<Show>> &shows);
    void receivePlan(const Result<SeatPlan> &plan);
    void setHall(SeatGeometryPtr geometry);
    void followShow();
    void receiveStates(const SeatStates &states, bool everything);
    void applyStates(const SeatStates &states, bool everything);
    void adoptHold(const SeatStates &states);
    void checkHold(const SeatStates &states);
    void dropTaken();
    void fail(const Error &error);
    void setOffline(bool offline);

    void sessionChanged();
    void selectionEdited();
    void holdSettled();
    void holdRefused(const Error &error);
    void tick();
    void finishGoingOn();
    void stopGoingOn();
    [[nodiscard]] QList<SeatId> selectedIds() const;
    [[nodiscard]] BookingOrder order() const;

    SeatCalls m_calls;
    SessionController &m_session;
    SeatHold m_hold;
    SeatPoll m_poll;
    QTimer m_tick;
    ServerClock m_clock;

    ConcertId m_concertId;
    ShowId m_showId;
    Concert m_concert;
    QList<Show> m_shows;
    SeatGeometryPtr m_geometry;
    SeatMapState m_state;
    SeatSelection m_selection;
    std::optional<SeatStates> m_early; ///< a full answer that came before the hall was built
    QHash<ShowId, SeatGeometryPtr> m_halls;

    LoadState m_load;
    bool m_active = false;
    bool m_offline = false;
    bool m_keepHold = false;
    bool m_goingOn = false;
    bool m_holdAgain = false; ///< the last attempt failed for a reason that passes
    int m_place = 0;          ///< tells answers about an earlier show
};

} // namespace universe
