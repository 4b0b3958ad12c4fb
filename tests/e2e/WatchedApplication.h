#pragma once

#include <QApplication>

#include <chrono>

namespace universe::test {

/// An application that measures how long the handler of each event that its event loop delivers worked. What it waited
/// is not measured: on a busy machine that says more of the others than of it.
class WatchedApplication : public QApplication {
    Q_OBJECT

public:
    using QApplication::QApplication;

    bool notify(QObject *receiver, QEvent *event) override;

    /// Forgets what was measured.
    void reset();
    /// The longest time that one event kept the thread's processor busy.
    [[nodiscard]] std::chrono::microseconds longestWork() const { return m_longestWork; }
    /// The events over budget, one a line.
    [[nodiscard]] QString culprits() const { return m_culprits.join(u'\n'); }

    /// What one event may take.
    static constexpr std::chrono::milliseconds budget{16};

private:
    void record(const QString &what, std::chrono::microseconds work);

    int m_depth = 0;
    std::chrono::microseconds m_longestWork{0};
    QStringList m_culprits;
};

} // namespace universe::test
