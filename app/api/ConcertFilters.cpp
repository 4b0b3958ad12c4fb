#include "app/api/ConcertFilters.h"

#include "app/api/Names.h"

namespace universe {

Params filterParams(const ConcertQuery &query, const QString &token) {
    return Params(orNull(query.text), orNull(query.title), orNull(query.singer), orNull(query.venue), query.from,
                  query.to, orNull(query.weekdays), orNull(query.singerId), orNull(query.venueId), orNull(query.genre),
                  orNull(query.region), query.minPrice, query.maxPrice, query.saleState.transform(&nameOf<SaleState>),
                  query.ageLimit, query.seatsFree, query.favouritesOnly, orNull(token));
}

} // namespace universe
