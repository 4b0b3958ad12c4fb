#include "app/models/SessionController.h"

#include "app/core/Pin.h"

#include <utility>

namespace universe {

void SessionController::logIn(const QString &email, const QString &password) {
    if (m_busy)
        return;
    setBusy(true);
    whenDone(this, m_api.logIn(email, password), [this](const Result<Login> &login) {
        setBusy(false);
        if (!login) {
            Q_EMIT logInFailed(login.error());
            return;
        }
        setLogin(*login);
        Q_EMIT loggedIn();
        Q_EMIT balanceChanged(m_login->balance);
        askForPin();
    });
}

void SessionController::signUp(const NewAccount &account) {
    if (m_busy)
        return;
    setBusy(true);
    whenDone(this, m_api.signUp(account), [this, account](const Result<MemberId> &member) {
        setBusy(false);
        if (member)
            logIn(account.email, account.password);
        else
            Q_EMIT signUpFailed(member.error());
    });
}

void SessionController::logOut() {
    if (!m_login)
        return;
    m_api.logOut(m_login->token);
    setLogin({});
    Q_EMIT loggedOut();
}

void SessionController::lock() {
    if (!m_login || m_locked || !m_login->rights)
        return;
    m_api.lockSession(m_login->token); // asked again until the server has it
    foundLocked();
}

void SessionController::foundLocked() {
    if (!m_login || std::exchange(m_locked, true))
        return;
    Q_EMIT locked();
}

void SessionController::unlock(const QString &typed) {
    if (!m_login || !m_locked || m_isUnlocking)
        return;
    const std::optional<QString> pin = m_hasPin ? pinFrom(typed) : std::nullopt;
    m_isUnlocking = true;
    m_unlocking.whenDone(this, m_api.unlock(m_login->token, {pin.value_or(typed), pin.has_value()}),
                         [this](const Result<Done> &done) {
                             m_isUnlocking = false;
                             if (done) {
                                 m_locked = false;
                                 Q_EMIT unlocked();
                             } else if (done.error().code == ErrorCode::NotLoggedIn) {
                                 end();
                             } else {
                                 Q_EMIT unlockRefused(done.error());
                             }
                         });
}

void SessionController::setHasPin(bool hasPin) {
    m_pins.dropEarlier();
    m_hasPin = hasPin;
}

void SessionController::askForPin() {
    if (!m_login || !m_login->rights)
        return; // a fan's session is never locked
    m_pins.whenDone(this, m_api.myAccount(m_login->token), [this](const Result<Account> &account) {
        if (account)
            m_hasPin = account->hasPin;
    });
}

bool SessionController::endIfExpired(const Error &error) {
    if (error.code == ErrorCode::Forbidden)
        refreshRights();
    if (error.code == ErrorCode::SessionLocked)
        foundLocked();
    if (error.code != ErrorCode::NotLoggedIn || !m_login)
        return false;
    if (!m_locked) // then some calls say that nobody is logged in; unlock() hears what is so
        end();
    return true;
}

void SessionController::end() {
    setLogin({});
    Q_EMIT loggedOut();
    Q_EMIT expired();
}

void SessionController::setName(const QString &name) {
    if (!m_login || m_login->name == name)
        return;
    m_login->name = name;
    Q_EMIT nameChanged();
}

void SessionController::setBalance(Money balance) {
    if (!m_login || m_login->balance == balance)
        return;
    m_login->balance = balance;
    Q_EMIT balanceChanged(balance);
}

void SessionController::refreshBalance() {
    if (!m_login)
        return;
    m_balances.whenDone(this, m_api.myAccount(m_login->token), [this](const Result<Account> &account) {
        if (account)
            setBalance(account->balance);
        else
            endIfExpired(account.error());
    });
}

void SessionController::refreshRights() {
    if (!m_login)
        return;
    m_rights.dropEarlier();
    m_rights.whenDone(this, m_api.rights(m_login->token), [this](const Result<Rights> &rights) {
        if (!rights) {
            endIfExpired(rights.error());
        } else if (m_login->rights != *rights) {
            m_login->rights = *rights;
            Q_EMIT rightsChanged();
        }
    });
}

void SessionController::setLogin(const std::optional<Login> &login) {
    m_balances.dropEarlier();
    m_rights.dropEarlier();
    m_pins.dropEarlier();
    m_unlocking.dropEarlier();
    m_isUnlocking = false;
    m_locked = false;
    m_hasPin = false;
    m_login = login;
}

void SessionController::setBusy(bool busy) {
    m_busy = busy;
    Q_EMIT busyChanged(busy);
}

} // namespace universe
