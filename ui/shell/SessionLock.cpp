#include "ui/shell/SessionLock.h"

#include "ui/lock/LockScreen.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/PlaceKeys.h"
#include "ui/shell/Services.h"
#include "ui/widgets/Navigator.h"

namespace universe {

SessionLock::SessionLock(MainWindow &window, Services &services)
    : m_window(window)
    , m_services(services) {
    SessionController &session = services.session;
    LockScreen *screen = window.lockScreen();
    connect(&m_watch, &IdleWatch::ended, this, &SessionLock::lockWhenIdle);
    connect(&session, &SessionController::loggedIn, this, &SessionLock::followDeployment);
    connect(&services.database, &Database::sessionLocked, &session, &SessionController::foundLocked);
    connect(&session, &SessionController::locked, this, &SessionLock::show);
    connect(&session, &SessionController::unlockRefused, screen, &LockScreen::showRefusal);
    connect(&session, &SessionController::unlocked, this, [this] {
        m_services.database.askHeld();
        hide();
    });
    // What was held for another session is nobody's question any more.
    for (const auto signal : {&SessionController::loggedIn, &SessionController::loggedOut})
        connect(&session, signal, &services.database, &Database::dropHeld);
    connect(&session, &SessionController::loggedOut, this, &SessionLock::hide);
    connect(screen, &LockScreen::unlockRequested, &session, &SessionController::unlock);
    connect(screen, &LockScreen::logOutRequested, &session, &SessionController::logOut);
}

void SessionLock::followDeployment() {
    if (m_services.deployment.staffIdle.count() > 0)
        m_watch.setTimes(m_services.deployment.staffIdle, std::chrono::milliseconds(0));
}

void SessionLock::lockWhenIdle() {
    const bool isAtDoor = m_window.navigator()->currentKey() == doorKey && m_services.door.door().isOpen();
    if (m_services.deployment.staffIdle.count() > 0 && !(m_services.session.onlyScans() && isAtDoor))
        m_services.session.lock();
}

void SessionLock::show() {
    m_window.setLocked(true);
    m_window.lockScreen()->open(m_services.session.name(), m_services.session.hasPin());
}

void SessionLock::hide() {
    m_window.lockScreen()->close();
    m_window.setLocked(false);
}

} // namespace universe
