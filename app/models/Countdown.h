#pragma once

#include <QDateTime>
#include <QObject>
#include <QTimer>

#include <chrono>
#include <functional>
#include <optional>

namespace universe {

/// Time that runs out in front of a person, by the server's clock.
class Countdown : public QObject {
    Q_OBJECT

public:
    explicit Countdown(std::function<QDateTime()> now, QObject *parent = nullptr);

    /// Invalid: nothing runs out.
    void setEnd(const QDateTime &end);
    [[nodiscard]] QDateTime end() const { return m_end; }
    /// While somebody looks.
    void setRunning(bool running);
    /// Zero when it is over.
    [[nodiscard]] std::optional<std::chrono::milliseconds> left() const;

Q_SIGNALS:
    void ticked(); ///< some times a second while it runs
    void ended();  ///< once, at the end, or when it begins to run after it

private:
    void tick();

    std::function<QDateTime()> m_now;
    QDateTime m_end;
    QTimer m_timer;
    bool m_ended = false;
};

} // namespace universe
