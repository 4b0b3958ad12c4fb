#include "app/models/counter/DeskController.h"

#include <algorithm>

namespace universe {

using namespace Qt::StringLiterals;

DeskController::DeskController(Database &database, DeskCalls calls, SessionController &session, QObject *parent)
    : QObject(parent)
    , m_calls(std::move(calls))
    , m_session(session)
    , m_request(database) {
    connect(&m_request, &PendingRequest::phaseChanged, this, &DeskController::changed);
    connect(&session, &SessionController::loggedOut, this, &DeskController::forget);
}

void DeskController::find(const QString &number) {
    if (!m_request.isIdle())
        return;
    m_request.forget();
    m_found.reset();
    m_tickets.clear();
    m_isDue = false;
    m_quotes.dropEarlier();
    m_quote.reset();
    m_search = {LoadState::Phase::Loading};
    load(number);
    Q_EMIT changed();
}

void DeskController::reload() {
    if (m_found && m_request.isIdle())
        load(m_found->booking.number);
}

void DeskController::load(const QString &number) {
    m_searches.dropEarlier();
    m_searches.whenDone(this, m_calls.findBooking(number), [this](const Result<FoundBooking> &found) {
        if (!found)
            return fail(found.error());
        loadTickets(*found);
    });
}

// The booking is shown together with its tickets, never one of another state than the other.
void DeskController::loadTickets(const FoundBooking &found) {
    m_searches.whenDone(this, m_calls.tickets(found.booking.id), [this, found](const Result<QList<Ticket>> &tickets) {
        if (!tickets)
            return fail(tickets.error());
        const bool isOver =
            found.isWalkIn && found.booking.state == BookingState::Cancelled &&
            std::ranges::none_of(*tickets, [](const Ticket &ticket) { return ticket.state == TicketState::Valid; });
        isOver ? loadDue(found, *tickets) : show(found, *tickets, false);
    });
}

void DeskController::loadDue(const FoundBooking &found, const QList<Ticket> &tickets) {
    m_searches.whenDone(this, m_calls.quote(found.booking.id, {}, false),
                        [this, found, tickets](const Result<GiveBackQuote> &due) {
                            if (!due && due.error().code != ErrorCode::CancellationClosed) // nothing is due
                                return fail(due.error());
                            show(found, tickets, due.has_value());
                            m_quote = due;
                            Q_EMIT quoted();
                        });
}

void DeskController::show(const FoundBooking &found, const QList<Ticket> &tickets, bool isDue) {
    m_quotes.dropEarlier();
    m_quote.reset();
    m_found = found;
    m_tickets = tickets;
    m_isDue = isDue;
    m_search.finish();
    Q_EMIT changed();
}

void DeskController::askQuote(const QList<TicketId> &tickets, bool waivesFee) {
    m_quotes.dropEarlier();
    if (!m_found || m_isDue)
        return;
    m_quote.reset();
    if (!tickets.isEmpty())
        m_quotes.whenDone(this, m_calls.quote(m_found->booking.id, tickets, waivesFee),
                          [this](const Result<GiveBackQuote> &quote) {
                              if (!quote && m_session.endIfExpired(quote.error()))
                                  return;
                              m_quote = quote;
                              Q_EMIT quoted();
                          });
    Q_EMIT quoted();
}

void DeskController::fail(const Error &error) {
    m_search.fail(error);
    if (!m_session.endIfExpired(error))
        Q_EMIT changed();
}

bool DeskController::mayPayOut() const { return m_found && m_isDue; }

void DeskController::giveBack(const QList<TicketId> &tickets, const QString &reason, bool waivesFee) {
    if (!m_request.isIdle() || !m_found || (tickets.isEmpty() && !mayPayOut()))
        return;
    QString intent = u"%1 %2 "_s.arg(m_found->booking.id.value).arg(waivesFee);
    for (const TicketId ticket : tickets)
        intent += QString::number(ticket.value) + u' ';
    intent += reason;
    if (std::exchange(m_intent, intent) != intent)
        m_request.forget();
    const QUuid id = m_request.begin();
    m_answers.whenDone(this, m_calls.cancelFor(id, m_found->booking.id, tickets, reason, waivesFee),
                       [this, number = m_found->booking.number](const Result<GivenBack> &given) {
                           if (given) {
                               m_request.succeeded();
                               Q_EMIT givenBack(*given);
                           } else {
                               m_request.failed(given.error());
                               if (m_session.endIfExpired(given.error()))
                                   return;
                               Q_EMIT refused(given.error());
                           }
                           load(number);
                       });
}

void DeskController::forget() {
    m_searches.dropEarlier();
    m_answers.dropEarlier();
    m_request.forget();
    m_search = {};
    m_found.reset();
    m_tickets.clear();
    m_isDue = false;
    m_quotes.dropEarlier();
    m_quote.reset();
    Q_EMIT changed();
}

} // namespace universe
