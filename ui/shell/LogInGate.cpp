#include "ui/shell/LogInGate.h"

#include "app/models/SessionController.h"
#include "ui/account/SignUpPage.h"
#include "ui/widgets/Navigator.h"

#include <utility>

namespace universe {

using namespace Qt::StringLiterals;

namespace {

const auto logInKey = u"account/log-in"_s;
const auto signUpKey = u"account/sign-up"_s;

bool isOwnKey(const QString &key) { return key == logInKey || key == signUpKey; }

} // namespace

LogInGate::LogInGate(Navigator &navigator, SessionController &session)
    : m_navigator(navigator)
    , m_session(session) {
    connect(&navigator, &Navigator::currentChanged, this, &LogInGate::followNavigator);
}

void LogInGate::ask(LogInPage::Reason reason, std::function<void()> then) {
    m_then = std::move(then);
    openLogIn(reason);
}

void LogInGate::askSignUp() {
    m_then = {};
    openSignUp();
}

void LogInGate::openLogIn(LogInPage::Reason reason, const QString &email) {
    const auto factory = [this, reason, email] {
        auto page = std::make_unique<LogInPage>(m_session, reason);
        page->setEmail(email);
        connect(page.get(), &LogInPage::finished, this, &LogInGate::pass);
        connect(page.get(), &LogInPage::signUpRequested, this, &LogInGate::openSignUp);
        return page;
    };
    isOwnKey(m_navigator.currentKey()) ? m_navigator.replace(logInKey, factory) : m_navigator.open(logInKey, factory);
}

void LogInGate::openSignUp() {
    const auto factory = [this] {
        auto page = std::make_unique<SignUpPage>(m_session);
        connect(page.get(), &SignUpPage::finished, this, &LogInGate::pass);
        connect(page.get(), &SignUpPage::logInRequested, this,
                [this](const QString &email) { openLogIn(LogInPage::Reason::Asked, email); });
        return page;
    };
    isOwnKey(m_navigator.currentKey()) ? m_navigator.replace(signUpKey, factory) : m_navigator.open(signUpKey, factory);
}

void LogInGate::pass() {
    if (isOwnKey(m_navigator.currentKey()))
        m_navigator.goBack();
    m_navigator.forget(isOwnKey);
    const auto then = std::exchange(m_then, {});
    Q_EMIT passed(bool(then));
    if (then)
        then();
}

void LogInGate::followNavigator() {
    if (isOwnKey(m_navigator.currentKey()) || m_session.isMember())
        return;
    m_then = {};
    Q_EMIT left();
}

} // namespace universe
