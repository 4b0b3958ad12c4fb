#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace universe {

/// A folder with PostgreSQL's server programs (postgres, initdb, pg_ctl).
struct PostgresBinaries {
    QString folder;
    int major = 0;
    bool canUpgrade = false; ///< has pg_upgrade, which brings an older server's data to this one

    static constexpr int oldestMajor = 15;

    /// Every installed server that is new enough, the newest first. The environment's MY_UNIVERSE_POSTGRES, folders
    /// with colons between, is all that is looked at when set.
    static QList<PostgresBinaries> find();
    /// The server for a data directory of that major version; the newest for 0.
    static std::optional<PostgresBinaries> forMajor(const QList<PostgresBinaries> &found, int major);

    [[nodiscard]] QString program(const QString &name) const { return folder + u'/' + name; }
};

} // namespace universe
