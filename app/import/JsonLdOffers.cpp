#include "app/import/JsonLdOffers.h"

#include "app/import/ForeignFields.h"
#include "app/import/text/AmountText.h"
#include "app/import/text/DayText.h"
#include "app/import/text/GradeText.h"
#include "app/import/text/PriceText.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace universe {

namespace {

/// What one offer says.
struct OfferedPrice {
    QString grade; ///< as it is written
    double lowest = 0;
    double highest = 0;
    QString currency;
};

/// "45.00", "1,200", "$45": an amount alone.
std::optional<double> amountOf(const QString &text, QString &currency) {
    QStringView rest = text;
    bool isNumber = false;
    const double number = text.toDouble(&isNumber);
    if (isNumber && number >= 0)
        return number;
    const auto amount = takeAmount(rest, currency);
    if (!amount || !rest.isEmpty())
        return {};
    if (!amount->currency.isEmpty())
        currency = amount->currency;
    return amount->value;
}

QString firstText(const JsonLdNode &node, std::initializer_list<QString> properties) {
    for (const QString &property : properties) {
        if (QString text = node.text(property); !text.isEmpty())
            return text;
    }
    return {};
}

/// The prices of an offer, or of what specifies it. Nothing where it names none; the text where it is none.
std::optional<OfferedPrice> offeredPrice(const JsonLdNode &offer, QStringList &unread, int depth = 0) {
    constexpr int deepest = 4; // a specification may be its own
    OfferedPrice price;
    price.grade = firstText(offer, {u"name"_s, u"category"_s});
    price.currency = firstText(offer, {u"priceCurrency"_s}).toUpper();
    const QString low = firstText(offer, {u"lowPrice"_s, u"minPrice"_s, u"price"_s});
    const QString high = firstText(offer, {u"highPrice"_s, u"maxPrice"_s});
    if (low.isEmpty() && high.isEmpty() && depth == deepest)
        return {};
    if (low.isEmpty() && high.isEmpty()) {
        for (const JsonLdNode &specification : offer.nodes(u"priceSpecification"_s)) {
            if (const auto inner = offeredPrice(specification, unread, depth + 1)) {
                price.lowest = inner->lowest;
                price.highest = inner->highest;
                price.currency = inner->currency.isEmpty() ? price.currency : inner->currency;
                return price;
            }
        }
        return {};
    }
    const auto lowest = amountOf(low.isEmpty() ? high : low, price.currency);
    const auto highest = high.isEmpty() ? lowest : amountOf(high, price.currency);
    if (!lowest || !highest || *highest < *lowest) {
        unread.append(high.isEmpty() ? low : u"%1 – %2"_s.arg(low, high));
        return {};
    }
    price.lowest = *lowest;
    price.highest = *highest;
    return price;
}

constexpr qsizetype mostOffers = 1000; ///< of one event

/// An offer that is there only to lead to a shop says nothing of prices; one of several is a grade.
void takeNamedPrices(ForeignConcert &concert, const QList<OfferedPrice> &offers, QStringList &unread) {
    constexpr qsizetype mostGrades = 100; // of which the server takes no more, either
    for (const OfferedPrice &offer : offers) {
        const auto grade = readGrade(offer.grade);
        const auto same = std::ranges::find(concert.prices, grade.value_or(QString()), &ForeignPrice::grade);
        const ForeignPrice price{grade.value_or(QString()), offer.lowest, offer.currency};
        if (!grade || offer.lowest != offer.highest || (same != concert.prices.end() && *same != price) ||
            concert.prices.size() > mostGrades)
            unread.append(u"%1 %2"_s.arg(offer.grade, amountText(offer.lowest, offer.currency)));
        else if (same == concert.prices.end())
            concert.prices.append(price);
    }
}

void takePricesOf(ForeignConcert &concert, const QList<OfferedPrice> &offers, QStringList &unread) {
    const auto one = [&offers](auto field) {
        return std::ranges::all_of(offers, [&](const OfferedPrice &offer) {
            return std::invoke(field, offer) == std::invoke(field, offers.first());
        });
    };
    const bool hasNames = std::ranges::all_of(offers, [](const OfferedPrice &offer) { return !offer.grade.isEmpty(); });
    if (!one(&OfferedPrice::currency)) {
        unread.append(u"several currencies"_s);
    } else if (offers.size() > 1 && hasNames && !one(&OfferedPrice::grade)) {
        takeNamedPrices(concert, offers, unread);
    } else {
        const double lowest = std::ranges::min(offers, {}, &OfferedPrice::lowest).lowest;
        const double highest = std::ranges::max(offers, {}, &OfferedPrice::highest).highest;
        takePriceRange(concert, lowest, highest, offers.first().currency);
    }
}

/// The day when something begins begins with its first minute.
std::optional<ForeignShow> instantOf(const QString &text, bool isEnd) {
    auto instant = readStart(text);
    if (instant && !instant->time && isEnd)
        return {};
    if (instant && !instant->time)
        instant->time = QTime(0, 0);
    return instant;
}

/// When the first tickets are sold, and when the last; where they are several, only what all say.
void takeBookingPeriod(ForeignConcert &concert, const QList<JsonLdNode> &offers) {
    QStringList opens;
    QStringList closes;
    for (const JsonLdNode &offer : offers) {
        opens.append(firstText(offer, {u"availabilityStarts"_s, u"validFrom"_s}));
        closes.append(firstText(offer, {u"availabilityEnds"_s, u"validThrough"_s}));
    }
    if (opens.count(opens.first()) == opens.size())
        concert.bookingOpens = instantOf(opens.first(), false);
    if (closes.count(closes.first()) == closes.size())
        concert.bookingCloses = instantOf(closes.first(), true);
}

} // namespace

void takeOffers(ForeignConcert &concert, const JsonLdNode &event) {
    const QList<JsonLdNode> nodes = event.nodes(u"offers"_s);
    QList<OfferedPrice> offers;
    QStringList unread;
    qsizetype count = 0;
    for (const JsonLdNode &node : nodes) {
        const QList<JsonLdNode> inner = node.nodes(u"offers"_s);
        for (const JsonLdNode &offer : inner.isEmpty() ? QList{node} : inner) {
            if (++count > mostOffers)
                break;
            if (const auto price = offeredPrice(offer, unread))
                offers.append(*price);
        }
    }
    if (count > mostOffers)
        unread = {u"more than %1 offers"_s.arg(mostOffers)};
    else if (!nodes.isEmpty())
        takeBookingPeriod(concert, nodes);
    if (!offers.isEmpty() && unread.isEmpty())
        takePricesOf(concert, offers, unread);
    if (offers.isEmpty() && unread.isEmpty() && event.isTrue(u"isAccessibleForFree"_s))
        concert.prices = {{{}, 0, u"KRW"_s}};
    if (unread.isEmpty())
        return;
    constexpr qsizetype longest = 2000;
    const QString text = unread.join(u", ").left(longest);
    concert.prices.clear();
    concert.texts.append(u"Prices: %1"_s.arg(text));
    concert.remarks.append({u"price"_s, Reason::because("it is not understood: \"%1\"").arg(text)});
}

} // namespace universe
