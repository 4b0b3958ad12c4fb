#include "app/api/SearchFilters.h"

#include "app/api/Names.h"

#include <QJsonArray>

#include <array>

namespace universe {

using namespace Qt::StringLiterals;

namespace {

/// A parameter that is a text, and where a query keeps it.
struct TextParameter {
    QLatin1StringView name;
    QString ConcertQuery::*member;
};

constexpr std::array texts = {
    TextParameter{"query"_L1, &ConcertQuery::text},    TextParameter{"title"_L1, &ConcertQuery::title},
    TextParameter{"singer"_L1, &ConcertQuery::singer}, TextParameter{"venue"_L1, &ConcertQuery::venue},
    TextParameter{"genre"_L1, &ConcertQuery::genre},   TextParameter{"region"_L1, &ConcertQuery::region},
};

constexpr qint64 mostCoins = 1'000'000'000'000;

std::optional<QDate> dateOf(const QJsonValue &value) {
    const QDate date = QDate::fromString(value.toString(), Qt::ISODate);
    return date.isValid() ? std::optional(date) : std::nullopt;
}

std::optional<qint64> numberOf(const QJsonValue &value, qint64 least, qint64 most) {
    const qint64 number = value.toInteger(least - 1);
    return number >= least && number <= most ? std::optional(number) : std::nullopt;
}

std::optional<Money> moneyOf(const QJsonValue &value) {
    return numberOf(value, 0, mostCoins).transform([](qint64 coins) { return Money{coins}; });
}

std::optional<int> smallOf(const QJsonValue &value, int least, int most) {
    return numberOf(value, least, most).transform([](qint64 number) { return int(number); });
}

QList<int> weekdaysOf(const QJsonValue &value) {
    QList<int> days;
    for (int day = 1; day <= 7; ++day) {
        if (value.toArray().contains(day))
            days << day;
    }
    return days;
}

void keepSense(ConcertQuery &query) {
    if (query.from && query.to && *query.from > *query.to)
        query.to.reset();
    if (query.minPrice && query.maxPrice && *query.minPrice > *query.maxPrice)
        query.maxPrice.reset();
}

} // namespace

QJsonObject filtersOf(const ConcertQuery &query) {
    QJsonObject filters;
    for (const auto &[name, member] : texts) {
        if (!(query.*member).isEmpty())
            filters[name] = query.*member;
    }
    const auto put = [&](QLatin1StringView name, const auto &value) {
        if (value)
            filters[name] = QJsonValue(*value);
    };
    const auto iso = [](QDate date) { return date.toString(Qt::ISODate); };
    const auto coins = [](Money money) { return money.coins; };
    put("from_date"_L1, query.from.transform(iso));
    put("to_date"_L1, query.to.transform(iso));
    put("singer_id"_L1, query.singerId.isValid() ? std::optional(query.singerId.value) : std::nullopt);
    put("venue_id"_L1, query.venueId.isValid() ? std::optional(query.venueId.value) : std::nullopt);
    put("min_price"_L1, query.minPrice.transform(coins));
    put("max_price"_L1, query.maxPrice.transform(coins));
    put("sale_state"_L1, query.saleState.transform(&nameOf<SaleState>));
    put("age_limit"_L1, query.ageLimit);
    put("seats_free"_L1, query.seatsFree);
    if (!query.weekdays.isEmpty()) {
        QJsonArray days;
        for (const int day : query.weekdays)
            days << day;
        filters["weekdays"_L1] = days;
    }
    if (query.favouritesOnly)
        filters["favourites_only"_L1] = true;
    if (query.sort != ConcertSort::Date)
        filters["sort"_L1] = nameOf(query.sort);
    return filters;
}

ConcertQuery queryFrom(const QJsonObject &filters) {
    constexpr qsizetype longestText = 200; // letters; the server takes no more
    ConcertQuery query;
    for (const auto &[name, member] : texts)
        query.*member = filters[name].toString().left(longestText);
    query.from = dateOf(filters["from_date"_L1]);
    query.to = dateOf(filters["to_date"_L1]);
    query.singerId = {filters["singer_id"_L1].toInteger()};
    query.venueId = {filters["venue_id"_L1].toInteger()};
    query.minPrice = moneyOf(filters["min_price"_L1]);
    query.maxPrice = moneyOf(filters["max_price"_L1]);
    for (const auto state : {SaleState::Upcoming, SaleState::Open, SaleState::Closed, SaleState::Cancelled}) {
        if (filters["sale_state"_L1] == nameOf(state))
            query.saleState = state;
    }
    query.ageLimit = smallOf(filters["age_limit"_L1], 0, 99);
    query.seatsFree = smallOf(filters["seats_free"_L1], 1, 200'000);
    query.weekdays = weekdaysOf(filters["weekdays"_L1]);
    query.favouritesOnly = filters["favourites_only"_L1].toBool();
    query.sort = sortFrom(filters["sort"_L1].toString());
    keepSense(query);
    return query;
}

} // namespace universe
