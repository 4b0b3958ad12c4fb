#pragma once

#include "app/server/CarryOver.h"
#include "app/server/EmbeddedServer.h"
#include "app/server/ServerChoice.h"

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
    Step carryOver();
    Step startServer();
    Step renewCarried();
    Step createDatabase();
    Step deploy();
    Step createClientRole();
    Step checkCarried();
    Step moveIn();
    Step makeDurable();
    void cleanUp(bool succeeded);

    [[nodiscard]] CancelCheck cancelCheck() const;
    /// Runs it so that cancel() ends a statement of its connection.
    template <typename Work>
    auto cancellable(AdminConnection &connection, const Work &work);
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
