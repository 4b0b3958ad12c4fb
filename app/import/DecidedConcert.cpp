#include "app/import/DecidedConcert.h"

#include <QCryptographicHash>
#include <QJsonArray>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace universe {

namespace {

using Flaw = std::unexpected<ForeignFlaw>;

Flaw flaw(const QString &field, const Reason &reason) { return Flaw(ForeignFlaw{field, reason}); }

/// A performance whose hour is known, as a wall clock there shows it.
struct Start {
    QDateTime clock;
    QTimeZone zone; ///< invalid: the venue's, which the server knows
};

/// An instant, or what the clock shows at the venue.
QJsonValue toJson(const Start &start) {
    if (!start.zone.isValid())
        return QJsonObject{{u"local"_s, start.clock.toString(u"yyyy-MM-dd'T'HH:mm:ss"_s)}};
    const QDateTime instant(start.clock.date(), start.clock.time(), start.zone);
    return instant.toUTC().toString(u"yyyy-MM-dd'T'HH:mm:ss'Z'"_s);
}

std::expected<Start, ForeignFlaw> startOf(const ForeignShow &show, std::optional<QTime> usual, const QString &field) {
    if (!show.day.isValid() || show.day.year() < 1 || show.day.year() > 9999)
        return flaw(field, Reason::because("the day is missing, or is none"));
    const auto time = show.time ? show.time : usual;
    if (!time)
        return flaw(field, Reason::because("the hour of %1 is missing").arg(show.day.toString(Qt::ISODate)));
    const QDateTime clock(show.day, *time, Qt::UTC);
    // Which of the two Qt says of an hour that clocks leave out depends on its version.
    const QDateTime there = show.zone.isValid() ? QDateTime(show.day, *time, show.zone) : clock;
    if (!there.isValid() || there.time() != *time)
        return flaw(field,
                    Reason::because("there is no %1 there on that day").arg(clock.toString(u"yyyy-MM-dd HH:mm"_s)));
    return Start{clock, show.zone};
}

std::expected<QList<Start>, ForeignFlaw> startsOf(const ForeignConcert &concert, const ImportPolicy &policy) {
    QList<Start> starts;
    for (const ForeignShow &show : concert.shows) {
        auto start = startOf(show, policy.time, u"starts_at"_s);
        if (!start)
            return std::unexpected(start.error());
        starts.append(std::move(*start));
    }
    if (starts.isEmpty())
        return flaw(u"starts_at"_s, Reason::because("it does not say when it begins"));
    std::ranges::stable_sort(starts, {}, &Start::clock);
    const auto same = std::ranges::unique(starts, {}, &Start::clock);
    starts.erase(same.begin(), same.end());
    return starts;
}

std::expected<qint64, ForeignFlaw> coinsOf(const ForeignPrice &price, const ImportPolicy &policy) {
    if (!price.amount) {
        if (policy.price)
            return *policy.price;
        return flaw(u"price"_s, price.grade.isEmpty()
                                    ? Reason::because("the price is not decided yet")
                                    : Reason::because("the price of grade \"%1\" is not decided yet").arg(price.grade));
    }
    double rate = 1;
    if (price.currency.isEmpty() && *price.amount != 0)
        return flaw(u"currency"_s, Reason::because("it does not say in which currency the price is"));
    if (price.currency != u"KRW" && *price.amount != 0) {
        if (!policy.rates.contains(price.currency))
            return flaw(u"currency"_s,
                        Reason::because("there is no rate for %1: the policy gives one").arg(price.currency));
        rate = policy.rates.value(price.currency);
    }
    const double coins = std::round(*price.amount * rate);
    if (!(coins >= 0 && coins <= 1e9))
        return flaw(u"price"_s, Reason::because("the price is not between 0 and 1000000000"));
    return static_cast<qint64>(coins);
}

std::expected<QJsonArray, ForeignFlaw> pricesOf(const ForeignConcert &concert, const ImportPolicy &policy) {
    QList<ForeignPrice> prices = concert.prices;
    if (prices.isEmpty()) {
        if (!policy.price)
            return flaw(u"price"_s, Reason::because("the price is missing"));
        prices.append(ForeignPrice{});
    }
    QJsonArray array;
    for (const ForeignPrice &price : prices) {
        const auto coins = coinsOf(price, policy);
        if (!coins)
            return std::unexpected(coins.error());
        array.append(QJsonObject{{u"grade"_s, price.grade.isEmpty() ? u"전석"_s : price.grade}, {u"price"_s, *coins}});
    }
    return array;
}

QString synopsisOf(const ForeignConcert &concert) {
    QStringList parts = concert.texts;
    if (!concert.synopsis.isEmpty())
        parts.prepend(concert.synopsis);
    return parts.join(u"\n\n");
}

} // namespace

QString derivedId(const ForeignConcert &concert) {
    QStringList parts{concert.title.simplified(), concert.venue.name.simplified()};
    if (!concert.shows.isEmpty()) {
        const ForeignShow &first = concert.shows.first();
        parts << first.day.toString(Qt::ISODate) << (first.time ? first.time->toString(u"HH:mm"_s) : QString());
    }
    const QString key = parts.join(QChar(0x1F)).normalized(QString::NormalizationForm_KC).toCaseFolded();
    return QString::fromLatin1(QCryptographicHash::hash(key.toUtf8(), QCryptographicHash::Sha256).toHex().first(20));
}

std::expected<QJsonObject, ForeignFlaw> decided(const ForeignConcert &concert, const ImportPolicy &policy) {
    if (concert.flaw)
        return std::unexpected(*concert.flaw);
    if (concert.title.trimmed().isEmpty())
        return flaw(u"title"_s, Reason::because("the title is missing"));
    if (concert.venue.name.trimmed().isEmpty())
        return flaw(u"venue"_s, Reason::because("the venue is missing"));
    const auto starts = startsOf(concert, policy);
    if (!starts)
        return std::unexpected(starts.error());
    auto prices = pricesOf(concert, policy);
    if (!prices)
        return std::unexpected(prices.error());

    Start opens{starts->first().clock.addDays(-policy.opensDaysBefore), starts->first().zone};
    Start closes{starts->last().clock.addSecs(-60LL * policy.closesMinutesBefore), starts->last().zone};
    for (const auto &[said, instant, field] : {std::tuple{&concert.bookingOpens, &opens, u"booking_opens"_s},
                                               std::tuple{&concert.bookingCloses, &closes, u"booking_closes"_s}}) {
        if (!*said)
            continue;
        auto start = startOf(**said, {}, field); // the policy's hour is that of performances
        if (!start)
            return std::unexpected(start.error());
        *instant = std::move(*start);
    }

    QJsonArray shows;
    for (const Start &start : *starts)
        shows.append(toJson(start));
    QJsonObject object{{u"source"_s, concert.source},
                       {u"source_id"_s, concert.sourceId},
                       {u"title"_s, concert.title},
                       {u"venue"_s, concert.venue.name},
                       {u"singers"_s, QJsonArray::fromStringList(concert.singers)},
                       {u"booking_opens"_s, toJson(opens)},
                       {u"booking_closes"_s, toJson(closes)},
                       {u"prices"_s, std::move(*prices)},
                       {u"shows"_s, shows}};
    if (!concert.venue.region.isEmpty())
        object[u"place"_s] = concert.venue.region;
    if (concert.isSourceGuessed)
        object[u"source_is_guessed"_s] = true;
    // What the source does not say stays as an administrator has put it.
    if (!concert.genre.isEmpty())
        object[u"genre"_s] = concert.genre;
    if (concert.ageLimit)
        object[u"age_limit"_s] = *concert.ageLimit;
    if (concert.runningMinutes)
        object[u"running_minutes"_s] = *concert.runningMinutes;
    if (concert.seatLimit)
        object[u"seat_limit"_s] = *concert.seatLimit;
    if (const QString synopsis = synopsisOf(concert); !synopsis.isEmpty())
        object[u"synopsis"_s] = synopsis;
    if (!concert.poster.isEmpty())
        object[u"poster"_s] = concert.poster;
    return object;
}

} // namespace universe
