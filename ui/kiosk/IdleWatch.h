#pragma once

#include <QBasicTimer>
#include <QElapsedTimer>
#include <QObject>

#include <chrono>

namespace universe {

/// Notices that nobody uses the application any more: no key, no touch, no movement of the mouse. It waits for the
/// first use, warns after a while, and ends when the warning was not answered either; then it waits again.
class IdleWatch : public QObject {
    Q_OBJECT

public:
    explicit IdleWatch(QObject *parent = nullptr);

    void setTimes(std::chrono::milliseconds untilWarning, std::chrono::milliseconds warning);
    /// The time left of the warning; the whole of it before.
    [[nodiscard]] std::chrono::milliseconds left() const;

Q_SIGNALS:
    void warned();
    void ticked(); ///< some times a second during the warning
    void used();   ///< during the warning
    void ended();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void timerEvent(QTimerEvent *event) override;

private:
    enum class State { Fresh, InUse, Warning };

    void use();
    [[nodiscard]] std::chrono::milliseconds idleTime() const;

    std::chrono::milliseconds m_untilWarning{90'000};
    std::chrono::milliseconds m_warning{30'000};
    State m_state = State::Fresh;
    QElapsedTimer m_lastUse;
    QBasicTimer m_timer;
};

} // namespace universe
