#include "tests/e2e/WatchedApplication.h"

#include <QEvent>
#include <QFile>
#include <QThread>
#include <QVariant>

#include <ctime>

namespace universe::test {

namespace {

using std::chrono::microseconds;

microseconds readClock(clockid_t clock) {
    timespec now{};
    ::clock_gettime(clock, &now);
    return std::chrono::duration_cast<microseconds>(std::chrono::seconds(now.tv_sec) +
                                                    std::chrono::nanoseconds(now.tv_nsec));
}

// How long this thread could have run while the processors were busy with others: not its fault. The second number
// of schedstat, in nanoseconds.
microseconds timeInQueue() {
    QFile file(QStringLiteral("/proc/thread-self/schedstat"));
    if (!file.open(QIODevice::ReadOnly))
        return microseconds(0);
    return std::chrono::duration_cast<microseconds>(
        std::chrono::nanoseconds(file.readAll().split(' ').value(1).toLongLong()));
}

} // namespace

bool WatchedApplication::notify(QObject *receiver, QEvent *event) {
    // Other threads deliver their events through here as well; waiting is what they are for.
    if (QThread::currentThread() != thread() || m_depth > 0)
        return QApplication::notify(receiver, event);
    // Both may be gone afterwards.
    const auto type = static_cast<QEvent::Type>(event->type());
    const QString what = QStringLiteral("%1 (%2) %3")
                             .arg(QString::fromLatin1(receiver->metaObject()->className()), receiver->objectName(),
                                  QVariant::fromValue(type).toString());
    const auto passed = readClock(CLOCK_MONOTONIC);
    const auto work = readClock(CLOCK_THREAD_CPUTIME_ID);
    const auto queued = timeInQueue();
    ++m_depth;
    const bool handled = QApplication::notify(receiver, event);
    --m_depth;
    const auto worked = readClock(CLOCK_THREAD_CPUTIME_ID) - work;
    record(what, worked, readClock(CLOCK_MONOTONIC) - passed - worked - (timeInQueue() - queued));
    return handled;
}

void WatchedApplication::reset() {
    m_longestWork = m_longestWait = microseconds(0);
    m_culprits.clear();
}

void WatchedApplication::record(const QString &what, microseconds work, microseconds wait) {
    m_longestWork = std::max(m_longestWork, work);
    m_longestWait = std::max(m_longestWait, wait);
    if (work + wait > budget)
        m_culprits.append(
            QStringLiteral("%1: worked %2 us, waited %3 us").arg(what).arg(work.count()).arg(wait.count()));
}

} // namespace universe::test
