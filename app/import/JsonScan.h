#pragma once

#include "app/core/Reason.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace universe {

/// What a JSON parser passes over but the database does not, or what it drops without a word.
struct JsonFlaw {
    qsizetype offset = 0;  ///< in bytes
    bool isFatal = false;  ///< the database cannot take this value
    qsizetype entity = -1; ///< which of the entities it is in; -1 is none of them
    Reason reason;
};

/// An element of a list that is a value of the outermost object.
struct JsonEntity {
    QString list;        ///< the list's key
    int position = 0;    ///< from 1
    qsizetype begin = 0; ///< in bytes
    qsizetype end = 0;
};

struct JsonScan {
    QList<JsonEntity> entities;
    QList<JsonFlaw> flaws;   ///< the first fatal one of each entity
    bool isUnending = false; ///< it has more entities than any document, and was not read on
};

/// Reads JSON that a parser has found well formed. Finds text that PostgreSQL cannot store (U+0000, half of a surrogate
/// pair, a control character that is not escaped), numbers beyond its range, and keys that an object has twice, as far
/// as anybody would read of them.
JsonScan scanJson(QByteArrayView json);

} // namespace universe
