#pragma once

#include "app/core/LatestAnswer.h"
#include "app/models/seatmap/SeatCalls.h"

#include <QObject>
#include <QTimer>

namespace universe {

/// Keeps the member's hold on the server equal to the seats that are picked: a moment after the last change, one call
/// at a time. Refused seats are not asked for again until they change.
class SeatHold : public QObject {
    Q_OBJECT

public:
    explicit SeatHold(SeatCalls calls, QObject *parent = nullptr);

    /// Sets the show, and whether the viewer is a member, who can hold. Forgets the hold before without releasing it.
    void setShow(ShowId show, bool member);
    /// Holds exactly these seats, soon; releases the hold when there are none. Does nothing for a guest.
    void setWanted(const QList<SeatId> &seats);
    /// Holds what the server chooses instead: given() tells what. A change of the wanted seats meanwhile comes after it
    /// and is what is held in the end.
    void holdBest(const BestWish &wish);
    /// The server is choosing what will be held.
    [[nodiscard]] bool isChoosing() const { return m_choosing; }
    /// Sends the wanted seats at once, without waiting for more changes.
    void flush();
    /// Takes over a hold that the server has already.
    void adopt(const QList<SeatId> &seats, const QDateTime &until);
    /// Forgets hold and wanted seats, as the server has none any more.
    void forget();
    /// Releases the hold, one under way too, without waiting for the answer.
    void releaseNow();

    /// The server has confirmed exactly the wanted seats.
    [[nodiscard]] bool isSettled() const { return !m_busy && !m_timer.isActive() && m_held == m_wanted; }
    [[nodiscard]] bool isBusy() const { return m_busy || m_timer.isActive(); }
    [[nodiscard]] const QList<SeatId> &held() const { return m_held; }
    /// The end of the hold by the server's clock; invalid when nothing is held. How long that is:
    /// SeatChoice::holdLeft().
    [[nodiscard]] QDateTime until() const { return m_until; }

Q_SIGNALS:
    /// held() or until() has changed.
    void changed();
    /// The server has chosen what is held; before changed().
    void given();
    /// It could not: it still holds what it held before.
    void noneGiven(const universe::Error &error);
    /// The server does not hold the wanted seats; it still holds what it held before.
    void refused(const universe::Error &error);

private:
    void send();
    void hold(const QList<SeatId> &seats);
    void release();
    void finishBest(const Result<HeldSeats> &answer);
    void finish(const QList<SeatId> &seats, const QDateTime &until);
    void fail(const Error &error);

    SeatCalls m_calls;
    ShowId m_show;
    bool m_member = false;
    QList<SeatId> m_wanted; ///< ascending
    QList<SeatId> m_held;   ///< ascending
    QDateTime m_until;
    QTimer m_timer;
    bool m_busy = false;
    bool m_choosing = false;
    LatestAnswer m_answers;
};

} // namespace universe
