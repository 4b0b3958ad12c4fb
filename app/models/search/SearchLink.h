#pragma once

#include "app/core/ConcertQuery.h"

#include <optional>

namespace universe {

/// The query as a text to send: my-universe:search?genre=K-pop&from_date=2026-12-01. The names are those of
/// api.search_concerts.
QString searchLink(const ConcertQuery &query);

/// The query of the first link in the text, so that a whole message can be pasted.
std::optional<ConcertQuery> searchInText(const QString &text);

} // namespace universe
