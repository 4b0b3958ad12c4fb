#pragma once

#include "app/core/ConcertQuery.h"

#include <optional>

namespace universe {

/// A search as a text to send to somebody: my-universe:search?genre=K-pop&from_date=2026-12-01. The names are those of
/// api.search_concerts.
QString searchLink(const ConcertQuery &query);

/// The search whose link stands anywhere in the text, so that a whole message can be pasted.
std::optional<ConcertQuery> searchInText(const QString &text);

} // namespace universe
