#pragma once

#include <QDeadlineTimer>
#include <QtGlobal>

#include <atomic>
#include <chrono>

namespace universe {

/// How long the database thread waits for the server: for one answer no longer than a limit, and for nothing after
/// stop(). Time is counted by the monotonic clock, which neither a change of the computer's time moves nor its sleep.
class Waiting {
public:
    enum class End { Ready, Rung, Overdue, Stopped };
    static constexpr std::chrono::milliseconds anyTime = std::chrono::hours(1);
    static constexpr int noBell = -1;

    explicit Waiting(std::chrono::milliseconds limit);
    ~Waiting();
    Q_DISABLE_COPY_MOVE(Waiting)

    [[nodiscard]] std::chrono::milliseconds limit() const { return m_limit; }
    /// The end of a wait that begins now.
    [[nodiscard]] QDeadlineTimer deadline() const { return QDeadlineTimer(m_limit); }

    /// Waits until something can be read from `file`, or also written to it; Rung when only `bell`, another file, can
    /// be read. Ready too after `longest`, before the deadline.
    [[nodiscard]] End until(int file, bool alsoWritable, const QDeadlineTimer &deadline,
                            std::chrono::milliseconds longest = anyTime, int bell = noBell) const;

    /// Ends every wait from now on. From any thread.
    void stop();
    [[nodiscard]] bool isStopped() const { return m_stopped; }

private:
    const std::chrono::milliseconds m_limit;
    const int m_bell; ///< readable once stopped
    std::atomic<bool> m_stopped = false;
};

} // namespace universe
