#pragma once

#include "app/core/Error.h"

#include <QByteArrayView>

namespace universe {

/// The meaning of a SQLSTATE, which nothing else decides. Unknown codes are Internal.
ErrorCode errorCodeFor(QByteArrayView sqlState);

} // namespace universe
