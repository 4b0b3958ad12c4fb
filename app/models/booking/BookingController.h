#pragma once

#include "app/models/Countdown.h"
#include "app/models/PendingRequest.h"
#include "app/models/SessionController.h"
#include "app/models/Viewer.h"
#include "app/models/booking/BookingCalls.h"
#include "app/models/booking/BookingOrder.h"
#include "app/models/tickets/TicketLoader.h"

#include <QObject>

#include <optional>

namespace universe {

/// From chosen seats to a receipt: the confirmation and what comes after it. One order at a time.
class BookingController : public QObject {
    Q_OBJECT

public:
    enum class Phase {
        Empty, ///< no order
        Review,
        Asking,
        AskingAgain, ///< the connection was lost before the answer; it is asked again, under the same request id
        Refused,     ///< see error() and nextStep()
        Booked,
    };
    /// What helps after a refusal.
    enum class NextStep {
        TryAgain,
        ChooseSeats,
        TopUp,
        LogIn,
        MyBookings,
        Leave, ///< nothing to be done here: the concert cannot be booked by this member now
    };

    BookingController(Database &database, BookingCalls calls, TicketCalls tickets, SessionController &session,
                      const Viewer &viewer, QObject *parent = nullptr);

    /// A new order to be reviewed; whatever was before is forgotten. A call under way is not undone by that: its
    /// outcome is then found in the member's bookings.
    void setOrder(const BookingOrder &order);
    void clear();
    /// Books the order. Ignored unless it is under review or was refused.
    void confirm();

    [[nodiscard]] Phase phase() const { return m_phase; }
    [[nodiscard]] const BookingOrder &order() const { return m_order; }
    [[nodiscard]] ErrorCode error() const { return m_error; }
    [[nodiscard]] NextStep nextStep() const;
    /// When Booked.
    [[nodiscard]] const BookingReceipt &receipt() const { return m_receipt; }
    [[nodiscard]] TicketLoader &tickets() { return m_tickets; }

    /// Until the seats are no longer held; without an end when they never were.
    [[nodiscard]] Countdown &hold() { return m_hold; }
    [[nodiscard]] bool isGuest() const { return !m_session.isMember(); }
    [[nodiscard]] Money balance() const { return m_session.balance(); }
    /// By how much the coins do not suffice; zero when they do.
    [[nodiscard]] Money shortage() const;

Q_SIGNALS:
    void changed(); ///< the phase, the order, or the coins
    void booked(const universe::BookingReceipt &receipt);

private:
    void receive(const Result<BookingReceipt> &receipt);
    void setPhase(Phase phase);
    void followRequest();

    BookingCalls m_calls;
    SessionController &m_session;
    PendingRequest m_request;
    TicketLoader m_tickets;
    Countdown m_hold;
    BookingOrder m_order;
    BookingReceipt m_receipt;
    Phase m_phase = Phase::Empty;
    ErrorCode m_error = ErrorCode::Internal;
    int m_orderNumber = 0; ///< tells an answer to an earlier order from one to this order
};

} // namespace universe
