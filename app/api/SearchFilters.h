#pragma once

#include "app/core/ConcertQuery.h"

#include <QJsonObject>

namespace universe {

/// A search as an object: the parameters of api.search_concerts by name, those that narrow it or order it. This is what
/// the server keeps of a saved search, and what a shared one consists of.
QJsonObject filtersOf(const ConcertQuery &query);

/// The other way. A name that we do not know, or a value that makes no sense, is left out: a search that a later
/// version wrote still finds something.
ConcertQuery queryFrom(const QJsonObject &filters);

} // namespace universe
