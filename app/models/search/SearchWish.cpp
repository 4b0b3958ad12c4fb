#include "app/models/search/SearchWish.h"

#include "app/api/SearchFilters.h"

namespace universe {

ConcertQuery asAsked(ConcertQuery wish, QDate today) {
    const bool named = !wish.text.isEmpty() || !wish.title.isEmpty();
    const bool past = wish.saleState == SaleState::Closed || wish.saleState == SaleState::Cancelled;
    const bool dated = wish.from || (wish.to && *wish.to < today);
    if (!named && !past && !dated)
        wish.from = today;
    if (!wish.text.isEmpty() && wish.sort == ConcertSort::Date)
        wish.sort = ConcertSort::Relevance;
    return wish;
}

bool hasFilters(const ConcertQuery &query) { return query != withoutFilters(query); }

ConcertQuery withoutFilters(const ConcertQuery &query) {
    ConcertQuery bare;
    bare.text = query.text;
    bare.sort = query.sort;
    return bare;
}

QJsonObject wishToKeep(const ConcertQuery &wish) { return filtersOf(wish); }

ConcertQuery keptWish(const QJsonObject &object) { return queryFrom(object); }

} // namespace universe
