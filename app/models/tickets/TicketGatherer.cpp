#include "app/models/tickets/TicketGatherer.h"

namespace universe {

TicketGatherer::TicketGatherer(TicketCalls calls, SessionController &session, QObject *parent)
    : QObject(parent)
    , m_calls(std::move(calls))
    , m_session(session) {
    connect(&session, &SessionController::loggedOut, this, [this] { m_answers.dropEarlier(); });
}

void TicketGatherer::gather(BookingId booking) {
    m_answers.whenDone(this, m_calls.tickets(booking), [this, booking](const Result<QList<Ticket>> &tickets) {
        if (tickets)
            Q_EMIT gathered(booking, *tickets);
        else if (!m_session.endIfExpired(tickets.error()))
            Q_EMIT failed(booking, tickets.error());
    });
}

} // namespace universe
