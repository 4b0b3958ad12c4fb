#pragma once

#include "app/core/ConcertQuery.h"

#include <QJsonObject>

namespace universe {

/// The query as a JSON object: the parameters of api.search_concerts that narrow or order it, by name. The server keeps
/// a saved search so, and a shared search consists of it.
QJsonObject filtersOf(const ConcertQuery &query);

/// The query that such an object describes. It leaves out unknown names and senseless values, so that a search that a
/// later version wrote still finds something.
ConcertQuery queryFrom(const QJsonObject &filters);

} // namespace universe
