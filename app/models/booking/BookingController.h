#pragma once

#include "app/core/LatestAnswer.h"
#include "app/models/Countdown.h"
#include "app/models/PendingRequest.h"
#include "app/models/SessionController.h"
#include "app/models/Viewer.h"
#include "app/models/booking/BookingCalls.h"
#include "app/models/booking/BookingOrder.h"
#include "app/models/booking/OrderRenewal.h"
#include "app/models/tickets/TicketLoader.h"

#include <QObject>

#include <optional>

namespace universe {

/// The way from chosen seats to a receipt: the confirmation and its outcome. It handles one order at a time.
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
    /// The step that helps after a refusal.
    enum class NextStep {
        TryAgain,
        Review, ///< the order is another now; see shownBefore()
        ChooseSeats,
        TopUp,
        LogIn,
        MyBookings,
        MyWaitingLists, ///< the seats were offered to who waited for them, and the time to take them is over
        Leave,          ///< there is none: the member cannot book the concert now
    };

    BookingController(Database &database, BookingCalls calls, TicketCalls tickets, SessionController &session,
                      const Viewer &viewer, QObject *parent = nullptr);

    /// Takes a new order to review and forgets the one before. That does not undo a call under way: its outcome is then
    /// found in the member's bookings.
    void setOrder(const BookingOrder &order);
    void clear();
    /// Books the order. Ignored unless it is under review or was refused.
    void confirm();

    [[nodiscard]] Phase phase() const { return m_phase; }
    [[nodiscard]] const BookingOrder &order() const { return m_order; }
    /// What was shown when the member said yes and the server TermsChanged; order() has what applies now.
    [[nodiscard]] const BookingOrder &shownBefore() const { return m_shownBefore; }
    [[nodiscard]] ErrorCode error() const { return m_error; }
    [[nodiscard]] NextStep nextStep() const;
    /// The receipt; valid when Booked.
    [[nodiscard]] const BookingReceipt &receipt() const { return m_receipt; }
    [[nodiscard]] TicketLoader &tickets() { return m_tickets; }

    /// What cancelling costs; nothing while it is not known.
    [[nodiscard]] const FeeTerms &fees() const { return m_fees; }
    /// The time until the hold ends; without an end when no seats were held.
    [[nodiscard]] Countdown &holdCountdown() { return m_hold; }
    [[nodiscard]] bool isGuest() const { return !m_session.isMember(); }
    [[nodiscard]] Money balance() const { return m_session.balance(); }
    /// By how much the member's coins fall short; zero when they suffice.
    [[nodiscard]] Money shortage() const;

Q_SIGNALS:
    void changed(); ///< the phase, the order, or the coins
    void booked(const universe::BookingReceipt &receipt);

private:
    void askFees();
    [[nodiscard]] bool isOfferOver() const;
    void receive(const Result<BookingReceipt> &receipt);
    void refuse(const Error &error);
    void setPhase(Phase phase);
    void followRequest();

    BookingCalls m_calls;
    SessionController &m_session;
    PendingRequest m_request;
    OrderRenewal m_renewal;
    TicketLoader m_tickets;
    Countdown m_hold;
    BookingOrder m_order;
    BookingOrder m_shownBefore;
    BookingReceipt m_receipt;
    FeeTerms m_fees;
    LatestAnswer m_feeAnswers;
    Phase m_phase = Phase::Empty;
    ErrorCode m_error = ErrorCode::Internal;
    int m_orderNumber = 0; ///< tells answers to earlier orders from those to this one
};

} // namespace universe
