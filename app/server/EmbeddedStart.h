#pragma once

#include "app/server/CarryOver.h"
#include "app/server/EmbeddedServer.h"
#include "app/server/ServerChoice.h"

#include <QScopeGuard>

#include <memory>

namespace universe {

/// One start of the private server, from finding PostgreSQL to a deployed server that answers. It runs on a worker
/// thread.
class EmbeddedStart {
public:
    explicit EmbeddedStart(EmbeddedServer &server)
        : m_server(server) {}

    EmbeddedResult run();

private:
    using Step = std::expected<void, EmbeddedError>;
    // An empty cluster is 40 MB, its log another 100 at most while the demonstration is loaded; the rest is reserve.
    static constexpr qint64 bytesForACluster = 400'000'000;
    static QString databaseName() { return QStringLiteral("my_universe"); }

    Step prepareFolders();
    Step takeLocks(FileLock &startLock);
    Step chooseBinaries();
    Step createIfMissing();
    Step startServer();
    Step createDatabase();
    Step deploy();
    Step createClientRole();
    Step makeDurable();
    // In EmbeddedStartCarryOver.cpp, between those:
    Step carryOver();
    Step renewCarried();
    Step checkCarried();
    Step moveIn();
    void cleanUp(bool succeeded);

    [[nodiscard]] CancelCheck cancelCheck() const;
    /// Runs it so that cancel() ends a statement of its connection.
    template <typename Work>
    auto cancellable(AdminConnection &connection, const Work &work) {
        const auto set = [this](AdminConnection *running) {
            const std::scoped_lock lock(m_server.m_connectionMutex);
            m_server.m_deploying = running;
        };
        set(&connection);
        const auto unset = qScopeGuard([&] { set(nullptr); });
        return work();
    }
    void report(EmbeddedStep step, double fraction);
    [[nodiscard]] std::unexpected<EmbeddedError> failure(EmbeddedErrorCode code, const QString &detail = {}) const;
    [[nodiscard]] std::unexpected<EmbeddedError> failure(FolderFault fault, const QString &folder) const;
    [[nodiscard]] std::unexpected<EmbeddedError> failure(const ClusterError &error) const;
    [[nodiscard]] std::unexpected<EmbeddedError> failure(const DeployError &error) const;

    EmbeddedServer &m_server;
    ServiceAccount m_account;
    ServerFolders m_folders;
    ServerChoice m_choice;
    PostgresBinaries m_binaries;        ///< of the server that is started
    std::unique_ptr<Cluster> m_cluster; ///< once the folders are known; the new one while data are carried over
    bool m_isNew = false;
    bool m_wasRunning = false;
    bool m_isCarrying = false; ///< from the copy until the new folder has moved in
    double m_fraction = 0;
};

} // namespace universe
