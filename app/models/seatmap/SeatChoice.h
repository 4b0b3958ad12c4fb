#pragma once

#include "app/models/Countdown.h"
#include "app/models/Viewer.h"
#include "app/models/seatmap/SeatHold.h"
#include "app/models/seatmap/SeatSelection.h"

#include <optional>

namespace universe {

/// The seats that the viewer has picked, and the hold that follows them. Picked seats are held on the server a moment
/// later, and let go when the hold's time is over.
class SeatChoice : public QObject {
    Q_OBJECT

public:
    /// `state` is of the hall that is shown, and outlives the choice.
    SeatChoice(SeatCalls calls, const Viewer &viewer, SeatMapState &state, QObject *parent = nullptr);

    /// The show or the viewer is another: forgets a hold without releasing it.
    void setShow(ShowId show);
    /// Counts the hold's time while the seat map is in front.
    void setActive(bool active);
    /// Whether picked seats are held; otherwise the server gives seats another way, and picked ones are a wish.
    void setHolding(bool holds);
    void setLimit(int seats) { m_selection.setLimit(seats); }

    [[nodiscard]] const SeatSelection &selection() const { return m_selection; }
    [[nodiscard]] QList<SeatId> seatIds() const;
    [[nodiscard]] Money total() const;
    [[nodiscard]] QDateTime heldUntil() const { return m_hold.until(); }
    /// How long the picked seats are still held; nothing when they are not.
    [[nodiscard]] std::optional<std::chrono::milliseconds> holdLeft() const { return m_countdown.left(); }

    // What the viewer does.
    SeatSelection::Outcome toggle(int seat);
    /// Picks these seats instead of those picked before; false when that cannot be.
    bool pick(const QList<int> &seats);
    /// Picks the best seats together instead of those picked before. A member sees `seen` picked at once, the best that
    /// are known here, and gets what the server gives: given() or noPlaces(). A guest gets what is seen. False when
    /// that cannot be.
    bool choose(const BestWish &wish, const QList<int> &seen);
    /// Picks so many places of a standing area: a member who has picked nothing else gets those that the server gives,
    /// else it is the first that are free. False when that cannot be.
    bool stand(int section, int count);
    /// Holds the picked seats at once; ends in readyToGoOn or in holdRefused.
    void goOn();
    [[nodiscard]] bool isGoingOn() const { return m_goingOn; }
    void stopGoingOn();

    // The hold and the states of the seats.
    /// Holds the picked seats, soon.
    void hold();
    /// Holds the picked seats after the next answer about seats, as the last attempt failed for a reason that passes.
    void holdLater() { m_holdLater = true; }
    /// Holds the picked seats when the server takes holds again, which is tried ever more rarely.
    void waitToHold();
    [[nodiscard]] bool isWaitingToHold() const { return m_waiting; }
    /// Picks what the server holds for the member by now.
    void take(const QList<SeatId> &seats, const QDateTime &until);
    /// What is picked is held, and nothing else.
    [[nodiscard]] bool isHeld() const;
    /// Releases the hold. Picked seats stay picked.
    void release();
    /// Forgets picked seats and hold: the server has none any more.
    void forget();
    /// Picks the seats that are held for the member already, perhaps by another window.
    void adopt(const SeatStates &states);
    /// Follows new states of the hall: lets go of seats that others have got, and takes over the server's word about
    /// the hold.
    void applyStates(const SeatStates &states);

Q_SIGNALS:
    void selectionChanged();
    void holdChanged(); ///< and some times a second while seats are held
    void ownSeatsChanged();
    void goingOnChanged();
    void waitingToHoldChanged();
    void readyToGoOn();
    void lost(const QList<int> &seats); ///< others have got these; the rest stays picked
    void expired();                     ///< the time is over; nothing is picked any more
    void holdRefused(const universe::Error &error, bool wasGoingOn);
    /// The server has chosen what is picked now; `others` than were seen.
    void given(const QList<int> &seats, bool others);
    void noPlaces(const universe::Error &error); ///< so many were not to be had; what is held stays picked

private:
    void edited();
    void takeGiven();
    void noneGiven(const Error &error);
    void holdSettled();
    void finishGoingOn();
    void expire();
    void stopWaiting();

    Viewer m_viewer;
    SeatMapState &m_state;
    SeatSelection m_selection;
    SeatHold m_hold;
    QList<int> m_seen; ///< what was picked when the server was asked to choose
    Countdown m_countdown;
    QTimer m_again; ///< until the next attempt to hold, while waiting
    std::chrono::milliseconds m_pause{0};
    bool m_waiting = false;
    bool m_goingOn = false;
    bool m_holdLater = false;
    bool m_holds = true;
};

} // namespace universe
