#pragma once

#include "app/core/LatestAnswer.h"
#include "app/models/seatmap/SeatCalls.h"

#include <QObject>
#include <QTimer>

namespace universe {

/// Keeps the member's hold on the server equal to the seats that the person has picked: a moment after the last change,
/// one call at a time. What was refused is not asked again until the seats change.
class SeatHold : public QObject {
    Q_OBJECT

public:
    explicit SeatHold(SeatCalls calls, QObject *parent = nullptr);

    /// Of which show, and whether somebody is logged in who can hold. Forgets what was held before, without releasing
    /// it.
    void setShow(ShowId show, bool member);
    /// Holds exactly these, soon; none: releases. Does nothing for a guest.
    void setWanted(const QList<SeatId> &seats);
    /// At once, without waiting for more changes.
    void flush();
    /// The seats are held already (the server said so).
    void adopt(const QList<SeatId> &seats, const QDateTime &until);
    /// Nothing is held any more, and nothing is to be.
    void forget();
    /// Gives back what is held or about to be; nobody waits for the answer.
    void releaseNow();

    /// The server has confirmed exactly what is wanted.
    [[nodiscard]] bool isSettled() const { return !m_busy && !m_timer.isActive() && m_held == m_wanted; }
    [[nodiscard]] bool isBusy() const { return m_busy || m_timer.isActive(); }
    [[nodiscard]] const QList<SeatId> &held() const { return m_held; }
    /// By the server's clock; invalid when nothing is held.
    [[nodiscard]] QDateTime until() const { return m_until; }

Q_SIGNALS:
    /// What held() and until() say is new.
    void changed();
    /// The server does not hold what is wanted; what it held before it still holds.
    void refused(const universe::Error &error);

private:
    void send();
    void hold(const QList<SeatId> &seats);
    void release();
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
    LatestAnswer m_answers;
};

} // namespace universe
