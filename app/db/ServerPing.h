#pragma once

#include <QString>

namespace universe {

enum class ServerPing {
    Answers,
    Rejects, ///< it is there and takes nobody now: it starts, recovers or stops
    Silent,
};

/// Asks a server whether it takes connections, without a user or password. Blocks, for two seconds at most.
ServerPing pingServer(const QString &connection);

} // namespace universe
