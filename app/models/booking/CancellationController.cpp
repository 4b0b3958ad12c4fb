#include "app/models/booking/CancellationController.h"

#include "app/core/WhenDone.h"

#include <algorithm>
#include <utility>

namespace universe {

CancellationController::CancellationController(Database &database, BookingCalls calls, TicketCalls tickets,
                                               SessionController &session, QObject *parent)
    : QObject(parent)
    , m_calls(std::move(calls))
    , m_session(session)
    , m_request(database)
    , m_tickets(std::move(tickets), session) {
    connect(&m_request, &PendingRequest::phaseChanged, this, &CancellationController::followRequest);
    connect(&m_tickets, &TicketLoader::changed, this, &CancellationController::takeTickets);
}

void CancellationController::setBooking(const Booking &booking, const QSet<TicketId> &chosen) {
    if (isAsking() && booking.id == m_booking.id)
        return;
    m_answers.dropEarlier();
    m_quotes.dropEarlier();
    m_request.forget();
    m_booking = booking;
    m_chosen = chosen;
    m_preselected = !chosen.isEmpty();
    m_fees = {};
    m_quote.reset();
    m_error.reset();
    m_receipt = {};
    m_phase = Phase::Review;
    load();
    Q_EMIT changed();
}

void CancellationController::load() {
    if (!m_booking.id.isValid() || isAsking() || m_phase == Phase::Cancelled)
        return;
    m_tickets.load(m_booking.id);
    // The show may have been moved since; without an answer the page shows what it knows.
    m_answers.whenDone(this, m_calls.bookings(), [this](const Result<QList<Booking>> &bookings) {
        if (!bookings)
            return;
        const auto now = std::ranges::find(*bookings, m_booking.id, &Booking::id);
        if (now == bookings->end())
            return;
        m_booking = *now;
        Q_EMIT changed();
    });
    // Without the steps the page still tells what cancelling costs now.
    m_answers.whenDone(this, m_calls.fees(m_booking.concertId), [this](const Result<FeeTerms> &fees) {
        if (fees)
            m_fees = *fees;
        Q_EMIT changed();
    });
}

void CancellationController::takeTickets() {
    if (m_tickets.booking() != m_booking.id || m_tickets.state().phase != LoadState::Phase::Ready || isAsking() ||
        m_phase == Phase::Cancelled) {
        Q_EMIT changed();
        return;
    }
    QSet<TicketId> valid;
    for (const Ticket &ticket : m_tickets.tickets()) {
        if (ticket.state == TicketState::Valid)
            valid.insert(ticket.id);
    }
    m_chosen = std::exchange(m_preselected, true) ? m_chosen & valid : valid;
    askQuote();
}

void CancellationController::choose(TicketId ticket, bool chosen) {
    if (isAsking() || m_phase == Phase::Cancelled || isChosen(ticket) == chosen)
        return;
    if (chosen)
        m_chosen.insert(ticket);
    else
        m_chosen.remove(ticket);
    m_request.forget(); // it would be another cancellation
    m_phase = Phase::Review;
    askQuote();
}

void CancellationController::askQuote() {
    m_quotes.dropEarlier();
    m_quote.reset();
    if (m_phase != Phase::Refused) // what was refused is still to be read
        m_error.reset();
    Q_EMIT changed();
    if (m_chosen.isEmpty())
        return;
    m_quotes.whenDone(this, m_calls.quoteCancellation(m_booking.id, chosenIds()),
                      [this](const Result<CancellationQuote> &quote) {
                          if (quote)
                              m_quote = *quote;
                          else if (m_session.endIfExpired(quote.error()))
                              return;
                          else
                              m_error = quote.error().code;
                          Q_EMIT changed();
                      });
}

void CancellationController::confirm() {
    if (!m_quote || !m_request.isIdle() || m_phase == Phase::Cancelled)
        return;
    m_error.reset();
    const QUuid id = m_request.begin();
    followRequest();
    // Whatever is in front meanwhile: the member learns what became of it. Nobody else does.
    whenDone(this, m_calls.cancelTickets(id, m_booking.id, chosenIds(), m_quote->refund),
             [this, booking = m_booking.id, token = m_session.token()](const Result<CancellationReceipt> &receipt) {
                 if (token != m_session.token())
                     return;
                 if (booking == m_booking.id)
                     receive(receipt);
                 else if (receipt)
                     finish(booking, *receipt);
                 else
                     Q_EMIT refused(receipt.error());
             });
}

void CancellationController::receive(const Result<CancellationReceipt> &receipt) {
    if (receipt) {
        m_request.succeeded();
        m_receipt = *receipt;
        setPhase(Phase::Cancelled);
        finish(m_booking.id, m_receipt);
        return;
    }
    m_request.failed(receipt.error());
    m_error = receipt.error().code;
    if (m_session.endIfExpired(receipt.error()))
        return;
    setPhase(Phase::Refused);
    if (m_error == ErrorCode::TermsChanged) {
        m_quote.reset();
        load(); // the refund that applies now, and the terms that it follows from
    } else if (m_error == ErrorCode::CancellationClosed)
        m_tickets.load(m_booking.id); // perhaps one of them was used or cancelled elsewhere
}

void CancellationController::finish(BookingId booking, const CancellationReceipt &receipt) {
    m_session.setBalance(receipt.balance);
    Q_EMIT cancelled(booking, receipt);
}

void CancellationController::followRequest() {
    if (m_request.phase() == PendingRequest::Phase::Asking)
        setPhase(Phase::Asking);
    else if (m_request.phase() == PendingRequest::Phase::AskingAgain)
        setPhase(Phase::AskingAgain);
}

void CancellationController::setPhase(Phase phase) {
    m_phase = phase;
    Q_EMIT changed();
}

bool CancellationController::isWhole() const {
    return std::ranges::none_of(m_tickets.tickets(), [this](const Ticket &ticket) {
        return ticket.state != TicketState::Cancelled && !isChosen(ticket.id);
    });
}

QList<TicketId> CancellationController::chosenIds() const {
    QList<TicketId> ids(m_chosen.begin(), m_chosen.end());
    std::ranges::sort(ids, {}, &TicketId::value);
    return ids;
}

} // namespace universe
