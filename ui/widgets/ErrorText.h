#pragma once

#include "app/core/Error.h"

#include <QString>

namespace universe {

/// The meaning of a failure for the viewer, and what to do about it, in the language of the application.
QString errorText(ErrorCode code);

} // namespace universe
