#include "app/import/JsonLdEvent.h"

#include "app/import/ForeignFields.h"
#include "app/import/JsonLdOffers.h"
#include "app/import/text/DayText.h"
#include "app/import/text/LengthText.h"
#include "app/import/text/RegionText.h"

#include <QHash>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace universe {

namespace {

constexpr qsizetype longestSynopsis = 15'000;

/// The zone of a country that has one alone.
QString zoneOfCountry(const QString &country) {
    static thread_local QHash<QLocale::Territory, QString> known; // all zones are gone through for each
    QLocale::Territory territory = QLocale::codeToTerritory(country);
    if (country == u"대한민국" || country.contains(u"Korea", Qt::CaseInsensitive))
        territory = QLocale::SouthKorea;
    if (territory == QLocale::AnyTerritory)
        return {};
    const auto found = known.constFind(territory);
    if (found != known.constEnd())
        return *found;
    const QList<QByteArray> zones = QTimeZone::availableTimeZoneIds(territory);
    return *known.insert(territory, zones.size() == 1 ? QString::fromLatin1(zones.first()) : QString());
}

void takeAddress(ForeignVenue &venue, const JsonLdNode &place) {
    const QList<JsonLdNode> addresses = place.nodes(u"address"_s);
    if (addresses.isEmpty()) {
        venue.region = koreanRegion(place.text(u"address"_s));
        return;
    }
    const JsonLdNode &address = addresses.first();
    const QString locality = address.text(u"addressLocality"_s);
    const QString region = address.text(u"addressRegion"_s);
    for (const QString &part : {region, locality, address.text(u"streetAddress"_s)}) {
        if (venue.region.isEmpty())
            venue.region = koreanRegion(part);
    }
    venue.timeZone = zoneOfCountry(address.text(u"addressCountry"_s));
    if (!venue.region.isEmpty())
        return;
    QStringList parts{locality, region};
    parts.removeAll(QString());
    parts.removeDuplicates();
    constexpr qsizetype longest = 80;
    venue.region = parts.join(u", ").left(longest);
}

void takeVenue(ForeignConcert &concert, const JsonLdNode &event) {
    const QList<JsonLdNode> places = event.nodes(u"location"_s);
    const auto place =
        std::ranges::find_if(places, [](const JsonLdNode &node) { return !node.isA(u"VirtualLocation"_s); });
    if (place != places.end()) {
        concert.venue.name = place->text(u"name"_s);
        takeAddress(concert.venue, *place);
        concert.venue.seats = readSeatCount(place->text(u"maximumAttendeeCapacity"_s));
    } else if (!places.isEmpty() || schemaName(event.text(u"eventAttendanceMode"_s)) == u"OnlineEventAttendanceMode") {
        concert.flaw = {u"venue"_s, Reason::because("it takes place on the net alone")};
    } else {
        concert.venue.name = event.text(u"location"_s);
    }
}

void takeStatus(ForeignConcert &concert, const JsonLdNode &event) {
    const QString status = schemaName(event.text(u"eventStatus"_s));
    if (status.contains(u"Cancel"))
        concert.flaw = {u"status"_s, Reason::because("it is cancelled")};
    else if (status == u"EventPostponed")
        concert.flaw = {u"status"_s, Reason::because("it is postponed, and its day is not known yet")};
    else if (status == u"EventMovedOnline")
        concert.flaw = {u"venue"_s, Reason::because("it takes place on the net alone")};
    else if (status == u"EventRescheduled")
        concert.remarks.append(
            {u"starts_at"_s, Reason::because("it was rescheduled from %1").arg(event.text(u"previousStartDate"_s))});
}

void takeShows(ForeignConcert &concert, const JsonLdNode &event) {
    constexpr qsizetype mostStarts = 1000; // of which the server takes no more, either
    constexpr qsizetype mostSchedules = 50;
    const ForeignFlaw tooMany{u"starts_at"_s, Reason::because("it has more performances than a concert")};
    if (event.values(u"startDate"_s).size() > mostStarts || event.values(u"eventSchedule"_s).size() > mostSchedules) {
        concert.flaw = tooMany;
        return;
    }
    for (const QString &text : event.texts(u"startDate"_s)) {
        const auto start = readStart(text);
        if (!start) {
            concert.flaw = {u"starts_at"_s, Reason::because("its beginning is not understood: \"%1\"").arg(text)};
            return;
        }
        concert.shows.append(*start);
    }
    const auto end = readStart(event.text(u"endDate"_s));
    // The morning after is the end of a night.
    if (concert.shows.size() == 1 && end && end->day > concert.shows.first().day.addDays(end->time ? 1 : 0) &&
        !event.has(u"eventSchedule"_s))
        concert.remarks.append(
            {u"starts_at"_s,
             Reason::because("it lasts until %1: only its beginning is taken").arg(end->day.toString(Qt::ISODate))});
    QList<ForeignShow> repeated;
    for (const JsonLdNode &schedule : event.nodes(u"eventSchedule"_s)) {
        const auto shows = showsOf(schedule);
        if (!shows) {
            concert.flaw = {u"starts_at"_s, Reason::because("its schedule is not understood")};
            return;
        }
        repeated += *shows;
        if (repeated.size() > mostStarts) {
            concert.flaw = tooMany;
            return;
        }
    }
    constexpr qint64 costOfShow = 64;
    event.spend(costOfShow * (concert.shows.size() + repeated.size()));
    // The one beginning is then that of all of them.
    if (repeated.isEmpty() || concert.shows.size() != 1)
        concert.shows += repeated;
    else
        concert.shows = repeated;
}

QString imageOf(const JsonLdNode &event) {
    for (const JsonLdNode &image : event.nodes(u"image"_s)) {
        for (const QString &property : {u"contentUrl"_s, u"url"_s}) {
            if (QString address = image.text(property); !address.isEmpty())
                return address;
        }
    }
    return event.text(u"image"_s);
}

} // namespace

ForeignConcert concertOf(const JsonLdNode &event) {
    ForeignConcert concert;
    concert.source = u"jsonld"_s;
    concert.title = event.text(u"name"_s);
    concert.singers = billOf(event.texts(u"performer"_s) + event.texts(u"performers"_s));
    concert.genre = event.text(u"genre"_s);
    concert.synopsis = event.text(u"description"_s).left(longestSynopsis);
    takePoster(concert, imageOf(event));
    takeRunningTime(concert, u"Duration"_s, event.text(u"duration"_s));
    takeAgeLimit(concert, u"Age"_s, event.text(u"typicalAgeRange"_s));
    takeOffers(concert, event);
    takeShows(concert, event);
    takeVenue(concert, event);
    takeStatus(concert, event);
    return concert;
}

} // namespace universe
