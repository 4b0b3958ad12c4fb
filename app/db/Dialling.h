#pragma once

#include "app/core/Result.h"
#include "app/db/Waiting.h"

#include <QString>

namespace universe {

/// Opens a connection of QtSql (QPSQL) to what `conninfo` names and returns its name among QSqlDatabase's. It happens
/// in a thread of its own, as neither Qt nor libpq can be interrupted while they look up a name, agree on TLS or wait
/// for the greeting; then the connection belongs to the calling thread. Offline also when that takes too long or
/// `waiting` was stopped; the attempt is then left behind and hangs up by itself.
Result<QString> dial(const QString &conninfo, const Waiting &waiting);

} // namespace universe
