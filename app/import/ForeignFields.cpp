#include "app/import/ForeignFields.h"

#include "app/import/SpellingKey.h"
#include "app/import/text/AmountText.h"
#include "app/import/text/LengthText.h"
#include "app/import/text/PriceText.h"

#include <QHash>
#include <QSet>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace universe {

namespace {

constexpr qsizetype longestReason = 200;

void keep(ForeignConcert &concert, const QString &field, const QString &label, const QString &text) {
    constexpr qsizetype longest = 2000;
    const QString sentence = text.trimmed().left(longest);
    concert.texts.append(u"%1: %2"_s.arg(label, sentence));
    concert.remarks.append({field, Reason::because("it is not understood: \"%1\"").arg(sentence)});
}

} // namespace

void takePrices(ForeignConcert &concert, const QString &label, const QString &text, const QString &currency) {
    const PriceText read = readPrices(text, currency);
    concert.prices = read.prices;
    if (!read.unread.isEmpty()) {
        keep(concert, u"price"_s, label, read.unread);
        // No policy decides what is said but not understood.
        if (std::ranges::any_of(read.unread, [](QChar c) { return c.isDigit(); }))
            concert.flaw = {
                u"price"_s,
                Reason::because("the price is not understood: \"%1\"").arg(read.unread.left(longestReason))};
    }
    keepPriceText(concert, label, text.trimmed(), read);
}

void keepPriceText(ForeignConcert &concert, const QString &label, const QString &text, const PriceText &read) {
    if (!read.isRange && !read.isByAudience)
        return;
    concert.texts.append(u"%1: %2"_s.arg(label, text));
    const Reason reason = read.isRange
                              ? Reason::because("only the lowest and the highest price are said: \"%1\"")
                              : Reason::because("the full price counts for everybody, and what others pay is kept as "
                                                "text: \"%1\"");
    concert.remarks.append({u"price"_s, reason.arg(text)});
}

void takePriceRange(ForeignConcert &concert, double lowest, double highest, const QString &currency) {
    concert.prices = priceRange(lowest, highest, currency);
    if (concert.prices.size() < 2)
        return;
    const QString range = u"%1 – %2"_s.arg(amountText(lowest, currency), amountText(highest, currency));
    concert.texts.append(range);
    concert.remarks.append(
        {u"price"_s, Reason::because("only the lowest and the highest price are said: %1").arg(range)});
}

void takeRunningTime(ForeignConcert &concert, const QString &label, const QString &text) {
    concert.runningMinutes = readRunningMinutes(text);
    if (!concert.runningMinutes && !text.trimmed().isEmpty())
        keep(concert, u"running_minutes"_s, label, text);
}

void takeAgeLimit(ForeignConcert &concert, const QString &label, const QString &text) {
    concert.ageLimit = readAgeLimit(text);
    if (!concert.ageLimit && !text.trimmed().isEmpty())
        keep(concert, u"age_limit"_s, label, text);
}

QTimeZone zoneCalled(const QString &name) {
    constexpr qsizetype longest = 100;
    constexpr qsizetype mostKnown = 1000;
    static thread_local QHash<QString, QTimeZone> known; // to read one takes longer than all else of an event
    if (name.isEmpty() || name.size() > longest)
        return {};
    if (known.size() > mostKnown)
        known.clear();
    const auto found = known.constFind(name);
    if (found != known.constEnd())
        return *found;
    const QByteArray id = name.toLatin1();
    return *known.insert(name, QTimeZone::isTimeZoneIdAvailable(id) ? QTimeZone(id) : QTimeZone());
}

void takePoster(ForeignConcert &concert, const QString &address) {
    constexpr qsizetype longest = 2000;
    const QUrl url(address.size() <= longest ? address.trimmed() : QString(), QUrl::StrictMode);
    if ((url.scheme() == u"http" || url.scheme() == u"https") && address.size() <= longest)
        concert.poster = address.trimmed();
}

QStringList billOf(const QStringList &names) {
    constexpr qsizetype most = 200;
    QStringList bill;
    QSet<QString> keys;
    for (const QString &given : names) {
        const QString name = given.simplified();
        const QString key = spellingKey(name);
        if (key.isEmpty() || keys.contains(key) || bill.size() == most)
            continue;
        keys.insert(key);
        bill.append(name);
    }
    return bill;
}

QStringList namesOf(const QString &list) {
    QString names = list.simplified();
    for (const QString &more : {u" 등"_s, u" 외"_s, u" et al."_s})
        if (names.endsWith(more))
            names.chop(more.size());
    return billOf(names.split(u','));
}

} // namespace universe
