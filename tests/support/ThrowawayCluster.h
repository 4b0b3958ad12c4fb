#pragma once

#include "app/server/Cluster.h"
#include "app/server/FileLock.h"

#include <memory>

namespace universe::test {

/// The folder for temporary files: in memory when there is plenty, because a database is some hundred files and a disk
/// is slow at making files.
QString temporaryFolder();

/// A PostgreSQL for tests: no durability, under the temporary directory. Everybody local is trusted, except that
/// members of the role my_universe_kiosk_test, should a test make it, must give their password. Whatever goes wrong
/// here ends the test program with the reason.
class ThrowawayCluster {
public:
    /// The cluster that all test programs of this build share; each test has databases of its own in it. It runs as
    /// long as a program uses it, or from ctest's set-up to its clean-up.
    static ThrowawayCluster &shared();

    /// One of its own, for a test that kills servers; gone with the object.
    ThrowawayCluster();
    ~ThrowawayCluster();
    Q_DISABLE_COPY_MOVE(ThrowawayCluster)

    /// A connection string; `user` is a role of the cluster.
    [[nodiscard]] QString connection(const QString &database,
                                     const QString &user = QLatin1String(Cluster::superuser)) const;
    /// The folder of its socket, for PGHOST.
    [[nodiscard]] QString socketFolder() const;

    /// SIGKILL for the server and all its processes, as when the machine dies. Not for the shared one.
    void kill();
    /// Stops it in good order. Not for the shared one.
    void stop();
    void start();

    /// For ctest: the first keeps the shared cluster beyond its users, the second removes it with its files.
    static void keepShared();
    static void removeShared();

    /// Serialises what must be done once per cluster, such as making a template.
    [[nodiscard]] std::unique_ptr<FileLock> lockForSetup() const;

private:
    explicit ThrowawayCluster(const QString &folder);
    void makeFolder();
    void makeCluster();

    QString m_folder;
    bool m_isShared = false;
    ServiceAccount m_account;
    PostgresBinaries m_binaries;
    std::unique_ptr<Cluster> m_cluster;
    FileLock m_users;
};

} // namespace universe::test
