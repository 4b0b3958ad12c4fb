#include "tests/e2e/WatchedApplication.h"

#include <QEvent>
#include <QMetaEnum>

#include <ctime>
#include <sys/resource.h>

namespace universe::test {

namespace {

using std::chrono::microseconds;

microseconds readClock(clockid_t clock) {
    timespec now{};
    ::clock_gettime(clock, &now);
    return std::chrono::duration_cast<microseconds>(std::chrono::seconds(now.tv_sec) +
                                                    std::chrono::nanoseconds(now.tv_nsec));
}

// Times that this thread gave up the processor by itself; being pushed off it by another process does not count.
long voluntarySwitches() {
    rusage usage{};
    ::getrusage(RUSAGE_THREAD, &usage);
    return usage.ru_nvcsw;
}

} // namespace

bool WatchedApplication::notify(QObject *receiver, QEvent *event) {
    if (m_depth > 0)
        return QApplication::notify(receiver, event);
    // Both may be gone afterwards.
    const auto type = static_cast<QEvent::Type>(event->type());
    const QString what = QStringLiteral("%1 (%2) %3").arg(QString::fromLatin1(receiver->metaObject()->className()),
                                                          receiver->objectName(),
                                                          QVariant::fromValue(type).toString());
    const auto passed = readClock(CLOCK_MONOTONIC);
    const auto work = readClock(CLOCK_THREAD_CPUTIME_ID);
    const long switches = voluntarySwitches();
    ++m_depth;
    const bool handled = QApplication::notify(receiver, event);
    --m_depth;
    record(what, readClock(CLOCK_THREAD_CPUTIME_ID) - work, readClock(CLOCK_MONOTONIC) - passed,
           voluntarySwitches() != switches);
    return handled;
}

void WatchedApplication::reset() {
    m_longestWork = m_longestWait = microseconds(0);
    m_culprits.clear();
}

void WatchedApplication::record(const QString &what, microseconds work, microseconds passed, bool waited) {
    m_longestWork = std::max(m_longestWork, work);
    if (waited)
        m_longestWait = std::max(m_longestWait, passed);
    if (work > budget || (waited && passed > budget))
        m_culprits.append(QStringLiteral("%1: worked %2 us of %3 us%4")
                              .arg(what)
                              .arg(work.count())
                              .arg(passed.count())
                              .arg(waited ? QStringLiteral(", waited") : QString()));
}

} // namespace universe::test
