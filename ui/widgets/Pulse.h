#pragma once

#include <QBasicTimer>
#include <QTimerEvent>

namespace universe {

/// The pulsing light of what is still being loaded.
class Pulse {
public:
    /// Starts the light; `owner` gets the timer events. Does nothing when it is on already.
    void start(QObject *owner) {
        if (!m_timer.isActive())
            m_timer.start(interval, owner);
    }
    void stop() { m_timer.stop(); }
    /// False when the event is not its own; otherwise the light is another now.
    bool beat(const QTimerEvent &event) {
        if (event.timerId() != m_timer.timerId())
            return false;
        ++m_step;
        return true;
    }
    /// Between 0 and 1.
    [[nodiscard]] double light() const;

private:
    static constexpr int interval = 50; ///< in milliseconds

    QBasicTimer m_timer;
    int m_step = 0;
};

} // namespace universe
