#pragma once

#include "app/server/Cluster.h"
#include "app/server/EmbeddedServer.h"
#include "app/server/ServerFolders.h"

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

    Step prepareFolders();
    Step takeLocks(FileLock &startLock);
    Step chooseBinaries();
    Step createIfMissing();
    Step startServer();
    Step createDatabase();
    Step deploy();
    Step createClientRole();
    Step makeDurable();

    [[nodiscard]] CancelCheck cancelCheck() const;
    void report(EmbeddedStep step, double fraction);
    [[nodiscard]] std::unexpected<EmbeddedError> failure(EmbeddedErrorCode code, const QString &detail = {}) const;
    [[nodiscard]] std::unexpected<EmbeddedError> failure(FolderFault fault, const QString &folder) const;
    [[nodiscard]] std::unexpected<EmbeddedError> failure(const ClusterError &error) const;
    [[nodiscard]] std::unexpected<EmbeddedError> failure(const DeployError &error) const;

    EmbeddedServer &m_server;
    ServiceAccount m_account;
    ServerFolders m_folders;
    PostgresBinaries m_binaries;
    std::unique_ptr<Cluster> m_cluster; ///< once the folders are known
    bool m_isNew = false;
    bool m_wasRunning = false;
    double m_fraction = 0;
};

} // namespace universe
