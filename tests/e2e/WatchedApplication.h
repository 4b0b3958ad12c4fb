#pragma once

#include <QApplication>

#include <chrono>

namespace universe::test {

/// An application that measures each event that its event loop delivers: how long its handler worked, and whether it
/// waited for anything.
class WatchedApplication : public QApplication {
    Q_OBJECT

public:
    using QApplication::QApplication;

    bool notify(QObject *receiver, QEvent *event) override;

    /// Forgets what was measured.
    void reset();
    /// The longest time that one event kept the thread's processor busy.
    [[nodiscard]] std::chrono::microseconds longestWork() const { return m_longestWork; }
    /// The longest time that a handler waited for something: neither working nor kept from it by a busy machine.
    [[nodiscard]] std::chrono::microseconds longestWait() const { return m_longestWait; }
    /// The events over budget, one a line.
    [[nodiscard]] QString culprits() const { return m_culprits.join(u'\n'); }

    /// What one event may take.
    static constexpr std::chrono::milliseconds budget{16};

private:
    void record(const QString &what, std::chrono::microseconds work, std::chrono::microseconds wait);

    int m_depth = 0;
    std::chrono::microseconds m_longestWork{0};
    std::chrono::microseconds m_longestWait{0};
    QStringList m_culprits;
};

} // namespace universe::test
