#pragma once

#include "app/server/ServiceAccount.h"

#include <QString>

namespace universe {

/// Where the private server of a user lives.
struct ServerFolders {
    QString base;

    [[nodiscard]] QString cluster() const { return base + QStringLiteral("/cluster"); }
    [[nodiscard]] QString log() const { return base + QStringLiteral("/server.log"); }
    /// Held while a window starts or stops the server.
    [[nodiscard]] QString startLock() const { return base + QStringLiteral("/start.lock"); }
    /// Held shared by every window; the window that gets it alone is the last.
    [[nodiscard]] QString windowsLock() const { return base + QStringLiteral("/windows.lock"); }
    /// Exists until the first start has written everything. A start that finds it throws the earlier attempt away.
    [[nodiscard]] QString unfinishedMark() const { return base + QStringLiteral("/unfinished"); }

    /// The folder `server` in `chosen`, else in MY_UNIVERSE_DATA, else in the user's data folder. Root's own folder is
    /// closed to the account that the server runs as; then a folder of its own under /var/lib.
    static ServerFolders choose(const QString &chosen, const ServiceAccount &account);
    /// Makes the base folder, for this account only. False when that is not possible, or when the account
    /// cannot get there.
    [[nodiscard]] bool make(const ServiceAccount &account) const;
    /// A folder for the server's socket that only the account (and root) may enter, made if need be, with a path that
    /// fits into a socket's address. Empty when there is none.
    [[nodiscard]] QString socketFolder(const ServiceAccount &account) const;
};

} // namespace universe
