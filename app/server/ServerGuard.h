#pragma once

#include "app/server/ServerFolders.h"

namespace universe {

/// Leaves a process behind that stops the server when no window is left, however the last one ended: killed, out of
/// memory, or its display gone. One guard is enough for all windows; another one ends at once. Call it while this
/// window holds its lock.
void leaveGuard(const ServiceAccount &account, const ServerFolders &folders);

} // namespace universe
