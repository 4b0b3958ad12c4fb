#pragma once

#include "app/core/ConcertQuery.h"
#include "app/db/Params.h"

namespace universe {

/// The filters of api.search_concerts and api.count_concerts as $1 to $17.
inline constexpr auto filterParameters =
    "query => $1, title => $2, singer => $3, venue => $4, from_date => $5, to_date => $6, weekdays => $7, "
    "singer_id => $8, venue_id => $9, genre => $10, region => $11, min_price => $12, max_price => $13, "
    "sale_state => $14, age_limit => $15, seats_free => $16, favourites_only => $17";

/// Their values, and the token as $18.
Params filterParams(const ConcertQuery &query, const QString &token);

} // namespace universe
