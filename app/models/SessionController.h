#pragma once

#include "app/api/AccountApi.h"
#include "app/core/LatestAnswer.h"

#include <QObject>

#include <optional>

namespace universe {

/// The session of this window: a guest, or a member with a token and coins. The token is known here alone and lives in
/// memory only.
class SessionController : public QObject {
    Q_OBJECT

public:
    explicit SessionController(AccountApi &api, QObject *parent = nullptr)
        : QObject(parent)
        , m_api(api) {}

    [[nodiscard]] bool isMember() const { return m_login.has_value(); }
    [[nodiscard]] QString token() const { return m_login ? m_login->token : QString(); } ///< empty for a guest
    [[nodiscard]] MemberId memberId() const { return m_login ? m_login->memberId : MemberId(); }
    [[nodiscard]] QString name() const { return m_login ? m_login->name : QString(); }
    /// What a window offers goes by this; a guest may nothing of it.
    [[nodiscard]] Rights rights() const { return m_login ? m_login->rights : Rights(); }
    [[nodiscard]] bool may(Right right) const { return rights().testFlag(right); }
    /// A steward: a member who works at a door and nowhere else.
    [[nodiscard]] bool onlyScans() const { return rights() == Rights(Right::Door); }
    [[nodiscard]] Money balance() const { return m_login ? m_login->balance : Money(); }

    /// Ends in loggedIn or logInFailed.
    void logIn(const QString &email, const QString &password);
    /// Signs up and logs in; ends in loggedIn or signUpFailed.
    void signUp(const NewAccount &account);
    /// Ends the session in this window at once, whatever the server answers.
    void logOut();
    /// Whoever works here may lock the session: nothing of it is shown or done until its member unlocks it.
    [[nodiscard]] bool isLocked() const { return m_locked; }
    void lock();
    /// The server refused a call because the session is locked.
    void foundLocked();
    /// By the PIN (digits, where the member has one) or the password; ends in unlocked(), unlockRefused() or, when the
    /// session is over meanwhile, in expired().
    void unlock(const QString &typed);
    /// Whether the member is known to have a PIN; what somebody sets is known at once.
    void setHasPin(bool hasPin);
    [[nodiscard]] bool hasPin() const { return m_hasPin; }
    /// Ends a session that the server no longer knows. Every controller reports its failures here first. True when the
    /// session ended, so that the caller need not show the error too. After a refusal for want of a right it asks what
    /// the member may do now.
    bool endIfExpired(const Error &error);
    /// The name that the server told last.
    void setName(const QString &name);
    /// The balance that the server answered last.
    void setBalance(Money balance);
    /// Asks the server for the balance, for changes made elsewhere.
    void refreshBalance();

Q_SIGNALS:
    void loggedIn();
    void loggedOut();
    void locked();
    void unlocked();
    void unlockRefused(const universe::Error &error);
    void expired(); ///< follows loggedOut when the server ended the session
    void balanceChanged(universe::Money balance);
    void nameChanged();
    void rightsChanged(); ///< somebody gave the member another role meanwhile
    void logInFailed(const universe::Error &error);
    void signUpFailed(const universe::Error &error);
    void busyChanged(bool busy);

private:
    void setLogin(const std::optional<Login> &login);
    void setBusy(bool busy);
    void refreshRights();
    void askForPin();
    void end();

    AccountApi &m_api;
    LatestAnswer m_balances;
    LatestAnswer m_rights;
    LatestAnswer m_unlocking;
    LatestAnswer m_pins;
    std::optional<Login> m_login;
    bool m_busy = false;
    bool m_locked = false;
    bool m_isUnlocking = false;
    bool m_hasPin = false;
};

} // namespace universe
