#pragma once

#include "app/core/Error.h"

#include <QByteArrayView>

namespace universe {

/// The only place where a SQLSTATE gets a meaning. Unknown codes are Internal.
ErrorCode errorCodeFor(QByteArrayView sqlState);

} // namespace universe
