#include "app/models/account/MyDetails.h"

namespace universe {

MyDetails::MyDetails(AccountCalls calls, SessionController &session, QObject *parent)
    : QObject(parent)
    , m_calls(std::move(calls))
    , m_session(session) {
    connect(&session, &SessionController::loggedOut, this, &MyDetails::forgetMember);
}

void MyDetails::save(const AccountChange &change) {
    if (phase(Task::Details) != Phase::Asking && m_session.isMember())
        ask(Task::Details, m_calls.setDetails(change), [this] { Q_EMIT saved(); });
}

void MyDetails::changePassword(const QString &oldPassword, const QString &newPassword) {
    if (phase(Task::Password) != Phase::Asking && m_session.isMember())
        ask(Task::Password, m_calls.setPassword(oldPassword, newPassword), [] {});
}

void MyDetails::setPin(const QString &password, const std::optional<QString> &pin) {
    if (phase(Task::Pin) != Phase::Asking && m_session.isMember())
        ask(Task::Pin, m_calls.setPin(password, pin), [this, has = pin.has_value()] { m_session.setHasPin(has); });
}

void MyDetails::close(const QString &password) {
    if (phase(Task::Closing) != Phase::Asking && m_session.isMember())
        ask(Task::Closing, m_calls.close(password), [this] {
            m_session.logOut();
            Q_EMIT closed();
        });
}

void MyDetails::ask(Task task, const QFuture<Result<Done>> &answer, const std::function<void()> &whenDone) {
    setOutcome(task, {Phase::Asking});
    m_answers.whenDone(this, answer, [this, task, whenDone](const Result<Done> &done) {
        if (done) {
            setOutcome(task, {Phase::Succeeded});
            whenDone();
        } else if (!m_session.endIfExpired(done.error())) {
            m_isLastAdministrator = done.error().data == u"last_admin";
            setOutcome(task, {Phase::Failed, done.error().code});
        }
    });
}

void MyDetails::settle(Task task) {
    if (phase(task) != Phase::Asking && phase(task) != Phase::Ready)
        setOutcome(task, {});
}

void MyDetails::setOutcome(Task task, const Outcome &outcome) {
    m_outcomes[size_t(task)] = outcome;
    Q_EMIT changed(task);
}

void MyDetails::forgetMember() {
    m_answers.dropEarlier();
    for (const Task task : {Task::Details, Task::Password, Task::Pin, Task::Closing})
        setOutcome(task, {});
}

} // namespace universe
