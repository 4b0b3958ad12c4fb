#include "app/models/PendingRequest.h"

namespace universe {

namespace {

// A refusal leaves nothing behind under its id, so the next press is a new intent. These are no refusals.
bool mayBeAskedAgain(ErrorCode code) {
    switch (code) {
    case ErrorCode::Offline:
    case ErrorCode::Busy:
    case ErrorCode::ReadOnly: // what was sent before, to another server, may have been done
    case ErrorCode::Internal:
    case ErrorCode::NotLoggedIn:
    case ErrorCode::SessionLocked:
        return true;
    default:
        return false;
    }
}

} // namespace

PendingRequest::PendingRequest(Database &database, QObject *parent)
    : QObject(parent)
    , m_database(database) {
    connect(&m_database, &Database::wentOffline, this, [this] {
        if (m_phase == Phase::Asking)
            setPhase(Phase::AskingAgain);
    });
    connect(&m_database, &Database::wentOnline, this, [this] {
        if (m_phase == Phase::AskingAgain)
            setPhase(Phase::Asking);
    });
}

QUuid PendingRequest::begin() {
    if (m_id.isNull())
        m_id = QUuid::createUuid();
    setPhase(m_database.isOnline() ? Phase::Asking : Phase::AskingAgain);
    return m_id;
}

void PendingRequest::succeeded() {
    m_id = {};
    setPhase(Phase::Idle);
}

void PendingRequest::failed(const Error &error) {
    if (!mayBeAskedAgain(error.code))
        m_id = {};
    setPhase(Phase::Idle);
}

void PendingRequest::forget() {
    m_id = {};
    setPhase(Phase::Idle);
}

void PendingRequest::setPhase(Phase phase) {
    if (m_phase == phase)
        return;
    m_phase = phase;
    Q_EMIT phaseChanged();
}

} // namespace universe
