#pragma once

#include "app/core/ConcertQuery.h"

namespace universe {

/// A query that a member keeps under a name.
struct SavedSearch {
    qint64 id = 0;
    QString name;
    ConcertQuery query;
};

/// The choices that the search form can offer.
struct SearchOffer {
    QStringList genres;
    QStringList regions;
    Money minPrice;
    Money maxPrice;

    friend bool operator==(const SearchOffer &, const SearchOffer &) = default;
};

/// The number of concerts that a query finds. The server counts up to `limit`, then stops at one more.
struct ConcertCount {
    static constexpr qint64 limit = 10000;

    qint64 concerts = 0;

    [[nodiscard]] bool isMore() const { return concerts > limit; }
};

} // namespace universe
