#pragma once

#include <QDateTime>
#include <QObject>
#include <QTimer>

#include <chrono>
#include <functional>
#include <optional>

namespace universe {

/// The time left until an instant of the server's clock, for a display.
class Countdown : public QObject {
    Q_OBJECT

public:
    explicit Countdown(std::function<QDateTime()> now, QObject *parent = nullptr);

    /// Sets the end; with an invalid instant nothing runs out.
    void setEnd(const QDateTime &end);
    [[nodiscard]] QDateTime end() const { return m_end; }
    /// Ticks while `running`, that is, while the time is in sight.
    void setRunning(bool running);
    /// The time left, zero after the end; nothing without an end.
    [[nodiscard]] std::optional<std::chrono::milliseconds> left() const;

Q_SIGNALS:
    void ticked(); ///< some times a second while it runs
    void ended();  ///< once, at the first tick at or after the end

private:
    void tick();

    std::function<QDateTime()> m_now;
    QDateTime m_end;
    QTimer m_timer;
    bool m_ended = false;
};

} // namespace universe
