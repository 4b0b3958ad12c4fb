#pragma once

#include "app/server/EmbeddedServer.h"

#include <QString>

namespace universe {

/// What the embedded server is doing, for the start screen.
QString startText(EmbeddedStep step);

/// Why it did not start, and what the person can do about it.
struct StartFailure {
    QString title;
    QString text;
    QString detail; ///< a folder or a file to look at; may be empty
};
StartFailure startFailure(const EmbeddedError &error);

} // namespace universe
