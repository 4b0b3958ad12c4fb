#pragma once

#include "app/core/Error.h"

#include <QString>

namespace universe {

/// What a failure means to the person, and what to do about it, in the language of the application.
QString errorText(ErrorCode code);

} // namespace universe
