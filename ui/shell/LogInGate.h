#pragma once

#include "ui/account/LogInPage.h"

#include <QObject>

#include <functional>

namespace universe {

class Navigator;
class SessionController;

/// Leads a guest by way of the log-in, or of signing up, to what was wanted, with the page in front that was there
/// before.
class LogInGate : public QObject {
    Q_OBJECT

public:
    LogInGate(Navigator &navigator, SessionController &session);

    /// Asks for a log-in, then does `then`.
    void ask(LogInPage::Reason reason, std::function<void()> then = {});
    void askSignUp();
    [[nodiscard]] SessionController &session() { return m_session; }

Q_SIGNALS:
    /// Somebody has logged in; `wentOn` is whether something was to be done then.
    void passed(bool wentOn);
    /// A guest went elsewhere instead of logging in: what was to be done then is not wanted any more.
    void left();

private:
    void openLogIn(LogInPage::Reason reason, const QString &email = {});
    void openSignUp();
    void pass();
    void followNavigator();

    Navigator &m_navigator;
    SessionController &m_session;
    std::function<void()> m_then;
};

} // namespace universe
