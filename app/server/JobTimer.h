#pragma once

#include <QString>

#include <chrono>
#include <condition_variable>
#include <mutex>
#include <thread>

namespace universe {

class AdminConnection;

/// Runs the jobs of a database (app/server/Jobs.h) on a thread of its own: at once, and again after each interval,
/// until it is destroyed, which ends a run that is under way. What keeps it from a run goes to the log, and the next
/// one connects anew.
class JobTimer {
public:
    JobTimer(QString connection, std::chrono::milliseconds interval);
    ~JobTimer();
    JobTimer(const JobTimer &) = delete;
    JobTimer &operator=(const JobTimer &) = delete;
    JobTimer(JobTimer &&) = delete;
    JobTimer &operator=(JobTimer &&) = delete;

private:
    void run();
    void runOnce();
    /// Makes it the connection that the destructor may cancel; false when it is too late to begin.
    bool use(AdminConnection *connection);

    QString m_connection;
    std::chrono::milliseconds m_interval;
    std::mutex m_mutex; ///< of what follows
    std::condition_variable m_ended;
    bool m_isEnding = false;
    AdminConnection *m_running = nullptr;
    std::thread m_thread;
};

} // namespace universe
