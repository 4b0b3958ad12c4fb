#include "app/db/Database.h"

#include "app/db/DatabaseWorker.h"

namespace universe {

Database::Database(const QString &conninfo, QObject *parent)
    : QObject(parent)
    , m_worker(new DatabaseWorker(conninfo)) {
    m_thread.setObjectName(QStringLiteral("database"));
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    connect(m_worker, &DatabaseWorker::connected, this, [this] {
        m_online = true;
        Q_EMIT wentOnline();
    });
    connect(m_worker, &DatabaseWorker::disconnected, this,
            [this](const Error &reason, std::chrono::milliseconds retryIn) {
                m_online = false;
                Q_EMIT wentOffline(reason, retryIn);
            });
    m_thread.start();
    reconnectNow();
}

Database::~Database() {
    m_thread.quit();
    m_thread.wait();
}

void Database::reconnectNow() {
    QMetaObject::invokeMethod(m_worker, [worker = m_worker] { worker->connectNow(); });
}

void Database::submit(Job job) {
    QMetaObject::invokeMethod(m_worker,
                              [worker = m_worker, job = std::move(job)]() mutable { worker->run(std::move(job)); });
}

} // namespace universe
