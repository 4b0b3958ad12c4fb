#include "app/models/editing/OrganiserController.h"

namespace universe {

OrganiserController::OrganiserController(Database &database, OrganiserApi &api, SessionController &session,
                                         QObject *parent)
    : QObject(parent)
    , m_api(api)
    , m_session(session)
    , m_request(database) {
    connect(&m_request, &PendingRequest::phaseChanged, this, &OrganiserController::changed);
    connect(&session, &SessionController::loggedOut, this, &OrganiserController::forget);
}

void OrganiserController::cancelConcert(ConcertId concert, const QString &reason, double compensation) {
    if (!isBusy())
        follow(m_api.cancelConcert(m_session.token(), m_request.begin(), concert, reason, compensation));
}

void OrganiserController::cancelShow(ShowId show, const QString &reason, double compensation) {
    if (!isBusy())
        follow(m_api.cancelShow(m_session.token(), m_request.begin(), show, reason, compensation));
}

void OrganiserController::moveShow(ShowId show, const QDateTime &startsAt, const QString &reason) {
    if (!isBusy())
        follow(m_api.moveShow(m_session.token(), m_request.begin(), show, startsAt, reason));
}

void OrganiserController::forget() {
    m_answers.dropEarlier();
    m_request.forget();
}

void OrganiserController::follow(const QFuture<Result<OrganiserReceipt>> &answer) {
    m_answers.whenDone(this, answer, [this](const Result<OrganiserReceipt> &receipt) {
        if (receipt) {
            m_request.succeeded();
            Q_EMIT done(*receipt);
        } else {
            m_request.failed(receipt.error());
            if (!m_session.endIfExpired(receipt.error()))
                Q_EMIT refused(receipt.error());
        }
    });
}

} // namespace universe
