#pragma once

#include "app/core/ConcertQuery.h"

#include <QJsonObject>

namespace universe {

/// What a search for concerts means to the server. What is over is in the way unless one looks for it: by a date, by
/// its sale, or by a name. A text without an order of its own is answered by how well it fits.
ConcertQuery asAsked(ConcertQuery query, QDate today);

/// Whether anything but the text of the search field narrows it.
bool hasFilters(const ConcertQuery &query);

/// The search without its filters: text and order stay.
ConcertQuery withoutFilters(const ConcertQuery &query);

/// The search as an object of texts, numbers and lists, to keep and to read again.
QJsonObject queryToKeep(const ConcertQuery &query);
ConcertQuery keptQuery(const QJsonObject &object);

} // namespace universe
