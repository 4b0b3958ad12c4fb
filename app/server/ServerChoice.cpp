#include "app/server/ServerChoice.h"

namespace universe {

std::expected<ServerChoice, EmbeddedErrorCode> chooseServer(const QList<PostgresBinaries> &found, int major) {
    const auto server = PostgresBinaries::forMajor(found, major);
    if (found.isEmpty())
        return std::unexpected(major == 0 ? EmbeddedErrorCode::NoServer : EmbeddedErrorCode::NoServerForData);
    const PostgresBinaries &newest = found.first();
    const bool canCarryOver = major != 0 && newest.major > major && newest.canUpgrade;
    if (server)
        return ServerChoice{*server, canCarryOver ? std::optional(newest) : std::nullopt};
    if (canCarryOver)
        return std::unexpected(EmbeddedErrorCode::OldServerMissing);
    return std::unexpected(newest.major < major ? EmbeddedErrorCode::ServerTooOld : EmbeddedErrorCode::NoServerForData);
}

} // namespace universe
