#pragma once

#include "app/core/Reason.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace universe {

/// A byte that is no part of UTF-8, the first of a sequence that is none.
struct BadByte {
    qsizetype offset = 0;
    Reason reason;
};

/// Puts a question mark in the place of each byte that is no UTF-8, so that all others keep theirs, and says where the
/// first of them were, `most` at most.
QList<BadByte> replaceBadBytes(QByteArray &bytes, qsizetype most);

/// Whether these bytes are Korean text in CP949, of which EUC-KR is a part.
bool isKoreanCodePage(QByteArrayView bytes);

} // namespace universe
