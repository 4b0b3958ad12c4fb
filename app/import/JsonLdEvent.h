#pragma once

#include "app/import/ForeignConcert.h"
#include "app/import/JsonLdNode.h"

namespace universe {

/// An event of schema.org as a concert. It has no id yet: its node names several that might be one (JsonLdReader).
ForeignConcert concertOf(const JsonLdNode &event);

/// The performances of a schema.org Schedule: "every Friday at 20:00 from … to …". Nothing where any of it is not
/// understood.
std::optional<QList<ForeignShow>> showsOf(const JsonLdNode &schedule);

} // namespace universe
