#pragma once

#include "app/server/ServiceAccount.h"

#include <QString>

#include <expected>

namespace universe {

/// Why a folder cannot be had.
enum class FolderFault {
    Forbidden, ///< no right to make it, or the account that the server runs as cannot get there
    Taken,     ///< there is something else of this name, or a folder of somebody else's
    Full,      ///< no space left
};
using FolderResult = std::expected<void, FolderFault>;

/// Where the private server of a user lives.
struct ServerFolders {
    QString base;

    [[nodiscard]] QString cluster() const { return base + QStringLiteral("/cluster"); }
    /// The data on their way to a newer PostgreSQL; thrown away by the next start if they have not arrived.
    [[nodiscard]] QString nextCluster() const { return base + QStringLiteral("/cluster-new"); }
    /// The data as the older PostgreSQL left them, until a start after the one that carried them over succeeds.
    [[nodiscard]] QString oldCluster() const { return base + QStringLiteral("/cluster-old"); }
    /// What pg_upgrade wrote when it failed last.
    [[nodiscard]] QString carryLog() const { return base + QStringLiteral("/carry-over.log"); }
    /// Held by every process that carries data over.
    [[nodiscard]] QString carryLock() const { return base + QStringLiteral("/carry-over.lock"); }
    [[nodiscard]] QString log() const { return base + QStringLiteral("/server.log"); }
    /// Held while a window starts or stops the server.
    [[nodiscard]] QString startLock() const { return base + QStringLiteral("/start.lock"); }
    /// Held shared by every window; the window that gets it alone is the last.
    [[nodiscard]] QString windowsLock() const { return base + QStringLiteral("/windows.lock"); }
    /// Held by the process that outlives the windows, see leaveGuard().
    [[nodiscard]] QString guardLock() const { return base + QStringLiteral("/guard.lock"); }
    /// Exists until the first start has written everything. A start that finds it throws the earlier attempt away.
    [[nodiscard]] QString unfinishedMark() const { return base + QStringLiteral("/unfinished"); }

    /// The folder `server` in `chosen`, else in MY_UNIVERSE_DATA, else in the user's data folder. Root's own folder is
    /// closed to the account that the server runs as; then a folder of its own under /var/lib.
    static ServerFolders choose(const QString &chosen, const ServiceAccount &account);
    /// Makes the base folder, for this account only.
    [[nodiscard]] FolderResult make(const ServiceAccount &account) const;
    /// Sees to it that the data, if there are any, are the account's, can be read by it, and by nobody else.
    [[nodiscard]] FolderResult closeCluster(const ServiceAccount &account) const;
    /// The first file or folder in the data that the account may not use; empty when it may use all.
    [[nodiscard]] QString firstForbidden(const ServiceAccount &account) const;
    /// Whether so many bytes are free there; an unknown answer is room enough.
    [[nodiscard]] bool hasRoom(qint64 bytes) const;
    /// A folder for the server's socket that only the account (and root) may enter, made if need be, with a path that
    /// fits into a socket's address; else why the last place for it, in /tmp, cannot be had.
    [[nodiscard]] std::expected<QString, FolderFault> socketFolder(const ServiceAccount &account) const;
    /// That last place.
    [[nodiscard]] QString lastSocketFolder(const ServiceAccount &account) const;
};

} // namespace universe
