#pragma once

#include "ui/account/LogInPage.h"

#include <QObject>

#include <functional>

namespace universe {

class Navigator;
class SessionController;

/// Leads a guest by way of the log-in, or of signing up, to what was asked for. The page that was in front before is in
/// front again then.
class LogInGate : public QObject {
    Q_OBJECT

public:
    LogInGate(Navigator &navigator, SessionController &session);

    /// Asks for a log-in, and calls `then` after it.
    void ask(LogInPage::Reason reason, std::function<void()> then = {});
    void askSignUp();
    [[nodiscard]] SessionController &session() { return m_session; }

Q_SIGNALS:
    /// The guest has logged in; `wentOn` tells whether ask() had something to do then.
    void passed(bool wentOn);
    /// The guest went elsewhere instead of logging in; what ask() had to do is dropped.
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
