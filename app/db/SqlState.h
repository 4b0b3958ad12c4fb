#pragma once

#include "app/core/Error.h"

#include <QByteArrayView>
#include <QStringView>

namespace universe {

/// The meaning of a SQLSTATE, which nothing else decides. Unknown codes are Internal.
ErrorCode errorCodeFor(QByteArrayView sqlState);
/// The same of a refusal with its DETAIL, which parts a locked session from one that is over.
ErrorCode errorCodeFor(QByteArrayView sqlState, QStringView data);

} // namespace universe
