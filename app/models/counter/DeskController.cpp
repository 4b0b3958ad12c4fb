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
        m_found = found;
        m_tickets = *tickets;
        m_search.finish();
        Q_EMIT changed();
    });
}

void DeskController::fail(const Error &error) {
    m_search.fail(error);
    if (!m_session.endIfExpired(error))
        Q_EMIT changed();
}

bool DeskController::mayPayOut() const {
    return m_found && m_found->isWalkIn && m_found->booking.state == BookingState::Cancelled &&
           std::ranges::none_of(m_tickets, [](const Ticket &ticket) { return ticket.state == TicketState::Valid; });
}

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
    Q_EMIT changed();
}

} // namespace universe
