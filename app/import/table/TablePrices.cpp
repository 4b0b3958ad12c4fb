#include "app/import/table/TablePrices.h"

#include "app/import/ForeignFields.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace universe {

namespace {

constexpr qsizetype longestText = 200;

enum class Fee { Unsaid, Free, Paid };

Fee feeOf(const QString &text) {
    const QString word = text.toLower();
    if (word == u"무료" || word == u"free" || word == u"무료공연")
        return Fee::Free;
    return word == u"유료" || word == u"paid" ? Fee::Paid : Fee::Unsaid;
}

/// The code of a currency that a column names; empty when it names none.
QString currencyOf(const QString &text) {
    if (text.isEmpty() || text == u"원" || text == u"₩")
        return u"KRW"_s;
    static const QRegularExpression code(u"^[A-Za-z]{3}$"_s);
    return text.contains(code) ? text.toUpper() : QString();
}

/// What the header says of numbers below it: 관람료(천원), Price (USD).
QString withUnit(const QString &text, const QString &header) {
    static const QRegularExpression number(u"^\\d[\\d,]*(\\.\\d+)?$"_s);
    static const QRegularExpression unit(u"[(（]([^()（）]+)[)）]$"_s);
    const QString said = unit.match(header).captured(1).trimmed();
    if (said.isEmpty() || !text.contains(number))
        return text;
    return said[0].script() == QChar::Script_Hangul ? text + said : text + u' ' + said;
}

} // namespace

void readPricesOf(const TableReading &reading) {
    ForeignConcert &concert = reading.concert;
    const Fee fee = feeOf(reading.value(u"fee"_s));
    const QString currency = currencyOf(reading.value(u"currency"_s));
    if (currency.isEmpty()) {
        concert.flaw = {u"currency"_s,
                        Reason::because("\"%1\" is no currency's code").arg(reading.value(u"currency"_s).left(200))};
        return;
    }
    const QString text = reading.value(u"price"_s);
    PriceText price = readPrices(withUnit(text, reading.columns.header(u"price"_s)), currency);
    const bool isFree = !price.prices.isEmpty() &&
                        std::ranges::all_of(price.prices, [](const ForeignPrice &one) { return one.amount == 0; });
    const bool hasDigits = std::ranges::any_of(text, [](QChar c) { return c.isDigit(); });
    const bool isContradicted = fee == Fee::Free && !price.prices.isEmpty() && !isFree;
    if (!price.unread.isEmpty() || isContradicted || (fee == Fee::Paid && isFree)) {
        reading.keepText(u"price"_s, u"price"_s);
        price.prices = {ForeignPrice{}};
        // No policy decides what is said but not understood.
        if ((!price.unread.isEmpty() || isContradicted) && hasDigits)
            concert.flaw = {
                u"price"_s,
                Reason::because("the price is not understood: \"%1\"").arg(text.simplified().left(longestText))};
    }
    if (fee == Fee::Free && !hasDigits)
        price.prices = {ForeignPrice{{}, 0}};
    keepPriceText(concert, reading.columns.header(u"price"_s), text, price);
    concert.prices = price.prices;
}

} // namespace universe
