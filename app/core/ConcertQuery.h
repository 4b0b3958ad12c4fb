#pragma once

#include "app/core/Concert.h"

namespace universe {

enum class ConcertSort { Date, BookingOpens, Newest, Popular, Price, Title, Relevance };

/// A query for concerts; a default-constructed one finds everything. Its members are the parameters of
/// api.search_concerts, which says what each means.
struct ConcertQuery {
    QString text;
    QString title;
    QString singer;
    QString venue;
    std::optional<QDate> from;
    std::optional<QDate> to;
    QList<int> weekdays; ///< ISO, 1 is Monday; in order
    SingerId singerId;
    VenueId venueId;
    QString genre;
    QString region;
    std::optional<Money> minPrice;
    std::optional<Money> maxPrice;
    std::optional<SaleState> saleState;
    std::optional<int> ageLimit;
    std::optional<int> seatsFree;
    bool favouritesOnly = false;
    ConcertSort sort = ConcertSort::Date;

    friend bool operator==(const ConcertQuery &, const ConcertQuery &) = default;
};

} // namespace universe
