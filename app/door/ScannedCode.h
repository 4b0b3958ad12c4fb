#pragma once

#include <QString>
#include <QStringList>

namespace universe {

/// How long a ticket's code is.
inline constexpr qsizetype ticketCodeLength = 28;

/// What a scanner typed, as the codes that it read. A scanner is a keyboard: on a Korean layout its letters arrive as
/// Hangul, composed or not; two codes may come as one word; and who types one by hand writes small letters, blanks,
/// hyphens, and the letters that look like digits. What is no code stays as it is, to be found unknown.
QStringList scannedCodes(const QString &typed);

/// Whether this is a whole code already, so that a scanner need not press Enter.
bool isWholeCode(const QString &typed);

} // namespace universe
