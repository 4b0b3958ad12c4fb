#pragma once

#include <QDateTime>
#include <QElapsedTimer>

#include <algorithm>
#include <chrono>

namespace universe {

/// The time from `now` to `end`; zero after `end`.
inline std::chrono::milliseconds timeLeft(const QDateTime &now, const QDateTime &end) {
    return std::chrono::milliseconds(std::max<qint64>(0, now.msecsTo(end)));
}

/// The server's time, counted on from the last answer that told it. Changes of this computer's clock do not move it.
class ServerClock {
public:
    void set(const QDateTime &serverNow) {
        m_then = serverNow;
        m_since.start();
    }
    [[nodiscard]] bool isSet() const { return m_then.isValid(); }
    /// The server's time; this computer's clock until an answer has told it.
    [[nodiscard]] QDateTime now() const {
        return isSet() ? m_then.addMSecs(m_since.elapsed()) : QDateTime::currentDateTimeUtc();
    }

private:
    QDateTime m_then;
    QElapsedTimer m_since;
};

} // namespace universe
