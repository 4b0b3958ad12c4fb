#pragma once

#include <QString>
#include <QThread>

#include <atomic>
#include <chrono>
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

    /// What still passes while the server is frozen.
    enum class Frozen {
        Everything, ///< nothing passes, but every connection stays, and new ones are accepted: a host that stands still
        Questions,  ///< a log-in passes, but no question after it: a pooler that waits for its database
    };
    /// Holds back what is said from now on, until thaw(), which lets it pass. What a client that hung up had said is
    /// lost.
    void freeze(Frozen frozen = Frozen::Everything);
    /// Holds back what the server answers, but lets it do what it is asked.
    void holdAnswers();
    void thaw();
    /// How often something that a client said was held back.
    [[nodiscard]] int questionsHeldBack() const { return m_questionsHeldBack; }
    /// How often a client has come.
    [[nodiscard]] int connections() const { return m_connections; }
    /// How often a client has said something after the server had answered: each time somebody waits for the way there
    /// and back. That TCP connects is not counted.
    [[nodiscard]] int roundTrips() const { return m_roundTrips; }
    /// Makes the way there and back so long, from the next connection on.
    void setDistance(std::chrono::milliseconds roundTrip) { m_distance = roundTrip; }

private:
    class Cable;
    class Line;
    enum class Holding { Nothing, All, Questions, Answers };
    void hold(Holding holding);

    QThread m_thread;
    Cable *m_cable = nullptr;
    QString m_connection;
    std::atomic<bool> m_loseNext = false;
    std::atomic<bool> m_cut = false;
    std::atomic<int> m_lost = 0;
    std::atomic<int> m_connections = 0;
    std::atomic<int> m_roundTrips = 0;
    std::atomic<std::chrono::milliseconds> m_distance{};
    std::atomic<int> m_questionsHeldBack = 0;
    std::atomic<Holding> m_holding = Holding::Nothing;
};

} // namespace universe::test
