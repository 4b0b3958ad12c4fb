#include "app/models/search/SearchQuery.h"

#include "app/api/SearchFilters.h"

namespace universe {

ConcertQuery asAsked(ConcertQuery query, QDate today) {
    const bool named = !query.text.isEmpty() || !query.title.isEmpty();
    const bool past = query.saleState == SaleState::Closed || query.saleState == SaleState::Cancelled;
    const bool dated = query.from || (query.to && *query.to < today);
    if (!named && !past && !dated)
        query.from = today;
    if (!query.text.isEmpty() && query.sort == ConcertSort::Date)
        query.sort = ConcertSort::Relevance;
    return query;
}

bool hasFilters(const ConcertQuery &query) { return query != withoutFilters(query); }

ConcertQuery withoutFilters(const ConcertQuery &query) {
    ConcertQuery bare;
    bare.text = query.text;
    bare.sort = query.sort;
    return bare;
}

QJsonObject queryToKeep(const ConcertQuery &query) { return filtersOf(query); }

ConcertQuery keptQuery(const QJsonObject &object) { return queryFrom(object); }

} // namespace universe
