#include "app/models/Countdown.h"

#include "app/core/ServerClock.h"

#include <utility>

namespace universe {

using namespace std::chrono_literals;

namespace {

// Finer than a second: what may be done at the end may be done then, not up to a second later.
constexpr auto interval = 200ms;

} // namespace

Countdown::Countdown(std::function<QDateTime()> now, QObject *parent)
    : QObject(parent)
    , m_now(std::move(now)) {
    m_timer.setInterval(interval);
    connect(&m_timer, &QTimer::timeout, this, &Countdown::tick);
}

void Countdown::setEnd(const QDateTime &end) {
    if (end == m_end)
        return;
    m_end = end;
    m_ended = false;
}

void Countdown::setRunning(bool running) { running ? m_timer.start() : m_timer.stop(); }

std::optional<std::chrono::milliseconds> Countdown::left() const {
    return m_end.isValid() ? std::optional(timeLeft(m_now(), m_end)) : std::nullopt;
}

void Countdown::tick() {
    Q_EMIT ticked();
    if (!m_ended && left() == 0ms) {
        m_ended = true;
        Q_EMIT ended();
    }
}

} // namespace universe
