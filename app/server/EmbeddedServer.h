#pragma once

#include "app/server/Deployer.h"
#include "app/server/FileLock.h"
#include "app/server/JobTimer.h"

#include <QFuture>
#include <QObject>
#include <QThread>

#include <atomic>
#include <chrono>
#include <memory>
#include <mutex>

namespace universe {

enum class EmbeddedErrorCode {
    NoServer,        ///< no PostgreSQL 15 or newer; the package is called `postgresql`
    NoServerForData, ///< `folder` was made by PostgreSQL `major`, and none is installed: package postgresql-MAJOR
    /// `folder` was made by PostgreSQL `major`; it takes that server, too, to bring the data to `installedMajor`.
    OldServerMissing,
    ServerTooOld,    ///< `folder` was made by PostgreSQL `major`, and the newest that is installed is `installedMajor`
    NoAccount,       ///< running as root, and there is no unprivileged account to lend
    FolderForbidden, ///< no right to make `folder` or to write there, or it is closed to the account
    FolderTaken,     ///< `folder` belongs to another user or is none
    DiskFull,        ///< `bytesNeeded` are not free at `folder`; with an `installedMajor`, to carry data over to it
    Damaged,         ///< the data in `folder` do not make a server: see `logFile`, or move `folder` away
    /// PostgreSQL `installedMajor` did not take the data of `major`, which are as they were; `logFile` is the folder
    /// of pg_upgrade's logs, `oldServer` the programs that the data can go on with.
    CarryOverFailed,
    NewerSchema, ///< the data in `folder` were made by a newer version of this program
    TimedOut,    ///< the server, or another window that starts it, does not answer
    Cancelled,
    Failed, ///< anything else; `detail` has the server's words
};

/// Why the private server did not start, and the facts to mend it with. `detail` is for a log or a helper.
struct EmbeddedError {
    EmbeddedErrorCode code = EmbeddedErrorCode::Failed;
    QString folder;
    QString logFile;
    int major = 0;
    int installedMajor = 0;
    QString oldServer;
    qint64 bytesNeeded = 0;
    QString detail;
};

/// A started server.
struct EmbeddedConnection {
    QString connection; ///< a libpq connection string, as a client without any privilege
    bool wasRunning = false;
    bool firstStart = false;
};

enum class EmbeddedStep {
    LookingForServer,
    Waiting,
    CreatingCluster,
    CarryingOver, ///< an older PostgreSQL's data to the installed one
    Starting,
    RenewingIndexes,
    Schema,
    DemoCatalogue,
    Checking, ///< what was carried over
    Finishing
};

using EmbeddedResult = std::expected<EmbeddedConnection, EmbeddedError>;

/// The private PostgreSQL of a desktop that was given no server: made at the first start, shared by all windows of the
/// user, stopped with the last. Only this user reaches it: a Unix socket in a folder of theirs, no TCP. Each window
/// runs the jobs of the database while it is open, which may be done by several at once.
///
/// start() works on a thread of its own; the object itself belongs to the GUI thread and never blocks it, except for
/// stop() and the destructor, which end what is under way.
class EmbeddedServer : public QObject {
    Q_OBJECT

public:
    struct Options {
        QString dataFolder; ///< empty: the user's
        bool demo = true;   ///< load the demonstration catalogue into a new database
        /// How long the server may take to answer, and another window to finish starting it.
        std::chrono::milliseconds startTimeout = std::chrono::seconds(60);
        std::chrono::milliseconds jobInterval = std::chrono::seconds(20); ///< between two runs of the jobs
    };

    /// Takes libpq's variables out of the environment: they must not lead its connections elsewhere.
    explicit EmbeddedServer(Options options, QObject *parent = nullptr);
    /// Like stop().
    ~EmbeddedServer() override;

    /// Finds or makes the server, starts it and deploys the schema, as needed. It may be called again after a failure
    /// and after the server died.
    QFuture<EmbeddedResult> start();
    /// Ends a start that is under way; its result is Cancelled, soon.
    void cancel();
    /// Leaves the server, and stops it when no other window uses it. Blocks, for less than a second as a rule.
    void stop();

Q_SIGNALS:
    /// `fraction` of the whole start, from 0 to 1; `major` is the PostgreSQL in question, once it is known.
    void progressed(universe::EmbeddedStep step, double fraction, int major);

private:
    void waitForWorker();
    [[nodiscard]] bool isLastWindow();

    Options m_options;
    std::unique_ptr<QThread> m_worker;
    QFuture<EmbeddedResult> m_running;
    std::atomic<bool> m_cancelled = false;
    std::mutex m_connectionMutex;
    AdminConnection *m_deploying = nullptr; ///< for cancel(), under the mutex
    FileLock m_windows;
    std::unique_ptr<JobTimer> m_jobs; ///< while this window uses the server
    QString m_base;

    friend class EmbeddedStart;
};

} // namespace universe
