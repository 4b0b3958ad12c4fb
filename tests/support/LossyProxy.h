#pragma once

#include <QString>
#include <QThread>

#include <atomic>
#include <memory>

namespace universe::test {

/// A cable to a server's socket that can be pulled: it loses exactly the answer that a test wants lost. It runs in a
/// thread of its own, so that a test may wait for the server.
class LossyProxy {
public:
    /// `connection` is a libpq connection string; the server listens in `socketFolder`.
    LossyProxy(const QString &socketFolder, const QString &connection);
    ~LossyProxy();
    Q_DISABLE_COPY_MOVE(LossyProxy)

    /// The same connection, through this cable.
    [[nodiscard]] QString connection() const { return m_connection; }

    /// Loses the next thing that the server says: the cable breaks after the server has done what it was asked.
    void loseNextAnswer() { m_loseNext = true; }
    [[nodiscard]] int answersLost() const { return m_lost; }
    /// Breaks every connection, and lets no new one through until mend().
    void cut();
    void mend() { m_cut = false; }

private:
    class Cable;

    QThread m_thread;
    Cable *m_cable = nullptr;
    QString m_connection;
    std::atomic<bool> m_loseNext = false;
    std::atomic<bool> m_cut = false;
    std::atomic<int> m_lost = 0;
};

} // namespace universe::test
