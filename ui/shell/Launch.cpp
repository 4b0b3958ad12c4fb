#include "ui/shell/Launch.h"

#include "app/core/WhenDone.h"
#include "ui/posters/PosterStore.h"
#include "ui/shell/ConnectionBanner.h"
#include "ui/shell/Language.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/Places.h"
#include "ui/shell/Router.h"
#include "ui/shell/Services.h"
#include "ui/start/StartText.h"
#include "ui/start/StartView.h"
#include "ui/widgets/ErrorText.h"
#include "ui/widgets/Navigator.h"

#include <QLoggingCategory>

namespace universe {

namespace {

Q_LOGGING_CATEGORY(startLog, "universe.start")

} // namespace

Launch::Launch(MainWindow &window, std::optional<QString> conninfo, bool kiosk, std::chrono::milliseconds answerWithin)
    : m_window(window)
    , m_conninfo(std::move(conninfo))
    , m_kiosk(kiosk)
    , m_answerWithin(answerWithin) {
    connect(window.start(), &StartView::retryRequested, this, &Launch::retry);
    connect(window.start(), &StartView::quitRequested, this, &Launch::quit);
    connect(&Language::instance(), &Language::changed, this, &Launch::retell);
    connect(window.connectionBanner(), &ConnectionBanner::retryRequested, this, [this] {
        if (m_services)
            m_services->database.reconnectNow();
    });
}

// The router goes first, as it remembers how pages were set; then the pages, then what they show, then the server.
Launch::~Launch() {
    m_router.reset();
    m_window.navigator()->clear();
    PosterStore::instance().setFetcher(nullptr);
    m_services.reset();
}

void Launch::begin() {
    m_window.showStart();
    if (m_conninfo)
        connectTo(*m_conninfo);
    else
        startServer();
}

void Launch::startServer() {
    m_serverError.reset();
    if (!m_server) {
        m_server = std::make_unique<EmbeddedServer>(EmbeddedServer::Options{});
        connect(m_server.get(), &EmbeddedServer::progressed, this,
                [this](EmbeddedStep step, double fraction, int major) {
                    m_step = step;
                    m_fraction = fraction;
                    m_major = major;
                    retell();
                });
    }
    retell();
    whenDone(this, m_server->start(), [this](const EmbeddedResult &result) { serverStarted(result); });
}

void Launch::serverStarted(const EmbeddedResult &result) {
    if (result)
        connectTo(result->connection);
    else
        showServerFailure(result.error());
}

void Launch::showServerFailure(const EmbeddedError &error) {
    qCWarning(startLog).noquote() << "the embedded server did not start:" << static_cast<int>(error.code)
                                  << error.detail;
    m_serverError = error;
    retell();
}

void Launch::connectTo(const QString &conninfo) {
    m_error.reset();
    m_services = std::make_unique<Services>(conninfo, m_conninfo.value_or(QString()), m_kiosk, m_answerWithin);
    connect(&m_services->database, &Database::wentOnline, this, &Launch::wentOnline);
    connect(&m_services->database, &Database::wentOffline, this, &Launch::wentOffline);
    connect(&m_services->database, &Database::slowChanged, this, [this](bool slow) {
        m_window.showSlow(slow);
        retell();
    });
    connect(&m_services->database, &Database::readOnlyChanged, &m_window, &MainWindow::showReadOnly);
    connect(&m_services->database, &Database::wentOnline, &m_services->posterFetcher, &PosterFetcher::resume);
    PosterStore::instance().setFetcher(&m_services->posterFetcher);
    askDeployment();
    retell();
}

/// Asked before there is a connection it goes out with the first words on it.
void Launch::askDeployment() {
    m_asking = true;
    whenDone(this, m_services->catalogueApi.deployment(),
             [this](const Result<Deployment> &deployment) { receiveDeployment(deployment); });
}

void Launch::wentOnline() {
    if (m_router)
        m_window.showOnline();
    // The clock is asked again after every outage: this computer may have slept meanwhile, and its clock with it.
    if (!m_asking)
        askDeployment();
}

void Launch::receiveDeployment(const Result<Deployment> &deployment) {
    m_asking = false;
    if (deployment) {
        m_services->deployment = *deployment;
        m_services->clock.set(deployment->serverNow);
    }
    if (m_router && deployment)
        m_window.setDemo(deployment->demo);
    if (m_router || (!deployment && deployment.error().code == ErrorCode::Offline)) // which wentOffline() tells
        return;
    if (!deployment) {
        m_error = deployment.error();
        retell();
        return;
    }
    m_window.setDemo(deployment->demo);
    showPages();
}

void Launch::showPages() {
    m_router = std::make_unique<Router>(m_window, *m_services);
    m_router->open(place::all);
    m_window.showPages();
    Q_EMIT finished();
}

// A machine whose door was open goes on letting tickets in without the server. What is looked for is on the disk.
void Launch::standAtTheDoor(std::chrono::milliseconds retryIn) {
    if (std::exchange(m_hasLookedForDoor, true))
        return;
    connect(&m_services->door, &DoorController::restored, this, [this, retryIn] {
        if (m_router || !m_services->door.door().isOpen())
            return;
        showPages();
        m_window.showOffline(retryIn);
    });
    m_services->door.restore();
}

void Launch::wentOffline(const Error &reason, std::chrono::milliseconds retryIn) {
    if (m_router) {
        m_window.showOffline(retryIn);
        restartServer();
        return;
    }
    m_error = reason;
    retell();
    standAtTheDoor(retryIn);
}

// Starts the private server again, which may have died; nothing else would.
void Launch::restartServer() {
    if (!m_server || m_restarting)
        return;
    m_restarting = true;
    whenDone(this, m_server->start(), [this](const EmbeddedResult &result) {
        m_restarting = false;
        if (result)
            m_services->database.reconnectNow();
        else
            qCWarning(startLog).noquote() << "the embedded server did not come back:" << result.error().detail;
    });
}

void Launch::retell() {
    if (m_router)
        return;
    StartView *view = m_window.start();
    if (m_serverError) {
        const StartFailure failure = startFailure(*m_serverError);
        view->showFailure(failure.title, failure.text, failure.detail);
    } else if (m_error) {
        view->showFailure(tr("No connection to the server"), errorText(m_error->code));
    } else if (m_services && m_services->database.isSlow()) {
        view->showWaiting(tr("The server is slow to answer; we are still waiting."));
    } else if (m_services) {
        view->showProgress(tr("Connecting to the server…"), m_server ? 1 : -1);
    } else {
        view->showProgress(startText(m_step, m_major), m_fraction);
    }
}

void Launch::retry() {
    if (m_serverError) {
        startServer();
    } else if (m_services) {
        m_error.reset();
        retell();
        m_services->database.isOnline() ? wentOnline() : m_services->database.reconnectNow();
    }
}

void Launch::quit() {
    if (m_server)
        m_server->cancel();
    m_window.close();
}

} // namespace universe
