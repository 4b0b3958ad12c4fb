#pragma once

#include "app/import/ForeignConcert.h"
#include "app/import/JsonLdNode.h"

namespace universe {

/// What an event costs, and when its tickets are sold.
void takeOffers(ForeignConcert &concert, const JsonLdNode &event);

} // namespace universe
