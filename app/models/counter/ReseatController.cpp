#include "app/models/counter/ReseatController.h"

#include <algorithm>

namespace universe {

ReseatController::ReseatController(Database &database, DeskCalls calls, SessionController &session, QObject *parent)
    : QObject(parent)
    , m_calls(std::move(calls))
    , m_session(session)
    , m_request(database) {
    connect(&m_request, &PendingRequest::phaseChanged, this, &ReseatController::changed);
    connect(&session, &SessionController::loggedOut, this, &ReseatController::forget);
}

void ReseatController::setTicket(const Booking &booking, const Ticket &ticket) {
    if (!isIdle())
        return;
    forget();
    m_booking = booking;
    m_ticket = ticket;
    Q_EMIT changed();
}

void ReseatController::reseat(SeatId seat) {
    if (!isIdle() || m_result || !m_ticket.id.isValid())
        return;
    if (std::exchange(m_seat, seat) != seat)
        m_request.forget();
    const QUuid id = m_request.begin();
    m_answers.whenDone(this, m_calls.reseat(id, m_ticket.id, seat), [this](const Result<Reseated> &result) {
        if (!result) {
            m_request.failed(result.error());
            if (!m_session.endIfExpired(result.error()))
                Q_EMIT refused(result.error());
            return;
        }
        m_result = *result;
        m_request.succeeded();
        loadTicket();
        Q_EMIT changed();
        Q_EMIT reseated();
    });
}

void ReseatController::loadTicket() {
    m_answers.whenDone(this, m_calls.tickets(m_booking.id), [this](const Result<QList<Ticket>> &tickets) {
        const QList<Ticket> all = tickets.value_or(QList<Ticket>());
        const auto found = std::ranges::find(all, m_result->code, &Ticket::code);
        m_lacksTicket = found == all.end();
        if (!m_lacksTicket)
            m_newTicket = *found;
        Q_EMIT changed();
    });
}

void ReseatController::forget() {
    m_answers.dropEarlier();
    m_request.forget();
    m_booking = {};
    m_ticket = {};
    m_seat = {};
    m_result.reset();
    m_newTicket.reset();
    m_lacksTicket = false;
    Q_EMIT changed();
}

} // namespace universe
