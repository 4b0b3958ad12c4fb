#include "app/import/TicketmasterEvent.h"

#include "app/import/ForeignFields.h"
#include "app/import/text/DayText.h"
#include "app/import/text/RegionText.h"

#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace universe {

namespace {

void takePlace(ForeignConcert &concert, const QJsonValue &event) {
    const QJsonArray venues = event[u"_embedded"_s][u"venues"_s].toArray();
    const QJsonValue venue = venues.isEmpty() ? event[u"place"_s] : venues.first();
    concert.venue.name = venue[u"name"_s].toString();
    const QString zone = venue[u"timezone"_s].toString();
    if (zoneCalled(zone).isValid())
        concert.venue.timeZone = zone;
    const QString city = venue[u"city"_s][u"name"_s].toString();
    const QString state = venue[u"state"_s][u"stateCode"_s].toString(venue[u"state"_s][u"name"_s].toString());
    QStringList parts{city, state};
    parts.removeAll(QString());
    parts.removeDuplicates();
    constexpr qsizetype longest = 80;
    const QString korean = koreanRegion(city);
    concert.venue.region = korean.isEmpty() ? parts.join(u", ").left(longest) : korean;
    if (venues.size() > 1)
        concert.remarks.append(
            {u"venue"_s, Reason::because("it names %1 venues: the first is taken").arg(venues.size())});
}

void takeBeginning(ForeignConcert &concert, const QJsonValue &event) {
    const QJsonValue dates = event[u"dates"_s];
    const QJsonValue start = dates[u"start"_s];
    const auto isTrue = [&start](const QString &key) { return start[key].toBool(); };
    if (isTrue(u"dateTBD"_s) || isTrue(u"dateTBA"_s)) {
        concert.flaw = {u"starts_at"_s, Reason::because("its day is not decided yet")};
        return;
    }
    const bool hasHour = !isTrue(u"timeTBA"_s) && !isTrue(u"noSpecificTime"_s);
    const QString localTime = start[u"localTime"_s].toString();
    const auto day = readDay(start[u"localDate"_s].toString());
    const auto instant = readStart(start[u"dateTime"_s].toString());
    QTimeZone zone = zoneCalled(dates[u"timezone"_s].toString());
    if (!zone.isValid())
        zone = zoneCalled(concert.venue.timeZone);
    // The clock there, where its zone is said; otherwise the world's.
    const auto time = hasHour ? readTimeOfDay(localTime) : std::nullopt;
    if (hasHour && instant && instant->time && (!day || !time || !zone.isValid()))
        concert.shows = {*instant};
    else if (day)
        concert.shows = {{*day, time, zone}};
    else
        concert.flaw = {u"starts_at"_s,
                        Reason::because("its day is not understood: \"%1\"").arg(start[u"localDate"_s].toString())};
    if (dates[u"spanMultipleDays"_s].toBool())
        concert.remarks.append({u"starts_at"_s, Reason::because("it lasts several days: only its beginning is taken")});
}

void takeState(ForeignConcert &concert, const QJsonValue &event) {
    const QString code = event[u"dates"_s][u"status"_s][u"code"_s].toString().toLower();
    if (event[u"test"_s].toBool())
        concert.flaw = {u"status"_s, Reason::because("it is a test and no event")};
    else if (code.startsWith(u"cancel"))
        concert.flaw = {u"status"_s, Reason::because("it is cancelled")};
    else if (code == u"postponed")
        concert.flaw = {u"status"_s, Reason::because("it is postponed, and its day is not known yet")};
    else if (code == u"rescheduled")
        concert.remarks.append({u"starts_at"_s, Reason::because("it was rescheduled")});
}

/// The standard range, without fees where there are two; the only one otherwise.
void takePriceRanges(ForeignConcert &concert, const QJsonArray &ranges) {
    const auto standard = std::ranges::find_if(
        ranges, [](const QJsonValue &range) { return range[u"type"_s].toString() == u"standard"; });
    if (ranges.isEmpty())
        return;
    const QJsonValue range = standard != ranges.end() ? QJsonValue(*standard) : ranges.first();
    const QJsonValue least = range[u"min"_s];
    const QJsonValue most = range[u"max"_s];
    const double lowest = least.toDouble(most.toDouble(-1));
    const double highest = most.toDouble(lowest);
    if (lowest < 0 || highest < lowest || (standard == ranges.end() && ranges.size() > 1)) {
        concert.remarks.append({u"price"_s, Reason::because("its price ranges are not understood")});
        return;
    }
    takePriceRange(concert, lowest, highest, range[u"currency"_s].toString().toUpper());
}

/// When something is sold to everybody. What was never decided is written as a day of long ago.
std::optional<ForeignShow> saleInstant(const QJsonValue &text) {
    constexpr int firstYear = 1970;
    const auto instant = readStart(text.toString());
    return instant && instant->time && instant->day.year() > firstYear ? instant : std::nullopt;
}

void takeSale(ForeignConcert &concert, const QJsonValue &event) {
    const QJsonValue sale = event[u"sales"_s][u"public"_s];
    if (!sale[u"startTBD"_s].toBool() && !sale[u"startTBA"_s].toBool())
        concert.bookingOpens = saleInstant(sale[u"startDateTime"_s]);
    concert.bookingCloses = saleInstant(sale[u"endDateTime"_s]);
    static const QRegularExpression limit(u"^[^0-9]*([1-9][0-9]{0,2})[ -]ticket limit[^0-9]*$"_s);
    constexpr qsizetype longest = 200;
    const QString info = event[u"ticketLimit"_s][u"info"_s].toString();
    if (const auto match = limit.match(info.left(longest)); match.hasMatch())
        concert.seatLimit = match.captured(1).toInt();
}

void takeKind(ForeignConcert &concert, const QJsonArray &classifications) {
    QJsonValue primary = classifications.first();
    for (const QJsonValue classification : classifications) {
        if (classification[u"primary"_s].toBool())
            primary = classification;
    }
    for (const QString &level : {u"genre"_s, u"segment"_s}) {
        const QString name = primary[level][u"name"_s].toString();
        if (concert.genre.isEmpty() && name != u"Undefined" && name != u"Other")
            concert.genre = name;
    }
}

void takeAge(ForeignConcert &concert, const QJsonValue &restrictions) {
    const QString rule = restrictions[u"ageRuleDescription"_s].toString();
    const int least = restrictions[u"minAge"_s].toInt(-1);
    constexpr int greatest = 99;
    if (least >= 0 && least <= greatest)
        concert.ageLimit = least;
    else if (!rule.isEmpty())
        takeAgeLimit(concert, u"Age"_s, rule);
    else if (restrictions[u"legalAgeEnforced"_s].toBool())
        takeAgeLimit(concert, u"Age"_s, u"the legal age is enforced"_s);
}

QString largestImage(const QJsonArray &images) {
    QString address;
    int widest = -1;
    for (const QJsonValue image : images) {
        const int width = image[u"width"_s].toInt() - (image[u"fallback"_s].toBool() ? 1'000'000 : 0);
        if (address.isEmpty() || width > widest) {
            widest = width;
            address = image[u"url"_s].toString();
        }
    }
    return address;
}

} // namespace

ForeignConcert concertOfTicketmaster(const QJsonObject &object) {
    const QJsonValue event = object;
    ForeignConcert concert;
    concert.source = u"ticketmaster"_s;
    concert.sourceId = event[u"id"_s].toString();
    concert.title = event[u"name"_s].toString();
    QStringList singers;
    for (const QJsonValue attraction : event[u"_embedded"_s][u"attractions"_s].toArray())
        singers.append(attraction[u"name"_s].toString());
    concert.singers = billOf(singers);
    QStringList notes;
    for (const QString &key : {u"description"_s, u"info"_s, u"pleaseNote"_s})
        notes.append(event[key].toString().trimmed());
    notes.removeAll(QString());
    constexpr qsizetype longest = 15'000;
    concert.synopsis = notes.join(u"\n\n").left(longest);
    takePoster(concert, largestImage(event[u"images"_s].toArray()));
    takeKind(concert, event[u"classifications"_s].toArray());
    takeAge(concert, event[u"ageRestrictions"_s]);
    takePlace(concert, event);
    takeBeginning(concert, event);
    takeSale(concert, event);
    takePriceRanges(concert, event[u"priceRanges"_s].toArray());
    takeState(concert, event);
    return concert;
}

} // namespace universe
