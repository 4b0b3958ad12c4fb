#pragma once

#include "app/server/EmbeddedServer.h"

#include <QString>

namespace universe {

/// The step of the private server's start, for the start screen; `major` is the PostgreSQL that starts.
QString startText(EmbeddedStep step, int major);

/// Why the private server did not start, and what can be done about it.
struct StartFailure {
    QString title;
    QString text;
    QString detail; ///< a folder or a file to look at; may be empty
};
StartFailure startFailure(const EmbeddedError &error);

} // namespace universe
