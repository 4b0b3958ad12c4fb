#pragma once

#include "app/core/Reason.h"

#include <QHash>
#include <QList>
#include <QString>

namespace universe {

class CatalogueBuilder;

/// The elements of an entry, by name, without the blanks around them.
using KopisFields = QHash<QString, QString>;

/// What an answer of KOPIS says of one performance or one place.
struct KopisEntry {
    KopisFields fields;
    QList<KopisFields> halls; ///< of a place
};

/// Adds the performance, or the halls of the place. The reason why there is none to expect, where it is an error that
/// KOPIS answers; otherwise nothing.
Reason addKopisEntry(const KopisEntry &entry, CatalogueBuilder &builder);

} // namespace universe
