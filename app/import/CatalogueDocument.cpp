#include "app/import/CatalogueDocument.h"

using namespace Qt::StringLiterals;

namespace universe {

QString ReadError::text() const {
    return line > 0 ? u"%1:%2:%3: %4"_s.arg(fileName).arg(line).arg(column).arg(reason.english())
                    : u"%1: %2"_s.arg(fileName, reason.english());
}

} // namespace universe
