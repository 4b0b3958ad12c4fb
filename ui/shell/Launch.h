#pragma once

#include "app/core/Account.h"
#include "app/core/Result.h"
#include "app/db/Database.h"
#include "app/server/EmbeddedServer.h"

#include <QObject>

#include <chrono>
#include <memory>
#include <optional>

namespace universe {

class MainWindow;
class Router;
struct Services;

/// The way from an empty window to the first page. Launch starts the private server if no other was named, connects,
/// and tells its progress or what went wrong. Server and connection live as long as it does.
class Launch : public QObject {
    Q_OBJECT

public:
    /// Without a connection string it uses the private server. On a kiosk nothing of a member stays on the machine.
    /// What the server does not answer within `answerWithin` is asked on a new connection.
    explicit Launch(MainWindow &window, std::optional<QString> conninfo, bool kiosk = false,
                    std::chrono::milliseconds answerWithin = Database::Options{}.limit);
    ~Launch() override;

    void begin();

Q_SIGNALS:
    /// The first page is on the screen.
    void finished();

private:
    void startServer();
    void serverStarted(const EmbeddedResult &result);
    void restartServer();
    void showServerFailure(const EmbeddedError &error);
    void connectTo(const QString &conninfo);
    void wentOnline();
    void wentOffline(const Error &reason, std::chrono::milliseconds retryIn);
    void askDeployment();
    void receiveDeployment(const Result<Deployment> &deployment);
    void showPages();
    void standAtTheDoor(std::chrono::milliseconds retryIn);
    void retry();
    void quit();

    /// Tells the start screen again what it says now, in another language.
    void retell();

    MainWindow &m_window;
    std::optional<QString> m_conninfo;
    bool m_kiosk;
    std::chrono::milliseconds m_answerWithin;
    std::unique_ptr<EmbeddedServer> m_server;
    std::unique_ptr<Services> m_services;
    std::unique_ptr<Router> m_router;
    std::optional<EmbeddedError> m_serverError;
    std::optional<Error> m_error;
    EmbeddedStep m_step = EmbeddedStep::LookingForServer;
    double m_fraction = -1;
    int m_major = 0;
    bool m_restarting = false;
    bool m_asking = false; ///< for the deployment
    bool m_hasLookedForDoor = false;
};

} // namespace universe
