#include "app/models/tickets/TicketMailer.h"

namespace universe {

TicketMailer::TicketMailer(Database &database, TicketCalls calls, SessionController &session, QObject *parent)
    : QObject(parent)
    , m_calls(std::move(calls))
    , m_session(session)
    , m_request(database) {
    connect(&m_request, &PendingRequest::phaseChanged, this, &TicketMailer::followRequest);
    connect(&session, &SessionController::loggedOut, this, &TicketMailer::forgetMember);
}

void TicketMailer::mail(BookingId booking) {
    if (isAsking() || !m_session.isMember())
        return;
    if (booking != m_booking)
        m_request.forget();
    m_booking = booking;
    const QUuid id = m_request.begin();
    followRequest();
    m_answers.whenDone(this, m_calls.mail(id, booking), [this](const Result<Done> &answer) { receive(answer); });
}

void TicketMailer::receive(const Result<Done> &answer) {
    if (answer) {
        m_request.succeeded();
        return setPhase(Phase::Queued);
    }
    m_request.failed(answer.error());
    m_error = answer.error().code;
    if (!m_session.endIfExpired(answer.error()))
        setPhase(Phase::Refused);
}

void TicketMailer::followRequest() {
    if (m_request.phase() == PendingRequest::Phase::Asking)
        setPhase(Phase::Asking);
    else if (m_request.phase() == PendingRequest::Phase::AskingAgain)
        setPhase(Phase::AskingAgain);
}

void TicketMailer::setPhase(Phase phase) {
    m_phase = phase;
    Q_EMIT changed();
}

void TicketMailer::forgetMember() {
    m_answers.dropEarlier();
    m_request.forget();
    m_booking = {};
    setPhase(Phase::Ready);
}

} // namespace universe
