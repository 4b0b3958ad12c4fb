#pragma once

#include "app/server/EmbeddedServer.h"
#include "app/server/PostgresBinaries.h"

namespace universe {

/// The server for a data folder.
struct ServerChoice {
    PostgresBinaries server;                 ///< of the same major version
    std::optional<PostgresBinaries> carryTo; ///< a newer one that the data should be brought to
};

/// `major` is the version that made the data, 0 when there are none yet. Why there is no server is one of NoServer,
/// NoServerForData, OldServerMissing and ServerTooOld.
std::expected<ServerChoice, EmbeddedErrorCode> chooseServer(const QList<PostgresBinaries> &found, int major);

} // namespace universe
