#pragma once

#include "app/core/LatestAnswer.h"
#include "app/models/LoadState.h"
#include "app/models/SaleStatus.h"
#include "app/models/SessionController.h"
#include "app/models/booking/BookingOrder.h"
#include "app/models/seatmap/BestSeats.h"
#include "app/models/seatmap/HallLoader.h"
#include "app/models/seatmap/SaleStage.h"
#include "app/models/seatmap/SeatChoice.h"
#include "app/models/seatmap/SeatPoll.h"
#include "app/models/seatmap/TickAsk.h"

#include <QObject>

#include <chrono>
#include <optional>

namespace universe {

/// Choosing seats of a concert: its shows, the hall, the states of its seats, and what the viewer has picked. A
/// member's picked seats are held on the server a moment after each change, so that nobody else can take them; the time
/// of a hold runs from the first seat. A guest picks too, and is led to the log-in when going on.
class SeatMapController : public QObject {
    Q_OBJECT

public:
    SeatMapController(const SeatCalls &calls, const Viewer &viewer, SessionController &session,
                      QObject *parent = nullptr);

    /// Loads the concert, its shows and the hall. An invalid `show` means the first show still to come.
    void open(ConcertId concert, ShowId show);
    /// Changes to another show of the same concert; picked seats are let go.
    void setShow(ShowId show);
    /// In front, loads again what may have changed and follows the seats. Not in front, releases the hold, unless
    /// goOn() led away or keepHold() was called.
    void setActive(bool active);
    void keepHold() { m_keepHold = true; }
    /// Tries again what failed.
    void refresh();

    [[nodiscard]] const LoadState &loadState() const { return m_load; }
    [[nodiscard]] bool isOffline() const { return m_offline; }
    /// How old the states of the seats are, while new ones are late or cannot be had.
    [[nodiscard]] std::optional<std::chrono::seconds> statesAge() const { return m_poll.age().age(); }
    /// The picked seats could not be held, because the server only reads; they are held when it takes holds again.
    [[nodiscard]] bool isReadOnly() const { return m_choice.isWaitingToHold() && !selection().isEmpty(); }
    [[nodiscard]] const Concert &concert() const { return m_concert; }
    [[nodiscard]] const QList<Show> &shows() const { return m_shows; }
    [[nodiscard]] ShowId showId() const { return m_showId; }
    [[nodiscard]] Show show() const;
    /// Open when seats can be picked by the server's clock; otherwise the reason why not.
    [[nodiscard]] SaleStatus sale() const;
    /// How seats are sold now.
    [[nodiscard]] SaleStage stage() const { return SaleStage::at(m_phases, m_viewer.now()); }
    /// The viewer may pick seats now, as far as is known here.
    [[nodiscard]] bool canChoose() const { return sale() == SaleStatus::Open && stage().canChoose(); }
    /// Going on asks for the picked seats in a tick: they are not held yet.
    [[nodiscard]] bool asksInTick() const { return stage().kind == SaleStage::Kind::Ticks && !m_choice.isHeld(); }
    /// Seats are sold to whoever comes first, and that began minutes ago: what is seen free is soon gone.
    [[nodiscard]] bool isRush() const;
    /// What the member asks for in a tick.
    [[nodiscard]] const TickAsk &tick() const { return m_tick; }
    void findAsk(const TickTicket &ticket) { m_tick.find(ticket); }
    /// When seats can be chosen, while they cannot yet; nothing when that is not known.
    [[nodiscard]] std::optional<std::chrono::milliseconds> opensIn() const;
    /// By how much the server may be ahead of what is known of its clock here.
    [[nodiscard]] std::chrono::milliseconds clockError() const { return m_poll.roundTrip(); }
    /// Null until Ready.
    [[nodiscard]] const SeatGeometryPtr &geometry() const { return m_state.geometry(); }
    [[nodiscard]] const SeatMapState &state() const { return m_state; }
    [[nodiscard]] const SeatSelection &selection() const { return m_choice.selection(); }
    [[nodiscard]] QDateTime serverNow() const { return m_viewer.now(); }

    /// Picks a seat or lets go of it; refused() tells when that cannot be.
    void toggle(int seat);
    /// Picks these seats instead of those picked before; false when that cannot be.
    bool pick(const QList<int> &seats);
    /// Picks the best seats together instead of those picked before. For a member the server chooses, so that nobody is
    /// told that somebody was faster: bestGiven() or noneTogether() follows. A guest gets the best that are known here,
    /// and after the log-in what is the best then. False when there are none.
    bool pickBest(int count, std::optional<int> grade, std::optional<int> section = {});

    /// Picks so many places of a standing area; false when that cannot be.
    bool stand(int section, int count);

    [[nodiscard]] Money total() const { return m_choice.total(); }
    [[nodiscard]] bool isMember() const { return m_viewer.isMember(); }
    /// The viewer sells to others: own coins do not matter.
    [[nodiscard]] bool isClerk() const { return m_session.may(Right::Counter); }
    [[nodiscard]] Money balance() const { return m_session.balance(); }
    /// By how much the coins fall short; zero when they suffice, for a guest, and for a clerk, who sells.
    [[nodiscard]] Money shortage() const;
    /// How long the picked seats are still held; nothing when they are not.
    [[nodiscard]] std::optional<std::chrono::milliseconds> holdLeft() const { return m_choice.holdLeft(); }
    /// goOn() waits for the hold.
    [[nodiscard]] bool isGoingOn() const { return m_choice.isGoingOn(); }

    /// On to the confirmation: ends in orderReady, logInRequested or refused.
    void goOn();

Q_SIGNALS:
    void loadStateChanged();
    void concertChanged(); ///< the concert, its shows, or which of them
    void hallChanged();    ///< another geometry, with its states
    void statesChanged();
    void selectionChanged();
    void holdChanged(); ///< and some times a second while seats are held
    void balanceChanged();
    void offlineChanged();
    void statesAgeChanged();
    void readOnlyChanged();
    void goingOnChanged();

    void timeChanged(); ///< some times a second while in front
    void tickChanged();
    /// What was asked for in a tick is under way; nothing else is asked for before its end.
    void askedAlready();
    /// Others have got these seats; the rest stays picked.
    void seatsLost(const QList<int> &seats);
    /// The server has chosen these, which are picked now; `others` than were seen picked.
    void bestGiven(const QList<int> &seats, bool others);
    /// There are not so many together; as far as is known there are `fewer`.
    void noneTogether(int count, int fewer);
    /// The time of the hold is over; nothing is picked any more.
    void holdExpired();
    /// A seat cannot be picked or held, and why. That the server only reads is told so to whoever wants to go on.
    void refused(universe::ErrorCode code);
    /// What is picked is not held, because it would leave this seat alone.
    void leftAlone(int seat);
    void logInRequested();
    void orderReady(const universe::BookingOrder &order);

private:
    void loadConcert();
    void loadShows();
    void loadPhases();
    void followStage();
    void askInTick();
    void receiveTick();
    void loadHall();
    void reloadHall();
    void receiveConcert(const Result<Concert> &concert);
    void receiveShows(const Result<QList<Show>> &shows);
    void setHall(const SeatGeometryPtr &geometry);
    void followShow();
    void receiveStates(const SeatStates &states, bool everything);
    void applyStates(const SeatStates &states, bool everything);
    void fail(const Error &error);
    void setOffline(bool offline);
    void sessionChanged();
    void holdRefused(const Error &error, bool wasGoingOn);
    void noPlaces(const Error &error);
    [[nodiscard]] BookingOrder order() const;

    SeatCalls m_calls;
    Viewer m_viewer;
    SessionController &m_session;
    SeatMapState m_state;
    HallLoader m_halls;
    SeatPoll m_poll;
    SeatChoice m_choice;
    std::optional<SeatWish> m_best; ///< what is picked was asked for so, and not chosen one by one
    TickAsk m_tick;
    Countdown m_stageEnd; ///< the stage of the sale changes
    QList<SalePhase> m_phases;
    LatestAnswer m_concerts; ///< for questions about the concert, whose answers depend on the member
    LatestAnswer m_dates;

    ConcertId m_concertId;
    ShowId m_showId;
    Concert m_concert;
    QList<Show> m_shows;
    std::optional<SeatWish> m_again;   ///< was lost in a tick, and is picked anew
    std::optional<SeatStates> m_early; ///< all states, when they came before the hall was built

    LoadState m_load;
    bool m_active = false;
    bool m_offline = false;
    bool m_keepHold = false;
};

} // namespace universe
