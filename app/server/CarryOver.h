#pragma once

#include "app/server/Cluster.h"
#include "app/server/ServerFolders.h"

namespace universe {

/// Brings data that an older PostgreSQL made to a newer one: a folder is made beside the old one, and pg_upgrade copies
/// everything into it. Until moveIn() the old folder is the one in use; whatever is interrupted before begins anew.
///
/// All of it happens under the start lock. Nothing of it can be reached but by the account: the servers of pg_upgrade
/// listen in the private socket folder alone, and let in nobody else.
class CarryOver {
public:
    using Progress = std::function<void(double fraction)>;

    CarryOver(ServiceAccount account, ServerFolders folders)
        : m_account(std::move(account))
        , m_folders(std::move(folders)) {}

    /// Ends what an interrupted one left running, removes what it half made, finishes what it had only to rename.
    /// False when something does not end.
    [[nodiscard]] bool clearUp() const;
    /// The space that a copy takes, beside what any server needs.
    [[nodiscard]] qint64 bytesToCopy() const;
    /// Makes the new folder and fills it. `database` is the one that our deployment is in. The old data may have been
    /// left by a crash: their own server is started first and mends them.
    ClusterResult copy(const PostgresBinaries &from, const PostgresBinaries &to, const QString &socketFolder,
                       const QString &database, const Progress &progress, const CancelCheck &cancelled) const;
    /// The new folder takes the place of the old one, which is kept.
    [[nodiscard]] bool moveIn() const;
    /// Removes the folder that moveIn() kept.
    void removeOld() const;

    /// The data that are carried over, and the ones that have arrived.
    [[nodiscard]] Cluster source() const { return {m_account, m_folders.cluster(), m_folders.log()}; }
    [[nodiscard]] Cluster target() const { return {m_account, m_folders.nextCluster(), m_folders.log()}; }

private:
    ClusterResult prepare(const PostgresBinaries &from, const PostgresBinaries &to, const QString &socketFolder,
                          const QString &database, const CancelCheck &cancelled) const;
    ClusterResult openCatalogue(const PostgresBinaries &from, const QString &socketFolder, const QString &database,
                                const CancelCheck &cancelled) const;
    [[nodiscard]] bool makeWorkFolder(const QString &folder) const;
    ClusterResult upgrade(const PostgresBinaries &from, const PostgresBinaries &to, const QString &socketFolder,
                          const Progress &progress, const CancelCheck &cancelled) const;
    [[nodiscard]] bool endProcesses() const;

    ServiceAccount m_account;
    ServerFolders m_folders;
};

} // namespace universe
