#pragma once

#include "app/core/LatestAnswer.h"
#include "app/models/Countdown.h"
#include "app/models/LoadState.h"
#include "app/models/PendingRequest.h"
#include "app/models/Viewer.h"
#include "app/models/booking/BookingOrder.h"
#include "app/models/counter/MemberSearch.h"
#include "app/models/counter/SaleCalls.h"

namespace universe {

/// A sale at the counter: to whom, and how it is paid, from chosen seats to a receipt. One at a time.
class SaleController : public QObject {
    Q_OBJECT

public:
    enum class Phase {
        Empty, ///< no order
        Review,
        Asking,
        AskingAgain, ///< the connection was lost before the answer; it is asked again, under the same request id
        Refused,     ///< see error()
        Sold,
    };

    SaleController(Database &database, SaleCalls calls, SessionController &session, const Viewer &viewer,
                   QObject *parent = nullptr);

    /// Takes a new order and forgets the sale before.
    void setOrder(const BookingOrder &order);
    [[nodiscard]] const BookingOrder &order() const { return m_order; }
    void clear() { setOrder({}); }

    /// Looks for members, for somebody else than the buyer before.
    void find(const QString &query);
    [[nodiscard]] MemberSearch &search() { return m_search; }
    /// Nothing: nobody was named yet. An invalid id: a walk-in.
    [[nodiscard]] const std::optional<FoundMember> &buyer() const { return m_buyer; }
    void setBuyer(const FoundMember &buyer);
    void sellToWalkIn() { setBuyer({}); }
    [[nodiscard]] bool isWalkIn() const { return m_buyer && !m_buyer->id.isValid(); }

    void setPayment(const Payment &payment);
    [[nodiscard]] const Payment &payment() const { return m_payment; }
    /// What would be given back; below zero: so much is missing.
    [[nodiscard]] Money change() const;

    [[nodiscard]] bool canSell() const;
    /// Sells. Ignored unless canSell().
    void sell();

    [[nodiscard]] Phase phase() const { return m_phase; }
    /// It may be sold already: nothing of it changes until that is known.
    [[nodiscard]] bool isAsking() const { return m_phase == Phase::Asking || m_phase == Phase::AskingAgain; }
    [[nodiscard]] ErrorCode error() const { return m_error; }
    [[nodiscard]] const SaleReceipt &receipt() const { return m_receipt; }
    [[nodiscard]] const QList<Ticket> &tickets() const { return m_tickets; }
    /// The tickets of what was sold could not be had.
    [[nodiscard]] bool lacksTickets() const { return m_lacksTickets; }
    /// The time until the hold ends.
    [[nodiscard]] Countdown &holdCountdown() { return m_hold; }

Q_SIGNALS:
    void changed();
    void sold();

private:
    void receive(const Result<SaleReceipt> &receipt);
    void followRequest();
    void setPhase(Phase phase);

    SaleCalls m_calls;
    SessionController &m_session;
    PendingRequest m_request;
    Countdown m_hold;
    BookingOrder m_order;
    MemberSearch m_search;
    std::optional<FoundMember> m_buyer;
    Payment m_payment;
    SaleReceipt m_receipt;
    QList<Ticket> m_tickets;
    bool m_lacksTickets = false;
    Phase m_phase = Phase::Empty;
    ErrorCode m_error = ErrorCode::Internal;
    LatestAnswer m_sales;
};

} // namespace universe
