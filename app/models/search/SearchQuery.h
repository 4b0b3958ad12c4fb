#pragma once

#include "app/core/ConcertQuery.h"

#include <QJsonObject>

namespace universe {

/// The query as the server is to be asked. Concerts that are over are left out unless the viewer looks for them: by a
/// date, by the sale, or by a name. A text without an order of its own is ordered by relevance.
ConcertQuery asAsked(ConcertQuery query, QDate today);

/// Whether anything but the text of the search field narrows the query.
bool hasFilters(const ConcertQuery &query);

/// The query without its filters: text and order stay.
ConcertQuery withoutFilters(const ConcertQuery &query);

/// The query as an object of texts, numbers and lists, to keep and to read again.
QJsonObject queryToKeep(const ConcertQuery &query);
ConcertQuery keptQuery(const QJsonObject &object);

} // namespace universe
