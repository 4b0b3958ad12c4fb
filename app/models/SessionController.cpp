#include "app/models/SessionController.h"

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

bool SessionController::endIfExpired(const Error &error) {
    if (error.code == ErrorCode::Forbidden)
        refreshRights();
    if (error.code != ErrorCode::NotLoggedIn || !m_login)
        return false;
    setLogin({});
    Q_EMIT loggedOut();
    Q_EMIT expired();
    return true;
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
    m_login = login;
}

void SessionController::setBusy(bool busy) {
    m_busy = busy;
    Q_EMIT busyChanged(busy);
}

} // namespace universe
