#include "tests/e2e/WatchedApplication.h"

#include <QEvent>
#include <QThread>
#include <QVariant>

#include <ctime>

namespace universe::test {

namespace {

using std::chrono::microseconds;

/// The time for which this thread has kept a processor busy.
microseconds readClock() {
    timespec now{};
    ::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return std::chrono::duration_cast<microseconds>(std::chrono::seconds(now.tv_sec) +
                                                    std::chrono::nanoseconds(now.tv_nsec));
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
    const auto before = readClock();
    ++m_depth;
    const bool handled = QApplication::notify(receiver, event);
    --m_depth;
    record(what, readClock() - before);
    return handled;
}

void WatchedApplication::reset() {
    m_longestWork = microseconds(0);
    m_culprits.clear();
}

void WatchedApplication::record(const QString &what, microseconds work) {
    m_longestWork = std::max(m_longestWork, work);
    if (work > budget)
        m_culprits.append(QStringLiteral("%1: worked %2 us").arg(what).arg(work.count()));
}

} // namespace universe::test
