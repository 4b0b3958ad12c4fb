#include "app/server/JobTimer.h"

#include "app/server/Jobs.h"

#include <QLoggingCategory>

namespace universe {

Q_LOGGING_CATEGORY(jobLog, "universe.jobs")

JobTimer::JobTimer(QString connection, std::chrono::milliseconds interval)
    : m_connection(std::move(connection))
    , m_interval(interval)
    , m_thread([this] { run(); }) {}

JobTimer::~JobTimer() {
    {
        const std::scoped_lock lock(m_mutex);
        m_isEnding = true;
        if (m_running)
            m_running->cancel();
    }
    m_ended.notify_all();
    m_thread.join();
}

void JobTimer::run() {
    for (;;) {
        runOnce();
        std::unique_lock lock(m_mutex);
        if (m_ended.wait_for(lock, m_interval, [this] { return m_isEnding; }))
            return;
    }
}

void JobTimer::runOnce() {
    auto connection = AdminConnection::open(m_connection);
    if (!connection) {
        qCInfo(jobLog) << "no run:" << connection.error().message;
        return;
    }
    // Between two statements nothing can be cancelled: the next one finds its patience gone.
    connection->setPatience([this](std::chrono::seconds) {
        const std::scoped_lock lock(m_mutex);
        return !m_isEnding;
    });
    if (!use(&*connection))
        return;
    const auto reports = runJobs(*connection);
    use(nullptr);
    if (!reports) {
        qCInfo(jobLog) << "no run:" << reports.error().message;
        return;
    }
    for (const JobReport &report : *reports)
        qCDebug(jobLog) << report.name << report.done;
}

bool JobTimer::use(AdminConnection *connection) {
    const std::scoped_lock lock(m_mutex);
    m_running = connection;
    return !m_isEnding;
}

} // namespace universe
