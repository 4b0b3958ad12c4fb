#include "ui/search/FilterText.h"

#include "app/core/Text.h"
#include "ui/posters/ConcertText.h"
#include "ui/widgets/Format.h"
#include "ui/widgets/Names.h"

#include <QCoreApplication>
#include <QLocale>

namespace universe {

using namespace Qt::StringLiterals;

namespace {

struct FilterText {
    Q_DECLARE_TR_FUNCTIONS(FilterText)
};

QString stateName(SaleState state) {
    switch (state) {
    case SaleState::Upcoming:
        return saleStatusName(SaleStatus::Upcoming);
    case SaleState::Open:
        return saleStatusName(SaleStatus::Open);
    case SaleState::Closed:
        return saleStatusName(SaleStatus::Closed);
    case SaleState::Cancelled:
        break;
    }
    return saleStatusName(SaleStatus::Cancelled);
}

QString daysText(const std::optional<QDate> &from, const std::optional<QDate> &to) {
    if (from && to)
        return *from == *to ? format::date(*from)
                            : FilterText::tr("%1 – %2", "days").arg(format::date(*from), format::date(*to));
    if (from)
        return FilterText::tr("from %1", "a day").arg(format::date(*from));
    return to ? FilterText::tr("until %1", "a day").arg(format::date(*to)) : QString();
}

QString weekdaysText(const QList<int> &weekdays) {
    QStringList names;
    for (const int day : weekdays)
        names << weekdayName(day);
    return names.join(FilterText::tr(", ", "between weekdays"));
}

QString pricesText(const std::optional<Money> &lowest, const std::optional<Money> &highest) {
    if (lowest && highest)
        return FilterText::tr("%1 – %2", "prices").arg(format::number(lowest->coins), format::money(*highest));
    if (lowest)
        return FilterText::tr("%1 and more", "a price").arg(format::money(*lowest));
    return highest ? FilterText::tr("up to %1", "a price").arg(format::money(*highest)) : QString();
}

void addTexts(QList<FilterPart> &parts, const ConcertQuery &query) {
    const auto add = [&](const QString &text, QString ConcertQuery::*member) {
        if (!(query.*member).isEmpty())
            parts << FilterPart{text.arg(texts::isolated(query.*member)),
                                [member](ConcertQuery &q) { (q.*member).clear(); }};
    };
    add(FilterText::tr("Title: %1"), &ConcertQuery::title);
    add(FilterText::tr("Singer: %1"), &ConcertQuery::singer);
    add(FilterText::tr("Venue: %1"), &ConcertQuery::venue);
    if (!query.region.isEmpty())
        parts << FilterPart{texts::isolated(format::region(query.region)), [](ConcertQuery &q) { q.region.clear(); }};
    if (!query.genre.isEmpty())
        parts << FilterPart{texts::isolated(format::genre(query.genre)), [](ConcertQuery &q) { q.genre.clear(); }};
}

void addDays(QList<FilterPart> &parts, const ConcertQuery &query) {
    if (query.from || query.to) {
        parts << FilterPart{daysText(query.from, query.to), [](ConcertQuery &q) {
                                q.from.reset();
                                q.to.reset();
                            }};
    }
    if (!query.weekdays.isEmpty())
        parts << FilterPart{weekdaysText(query.weekdays), [](ConcertQuery &q) { q.weekdays.clear(); }};
}

} // namespace

QList<FilterPart> filterParts(const ConcertQuery &query) {
    QList<FilterPart> parts;
    addTexts(parts, query);
    addDays(parts, query);
    if (query.minPrice || query.maxPrice) {
        parts << FilterPart{pricesText(query.minPrice, query.maxPrice), [](ConcertQuery &q) {
                                q.minPrice.reset();
                                q.maxPrice.reset();
                            }};
    }
    if (query.saleState)
        parts << FilterPart{stateName(*query.saleState), [](ConcertQuery &q) { q.saleState.reset(); }};
    if (query.ageLimit) {
        const QString text =
            *query.ageLimit == 0 ? FilterText::tr("All ages") : FilterText::tr("Open to age %1").arg(*query.ageLimit);
        parts << FilterPart{text, [](ConcertQuery &q) { q.ageLimit.reset(); }};
    }
    if (query.seatsFree)
        parts << FilterPart{FilterText::tr("%Ln seat(s) free", nullptr, *query.seatsFree),
                            [](ConcertQuery &q) { q.seatsFree.reset(); }};
    if (query.favouritesOnly)
        parts << FilterPart{FilterText::tr("Favourites"), [](ConcertQuery &q) { q.favouritesOnly = false; }};
    return parts;
}

QString searchDescription(const ConcertQuery &query) {
    QStringList words;
    if (!query.text.isEmpty())
        words << texts::isolated(query.text);
    for (const FilterPart &part : filterParts(query))
        words << part.text;
    return words.join(u" · "_s);
}

QString sortName(ConcertSort sort) {
    switch (sort) {
    case ConcertSort::Date:
        return FilterText::tr("Soonest first");
    case ConcertSort::BookingOpens:
        return FilterText::tr("Booking opens first");
    case ConcertSort::Newest:
        return FilterText::tr("Newly added");
    case ConcertSort::Popular:
        return FilterText::tr("Most wanted");
    case ConcertSort::Price:
        return FilterText::tr("Lowest price");
    case ConcertSort::Title:
        return FilterText::tr("By title");
    case ConcertSort::Relevance:
        break;
    }
    return FilterText::tr("Best match");
}

QString weekdayName(int weekday) { return QLocale().standaloneDayName(weekday, QLocale::ShortFormat); }

} // namespace universe
