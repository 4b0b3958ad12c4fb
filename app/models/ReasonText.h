#pragma once

#include "app/core/Reason.h"

namespace universe {

/// A reason in the window's language, of a reader or of the server. A text that nobody has translated stays English.
QString reasonText(const Reason &reason);

} // namespace universe
