#include "app/models/tickets/TicketLoader.h"

namespace universe {

TicketLoader::TicketLoader(TicketCalls calls, SessionController &session, QObject *parent)
    : QObject(parent)
    , m_calls(std::move(calls))
    , m_session(session) {
    connect(&session, &SessionController::loggedOut, this, &TicketLoader::clear);
}

void TicketLoader::load(BookingId booking) {
    if (booking != m_booking) {
        m_booking = booking;
        m_tickets.clear();
        m_state = {};
    }
    m_state.start();
    Q_EMIT changed();
    m_answers.dropEarlier();
    m_answers.whenDone(this, m_calls.tickets(booking), [this](const Result<QList<Ticket>> &tickets) {
        if (tickets) {
            m_tickets = *tickets;
            m_state.finish();
        } else {
            m_state.fail(tickets.error());
            if (m_session.endIfExpired(tickets.error()))
                return;
        }
        Q_EMIT changed();
    });
}

void TicketLoader::clear() {
    m_answers.dropEarlier();
    m_booking = {};
    m_tickets.clear();
    m_state = {};
    Q_EMIT changed();
}

} // namespace universe
