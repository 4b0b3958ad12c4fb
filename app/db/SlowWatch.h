#pragma once

#include <QDeadlineTimer>
#include <QObject>
#include <QTimer>

#include <chrono>
#include <map>
#include <optional>

namespace universe {

/// Tells when somebody waits for an answer longer than is good without a word. The wait runs from the question, however
/// many are before it. It is over when an answer comes in time again, or a moment after the last one: who asks again
/// and again and waits each time is told once.
class SlowWatch : public QObject {
    Q_OBJECT

public:
    explicit SlowWatch(std::chrono::milliseconds patience);

    [[nodiscard]] bool isSlow() const { return m_slow; }

    void asked(quint64 call);
    void answered(quint64 call);
    /// An attempt to connect has begun; it ends in one of the two below.
    void connecting();
    /// Calls are answered from now on: whoever waits, waits from now.
    void wentOnline();
    /// No call is answered: that is told elsewhere.
    void wentOffline();

Q_SIGNALS:
    void changed(bool slow);

private:
    [[nodiscard]] const QDeadlineTimer *oldest() const;
    void look();
    void setSlow(bool slow);

    const std::chrono::milliseconds m_patience;
    std::map<quint64, QDeadlineTimer> m_calls; ///< by number, so the oldest is first; until when each has time
    std::optional<QDeadlineTimer> m_connecting;
    bool m_offline = false;
    bool m_slow = false;
    QTimer m_timer; ///< until somebody has waited too long
    QTimer m_calm;  ///< after the last answer
};

} // namespace universe
