#include "app/models/tickets/TicketLoader.h"

#include "app/core/WhenDone.h"

namespace universe {

TicketLoader::TicketLoader(BookingApi &api, SessionController &session, QObject *parent)
    : QObject(parent)
    , m_api(api)
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
    whenDone(this, m_api.myTickets(m_session.token(), booking), [this, booking](const Result<QList<Ticket>> &tickets) {
        if (booking != m_booking)
            return;
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
    m_booking = {};
    m_tickets.clear();
    m_state = {};
    Q_EMIT changed();
}

} // namespace universe
