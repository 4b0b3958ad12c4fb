#pragma once

#include "app/core/LatestAnswer.h"
#include "app/models/Countdown.h"
#include "app/models/LoadState.h"
#include "app/models/SessionController.h"
#include "app/models/Viewer.h"
#include "app/models/booking/OrderRenewal.h"
#include "app/models/waiting/WaitingCalls.h"

#include <QObject>
#include <QTimer>

namespace universe {

/// The member's entries of waiting lists: an offer is taken by an order of exactly its seats, or declined; a place in a
/// line is left.
class WaitingList : public QObject {
    Q_OBJECT

public:
    /// How often the entries are asked for while they are in sight, in milliseconds.
    static constexpr int interval = 15'000;

    WaitingList(WaitingCalls calls, BookingCalls booking, SessionController &session, Viewer viewer,
                QObject *parent = nullptr);

    /// Asks the server, also when the entries are loaded already; they stay until the answer is there.
    void load();
    /// Asks every now and then, and counts down to the end of offers, while the entries are in sight.
    void setActive(bool active);

    [[nodiscard]] const LoadState &state() const { return m_state; }
    /// Offers first, then what waits, then what is over.
    [[nodiscard]] const QList<WaitingEntry> &entries() const { return m_entries; }
    /// The time left to take an offer; zero when there is none any more, whatever the state says.
    [[nodiscard]] std::chrono::seconds left(const WaitingEntry &entry) const;

    // Each is ignored while one of them is under way.
    void leave(WaitingEntryId entry);
    void decline(WaitingEntryId entry);
    /// Ends in orderReady, or in refused.
    void book(const WaitingEntry &entry);
    [[nodiscard]] bool isBusy() const { return m_busy; }

Q_SIGNALS:
    void changed();
    void ticked(); ///< a few times a second while there is an offer in sight
    void orderReady(const universe::BookingOrder &order);
    void refused(const universe::Error &error);

private:
    void receive(const QList<WaitingEntry> &entries);
    void settle(const QFuture<Result<Done>> &answer);
    void refuse(const Error &error);
    void setBusy(bool busy);
    void forgetMember();
    void runCountdown();

    WaitingCalls m_calls;
    Viewer m_viewer;
    OrderRenewal m_order;
    QTimer m_timer;
    Countdown m_offer; ///< to the end of the offer that ends first
    LoadState m_state;
    QList<WaitingEntry> m_entries;
    bool m_active = false;
    bool m_busy = false;
    LatestAnswer m_member;  ///< for the member who is here
    LatestAnswer m_answers; ///< of the list
};

} // namespace universe
