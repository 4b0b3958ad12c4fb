#pragma once

#include "app/server/ServiceAccount.h"

#include <QStringList>

#include <chrono>
#include <functional>

namespace universe {

/// Asked from time to time during a wait; true gives up.
using CancelCheck = std::function<bool()>;

struct ChildOutcome {
    bool finished = false; ///< false: not started, timed out or cancelled, and gone
    int exitCode = -1;
    QString output; ///< standard output and error
};

/// Runs a program to its end as `account`, in the root folder. Blocks; at most `timeout`.
ChildOutcome runChild(const ServiceAccount &account, const QString &program, const QStringList &arguments,
                      std::chrono::milliseconds timeout, const CancelCheck &cancelled);

/// Starts a program that outlives us, as `account`, in its own session, its output appended to `logFile`.
/// Returns its process id (it is our child), or -1.
pid_t spawnDetached(const ServiceAccount &account, const QString &program, const QStringList &arguments,
                    const QString &logFile);

} // namespace universe
