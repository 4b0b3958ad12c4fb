#pragma once

#include "ui/kiosk/IdleWatch.h"

#include <QObject>

namespace universe {

class MainWindow;
struct Services;

/// Locks the window of whoever works here: by command, when nobody has touched it for as long as the server says, and
/// when the server says that the session is locked. What is behind waits as it was, questions to the server too.
///
/// Each scan at a door is a use. The window of somebody who may only scan does not lock by itself at an open door:
/// there is nothing behind it but the door, and whoever comes next must not wait for a PIN.
class SessionLock : public QObject {
    Q_OBJECT

public:
    SessionLock(MainWindow &window, Services &services);

    [[nodiscard]] IdleWatch &watch() { return m_watch; }

private:
    void followDeployment();
    void lockWhenIdle();
    void show();
    void hide();

    MainWindow &m_window;
    Services &m_services;
    IdleWatch m_watch;
};

} // namespace universe
