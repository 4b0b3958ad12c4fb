#pragma once

#include "app/core/LatestAnswer.h"
#include "app/models/PendingRequest.h"
#include "app/models/SessionController.h"
#include "app/models/booking/BookingCalls.h"
#include "app/models/tickets/TicketLoader.h"

#include <QObject>
#include <QSet>

#include <optional>

namespace universe {

/// Cancels a booking of the member, whole or some of its tickets. What comes back is told before and again by the
/// server when it is done: another sum than the one shown is never taken.
class CancellationController : public QObject {
    Q_OBJECT

public:
    enum class Phase {
        Review,
        Asking,
        AskingAgain, ///< the connection was lost before the answer; it is asked again, under the same request id
        Refused,     ///< see error()
        Cancelled,   ///< see receipt()
    };

    CancellationController(Database &database, BookingCalls calls, TicketCalls tickets, SessionController &session,
                           QObject *parent = nullptr);

    /// Takes another booking and asks for the terms. These of its tickets are chosen, as far as they are still valid;
    /// without any, all are. A call under way for another booking goes on, and its outcome is told; for the same one it
    /// is still awaited.
    void setBooking(const Booking &booking, const QSet<TicketId> &chosen = {});
    /// Forgets the booking. Call it after a log-out.
    void clear() { setBooking({}); }
    /// Asks anew for the tickets and what cancelling them comes to.
    void load();
    void choose(TicketId ticket, bool chosen);
    /// Cancels the chosen tickets for the refund that is shown. Ignored while that is not known.
    void confirm();

    [[nodiscard]] Phase phase() const { return m_phase; }
    [[nodiscard]] bool isAsking() const { return m_phase == Phase::Asking || m_phase == Phase::AskingAgain; }
    [[nodiscard]] const Booking &booking() const { return m_booking; }
    [[nodiscard]] const TicketLoader &tickets() const { return m_tickets; }
    [[nodiscard]] bool isChosen(TicketId ticket) const { return m_chosen.contains(ticket); }
    [[nodiscard]] const QSet<TicketId> &chosen() const { return m_chosen; }
    /// Whether the booking itself ends with the chosen tickets.
    [[nodiscard]] bool isWhole() const;
    /// What the chosen tickets come to; none while it is asked for, and when nothing is chosen or can be cancelled.
    [[nodiscard]] const std::optional<CancellationQuote> &quote() const { return m_quote; }
    /// What cancelling a booking of the concert costs now; the terms that were agreed to when booking apply where they
    /// are better.
    [[nodiscard]] const FeeTerms &fees() const { return m_fees; }
    /// Why there is no quote, or why the cancellation was refused. TermsChanged: the quote is another now.
    [[nodiscard]] std::optional<ErrorCode> error() const { return m_error; }
    [[nodiscard]] const CancellationReceipt &receipt() const { return m_receipt; } ///< valid when Cancelled

Q_SIGNALS:
    void changed();
    void cancelled(universe::BookingId booking, const universe::CancellationReceipt &receipt);
    /// Nothing was cancelled of a booking that is not in front any more.
    void refused(const universe::Error &error);

private:
    void takeTickets();
    void askQuote();
    void receive(const Result<CancellationReceipt> &receipt);
    void finish(BookingId booking, const CancellationReceipt &receipt);
    void followRequest();
    void setPhase(Phase phase);
    [[nodiscard]] QList<TicketId> chosenIds() const;

    BookingCalls m_calls;
    SessionController &m_session;
    PendingRequest m_request;
    TicketLoader m_tickets;
    Booking m_booking;
    QSet<TicketId> m_chosen;
    bool m_preselected = false; ///< the first tickets are here; from now on only the member chooses
    FeeTerms m_fees;
    std::optional<CancellationQuote> m_quote;
    std::optional<ErrorCode> m_error;
    CancellationReceipt m_receipt;
    Phase m_phase = Phase::Review;
    LatestAnswer m_answers; ///< about this booking
    LatestAnswer m_quotes;  ///< about these tickets
};

} // namespace universe
