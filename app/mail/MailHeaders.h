#pragma once

#include "app/mail/Mail.h"

#include <QByteArrayList>

namespace universe {

/// The header lines of a mail, apart from those that say how its parts are coded.
QByteArrayList mailHeaders(const Mail &mail);

/// A text as a header holds it: as it is, or in encoded words of at most 75 characters, a line each (RFC 2047).
QByteArray encodedHeader(const QString &text);

} // namespace universe
