#include "app/db/Database.h"

#include "app/db/DatabaseWorker.h"

namespace universe {

Database::Database(const QString &conninfo, const Options &options, QObject *parent)
    : QObject(parent)
    , m_waiting(options.limit)
    , m_watch(options.slowAfter)
    , m_worker(new DatabaseWorker(conninfo, m_waiting, m_inbox)) {
    m_thread.setObjectName(QStringLiteral("database"));
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    connect(&m_watch, &SlowWatch::changed, this, &Database::slowChanged);
    followWorker();
    m_thread.start();
    reconnectNow();
}

Database::~Database() {
    m_waiting.stop();
    m_thread.quit();
    m_thread.wait();
}

void Database::followWorker() {
    connect(m_worker, &DatabaseWorker::lockedFound, this, &Database::sessionLocked);
    connect(m_worker, &DatabaseWorker::answered, &m_watch, &SlowWatch::answered);
    connect(m_worker, &DatabaseWorker::connecting, &m_watch, &SlowWatch::connecting);
    connect(m_worker, &DatabaseWorker::connected, this, [this] {
        m_online = true;
        m_watch.wentOnline();
        Q_EMIT wentOnline();
    });
    connect(m_worker, &DatabaseWorker::disconnected, this,
            [this](const Error &reason, std::chrono::milliseconds retryIn) {
                m_online = false;
                m_watch.wentOffline();
                Q_EMIT wentOffline(reason, retryIn);
            });
    connect(m_worker, &DatabaseWorker::readOnlyFound, this, [this](bool readOnly) {
        m_readOnly = readOnly;
        Q_EMIT readOnlyChanged(readOnly);
    });
}

void Database::askHeld() {
    QMetaObject::invokeMethod(m_worker, [worker = m_worker] { worker->askHeld(); });
}

void Database::dropHeld() {
    QMetaObject::invokeMethod(m_worker, [worker = m_worker] { worker->dropHeld(); });
}

void Database::reconnectNow() {
    QMetaObject::invokeMethod(m_worker, [worker = m_worker] { worker->connectNow(); });
}

void Database::submit(Job job) {
    m_watch.asked(job.number);
    m_inbox.put(std::move(job));
    QMetaObject::invokeMethod(m_worker, [worker = m_worker] { worker->serve(); });
}

} // namespace universe
