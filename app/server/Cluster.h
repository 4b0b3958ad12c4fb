#pragma once

#include "app/server/ChildProcess.h"
#include "app/server/PostgresBinaries.h"

#include <chrono>
#include <expected>

namespace universe {

enum class ClusterErrorCode {
    DiskFull,
    Refused, ///< initdb or the server ended with an error; the log tells why
    TimedOut,
    Cancelled,
};

struct ClusterError {
    ClusterErrorCode code = ClusterErrorCode::Refused;
    QString detail; ///< what the program said, for a log
};

using ClusterResult = std::expected<void, ClusterError>;

enum class ClusterState {
    Missing, ///< no folder, or an empty one
    Stopped, ///< whole, as far as a look at its files can tell
    Running,
    Damaged, ///< files without which no server starts are not there
};

struct ClusterFacts {
    ClusterState state = ClusterState::Missing;
    int major = 0;        ///< the PostgreSQL that made it
    pid_t process = 0;    ///< of the running server
    QString socketFolder; ///< of the running server
    QString missingFile;  ///< of a damaged one
};

/// A data directory of PostgreSQL that we own, and the server on it: Unix socket only, for one user. Everything blocks.
class Cluster {
public:
    static constexpr auto superuser = "postgres";

    Cluster(ServiceAccount account, QString folder, QString logFile);

    [[nodiscard]] ClusterFacts inspect() const;
    /// initdb, without waiting for the disk: until syncToDisk() a power cut may lose all of it.
    ClusterResult create(const PostgresBinaries &binaries, const CancelCheck &cancelled,
                         const QStringList &further = {});
    /// Writes our settings, for the next start or reload. Without `durable` the server is fast but may lose data, which
    /// suits a load that can be repeated.
    [[nodiscard]] bool configure(bool durable, const QStringList &further = {});
    /// Starts the server, or finds it running, and waits until it answers. One that runs and cannot be reached is
    /// stopped and started again.
    ClusterResult start(const PostgresBinaries &binaries, const QString &socketFolder,
                        std::chrono::milliseconds timeout, const CancelCheck &cancelled);
    /// Disconnects everybody and stops; false when it did not end in time.
    bool stop(std::chrono::milliseconds timeout = std::chrono::seconds(20));
    /// Writes everything under the data directory to the disk.
    void syncToDisk() const;

    /// The connection string for one of its databases, through the running server's socket.
    [[nodiscard]] QString connection(const QString &database, const QString &user = QLatin1String(superuser)) const;

private:
    [[nodiscard]] QString path(const QString &name) const { return m_folder + u'/' + name; }
    [[nodiscard]] bool writeFile(const QString &name, const QString &text, bool append = false) const;
    [[nodiscard]] bool isOurServer(pid_t process) const;
    [[nodiscard]] ClusterResult waitForRunning(std::chrono::milliseconds timeout, const CancelCheck &cancelled) const;
    void rotateLog() const;
    ClusterResult waitForAnswer(pid_t child, qint64 logStart, std::chrono::milliseconds timeout,
                                const CancelCheck &cancelled) const;

    ServiceAccount m_account;
    QString m_folder;
    QString m_logFile;
};

} // namespace universe
