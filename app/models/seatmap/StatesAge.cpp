#include "app/models/seatmap/StatesAge.h"

#include <ctime>

namespace universe {

namespace {

constexpr std::chrono::milliseconds tickTime{1000};

} // namespace

StatesAge::StatesAge(QObject *parent)
    : QObject(parent) {
    m_tick.setSingleShot(true);
    m_tick.setTimerType(Qt::PreciseTimer); // a coarse one is early, and whole seconds are told
    connect(&m_tick, &QTimer::timeout, this, &StatesAge::look);
}

void StatesAge::forget() {
    m_asked.reset();
    m_known.reset();
    m_tick.stop();
    setLate(false);
}

void StatesAge::asked() {
    m_asked = now();
    if (!m_late)
        m_tick.start(patience);
}

void StatesAge::answered() {
    if (!m_asked)
        return;
    const Moment asked = *m_asked;
    m_asked.reset();
    m_known = asked;
    if (m_late && now() - asked >= patience)
        Q_EMIT changed(); // younger, and late still
    else
        stop();
}

void StatesAge::failed() {
    m_asked.reset();
    setLate(true);
}

void StatesAge::stop() {
    m_asked.reset();
    m_tick.stop();
    setLate(false);
}

std::optional<std::chrono::seconds> StatesAge::age() const {
    return m_late && m_known ? std::optional(std::chrono::duration_cast<std::chrono::seconds>(now() - *m_known))
                             : std::nullopt;
}

// Unlike the clock of QElapsedTimer, this one goes on while the computer sleeps.
StatesAge::Moment StatesAge::now() {
    std::timespec time{};
    clock_gettime(CLOCK_BOOTTIME, &time);
    return std::chrono::duration_cast<Moment>(std::chrono::seconds(time.tv_sec) +
                                              std::chrono::nanoseconds(time.tv_nsec));
}

void StatesAge::look() {
    if (!m_late)
        return setLate(true);
    m_tick.start(tickTime);
    Q_EMIT changed();
}

void StatesAge::setLate(bool late) {
    if (late && !m_tick.isActive())
        m_tick.start(tickTime);
    if (m_late == late)
        return;
    m_late = late;
    Q_EMIT changed();
}

} // namespace universe
