#pragma once

#include "app/import/table/CsvRecord.h"

namespace universe {

/// What the beginning of a table tells of all of it.
struct GuessedDialect {
    char delimiter = ',';
    qsizetype width = 0; ///< how many columns most rows have
    qsizetype skip = 0;  ///< bytes of a first line that only names the delimiter ("sep=;")
};

GuessedDialect guessedDialect(QByteArrayView beginning, bool isAll);

} // namespace universe
