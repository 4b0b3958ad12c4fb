#include "app/models/account/AccountController.h"

namespace universe {

AccountController::AccountController(Database &database, AccountCalls calls, SessionController &session,
                                     QObject *parent)
    : QObject(parent)
    , m_calls(std::move(calls))
    , m_session(session)
    , m_request(database) {
    connect(&m_request, &PendingRequest::phaseChanged, this, &AccountController::followRequest);
    connect(&database, &Database::readOnlyChanged, this, [this](bool readOnly) {
        if (!readOnly && m_phase == TopUpPhase::Failed && m_error == ErrorCode::ReadOnly)
            setPhase(TopUpPhase::Ready);
    });
    connect(&session, &SessionController::loggedIn, this, &AccountController::load);
    connect(&session, &SessionController::loggedOut, this, &AccountController::forgetMember);
    connect(&session, &SessionController::balanceChanged, this, &AccountController::balanceChanged);
    if (session.isMember())
        load();
}

void AccountController::load() {
    if (!m_session.isMember())
        return;
    m_state.start();
    Q_EMIT accountChanged();
    m_answers.whenDone(this, m_calls.account(), [this](const Result<Account> &account) {
        if (account) {
            m_account = *account;
            m_state.finish();
            m_session.setName(account->name);
            m_session.setBalance(account->balance);
        } else {
            m_state.fail(account.error());
            if (m_session.endIfExpired(account.error()))
                return;
        }
        Q_EMIT accountChanged();
    });
}

void AccountController::topUp(Money amount) {
    if (!m_request.isIdle() || !m_session.isMember())
        return;
    if (amount != m_amount)
        m_request.forget();
    m_amount = amount;
    const QUuid id = m_request.begin();
    followRequest();
    m_answers.whenDone(this, m_calls.topUp(id, amount), [this](const Result<Money> &balance) { receive(balance); });
}

void AccountController::receive(const Result<Money> &balance) {
    if (balance) {
        m_request.succeeded();
        m_session.setBalance(*balance);
        setPhase(TopUpPhase::Added);
        Q_EMIT toppedUp(m_amount);
        return;
    }
    m_error = balance.error().code;
    m_request.failed(balance.error());
    if (!m_session.endIfExpired(balance.error()))
        setPhase(TopUpPhase::Failed);
    // The deployment has stopped selling coins here; the panel says so instead of offering them again.
    if (m_error == ErrorCode::Forbidden)
        load();
}

void AccountController::settleTopUp() {
    if (m_request.isIdle())
        setPhase(TopUpPhase::Ready);
}

void AccountController::followRequest() {
    if (m_request.phase() == PendingRequest::Phase::Asking)
        setPhase(TopUpPhase::Asking);
    else if (m_request.phase() == PendingRequest::Phase::AskingAgain)
        setPhase(TopUpPhase::AskingAgain);
}

void AccountController::setPhase(TopUpPhase phase) {
    m_phase = phase;
    Q_EMIT topUpChanged();
}

void AccountController::forgetMember() {
    m_answers.dropEarlier();
    m_account.reset();
    m_state = {};
    m_request.forget();
    m_amount = {};
    setPhase(TopUpPhase::Ready);
    Q_EMIT accountChanged();
}

} // namespace universe
