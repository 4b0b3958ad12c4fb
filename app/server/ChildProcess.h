#pragma once

#include "app/server/ServiceAccount.h"

#include <QStringList>

#include <chrono>
#include <functional>

namespace universe {

/// Asked from time to time during a wait; true gives up.
using CancelCheck = std::function<bool()>;

/// Whether a program of PostgreSQL complains about it; they are run in English.
[[nodiscard]] bool saysDiskFull(const QString &output);

struct ChildOutcome {
    bool finished = false; ///< false: not started, timed out or cancelled, and gone
    int exitCode = -1;
    QString output; ///< standard output and error

    [[nodiscard]] bool saysDiskFull() const { return universe::saysDiskFull(output); }
};

struct ChildOptions {
    QString workingFolder = QStringLiteral("/");
    int inherited = -1; ///< a file that the program and all that it starts keep open: its lock tells when they are gone
    std::function<void(const QString &output)> onOutput; ///< gets all there is so far, each time there is more
};

/// Runs a program to its end as `account`. Blocks; at most `timeout`. The program dies with us; what it started may
/// not.
ChildOutcome runChild(const ServiceAccount &account, const QString &program, const QStringList &arguments,
                      std::chrono::milliseconds timeout, const CancelCheck &cancelled,
                      const ChildOptions &options = {});

/// Starts a program that outlives us, as `account`, in its own session, its output appended to `logFile`.
/// Returns its process id (it is our child), or -1.
pid_t spawnDetached(const ServiceAccount &account, const QString &program, const QStringList &arguments,
                    const QString &logFile);

} // namespace universe
