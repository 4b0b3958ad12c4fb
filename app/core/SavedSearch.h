#pragma once

#include "app/core/ConcertQuery.h"

namespace universe {

/// A search that a member keeps.
struct SavedSearch {
    qint64 id = 0;
    QString name;
    ConcertQuery query;
};

/// What a search form can offer.
struct SearchOffer {
    QStringList genres;
    QStringList regions;
    Money minPrice;
    Money maxPrice;

    friend bool operator==(const SearchOffer &, const SearchOffer &) = default;
};

/// How many concerts a search finds. The server counts so far and no further.
struct ConcertCount {
    static constexpr qint64 limit = 10000;

    qint64 concerts = 0;

    [[nodiscard]] bool isMore() const { return concerts > limit; }
};

} // namespace universe
