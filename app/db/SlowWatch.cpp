#include "app/db/SlowWatch.h"

namespace universe {

namespace {

// Longer than those pause who ask again and again, such as a seat map, which asks once a second.
constexpr std::chrono::milliseconds calmTime{1200};

} // namespace

SlowWatch::SlowWatch(std::chrono::milliseconds patience)
    : m_patience(patience) {
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &SlowWatch::look);
    m_calm.setSingleShot(true);
    m_calm.setInterval(calmTime);
    connect(&m_calm, &QTimer::timeout, this, [this] {
        if (!oldest())
            setSlow(false);
    });
}

void SlowWatch::asked(quint64 call) {
    m_calls.emplace_hint(m_calls.end(), call, QDeadlineTimer(m_patience));
    if (!m_timer.isActive())
        look();
}

void SlowWatch::answered(quint64 call) {
    const auto found = m_calls.find(call);
    if (found == m_calls.end())
        return;
    const bool inTime = !found->second.hasExpired();
    m_calls.erase(found);
    const auto *next = oldest();
    if (m_slow && inTime && (!next || !next->hasExpired()))
        setSlow(false);
    else if (m_slow && !next)
        m_calm.start();
}

void SlowWatch::connecting() {
    m_connecting = QDeadlineTimer(m_patience);
    look();
}

void SlowWatch::wentOnline() {
    m_offline = false;
    m_connecting.reset();
    for (auto &[call, time] : m_calls)
        time = QDeadlineTimer(m_patience);
    setSlow(false);
    look();
}

void SlowWatch::wentOffline() {
    m_offline = true;
    m_connecting.reset();
    setSlow(false);
}

const QDeadlineTimer *SlowWatch::oldest() const {
    if (!m_offline && !m_calls.empty() && (!m_connecting || m_calls.begin()->second < *m_connecting))
        return &m_calls.begin()->second;
    return m_connecting ? &*m_connecting : nullptr;
}

void SlowWatch::look() {
    const auto *first = oldest();
    if (first && first->hasExpired())
        setSlow(true);
    else if (first)
        m_timer.start(std::chrono::milliseconds(first->remainingTime() + 1));
}

void SlowWatch::setSlow(bool slow) {
    if (m_slow == slow)
        return;
    m_slow = slow;
    Q_EMIT changed(slow);
}

} // namespace universe
