#include "app/server/EmbeddedServer.h"

#include "app/server/EmbeddedStart.h"

#include <QDeadlineTimer>
#include <QProcessEnvironment>
#include <QPromise>

using namespace Qt::StringLiterals;

namespace universe {

namespace {
constexpr auto stopTimeout = std::chrono::seconds(10);
constexpr unsigned long pollMs = 10;
} // namespace

EmbeddedServer::EmbeddedServer(Options options, QObject *parent)
    : QObject(parent)
    , m_options(std::move(options)) {
    for (const QString &name : QProcessEnvironment::systemEnvironment().keys())
        if (name.startsWith(u"PG"_s))
            qunsetenv(name.toLocal8Bit().constData());
}

EmbeddedServer::~EmbeddedServer() { stop(); }

QFuture<EmbeddedResult> EmbeddedServer::start() {
    if (m_running.isRunning())
        return m_running;
    waitForWorker();
    m_jobs.reset();
    m_cancelled = false;
    auto promise = std::make_shared<QPromise<EmbeddedResult>>();
    promise->start();
    m_running = promise->future();
    m_worker.reset(QThread::create([this, promise] {
        promise->addResult(EmbeddedStart(*this).run());
        promise->finish();
    }));
    m_worker->start();
    return m_running;
}

void EmbeddedServer::waitForWorker() {
    if (m_worker)
        m_worker->wait();
    m_worker.reset();
}

void EmbeddedServer::cancel() {
    m_cancelled = true;
    const std::scoped_lock lock(m_connectionMutex);
    if (m_deploying)
        m_deploying->cancel();
}

void EmbeddedServer::stop() {
    cancel();
    waitForWorker();
    m_jobs.reset();
    if (!m_windows.isOpen())
        return;
    const auto account = ServiceAccount::choose();
    const ServerFolders folders{m_base};
    FileLock startLock;
    // The start lock makes a starting window wait until it is clear whether the server stays.
    if (account && startLock.open(folders.startLock()) &&
        startLock.lock(FileLock::Mode::Exclusive, stopTimeout, [] { return false; }) && isLastWindow())
        Cluster(*account, folders.cluster(), folders.log()).stop(stopTimeout);
    m_windows.release();
}

bool EmbeddedServer::isLastWindow() {
    // While the lock changes, the guard may get it and stop the server itself: then it is gone when the lock is free.
    for (const QDeadlineTimer deadline(stopTimeout); !deadline.hasExpired(); QThread::msleep(pollMs)) {
        if (m_windows.tryLock(FileLock::Mode::Exclusive))
            return true;
        if (m_windows.tryLock(FileLock::Mode::Shared))
            return false;
    }
    return false;
}

} // namespace universe
