#pragma once

#include <QDateTime>
#include <QElapsedTimer>

#include <algorithm>
#include <chrono>

namespace universe {

/// From `now` to `end`; zero when that is over.
inline std::chrono::milliseconds timeLeft(const QDateTime &now, const QDateTime &end) {
    return std::chrono::milliseconds(std::max<qint64>(0, now.msecsTo(end)));
}

/// The server's time, as far as it was last told; it does not follow changes of this computer's clock.
class ServerClock {
public:
    void set(const QDateTime &serverNow) {
        m_then = serverNow;
        m_since.start();
    }
    [[nodiscard]] bool isSet() const { return m_then.isValid(); }
    /// Before it was ever told: this computer's clock.
    [[nodiscard]] QDateTime now() const {
        return isSet() ? m_then.addMSecs(m_since.elapsed()) : QDateTime::currentDateTimeUtc();
    }

private:
    QDateTime m_then;
    QElapsedTimer m_since;
};

} // namespace universe
