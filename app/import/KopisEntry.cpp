#include "app/import/KopisEntry.h"

#include "app/import/CatalogueBuilder.h"
#include "app/import/ForeignFields.h"
#include "app/import/SpellingKey.h"
#include "app/import/text/DayText.h"
#include "app/import/text/LengthText.h"
#include "app/import/text/RegionText.h"
#include "app/import/text/ScheduleText.h"

#include <QXmlStreamWriter>

using namespace Qt::StringLiterals;

namespace universe {

namespace {

const QString korea = u"Asia/Seoul"_s;

/// The performances of a period: on the days that the guidance names, or on the only day.
void takeShows(ForeignConcert &concert, const KopisFields &fields) {
    const QString from = fields[u"prfpdfrom"_s];
    const QString to = fields[u"prfpdto"_s];
    const QString guidance = fields[u"dtguidance"_s];
    const auto first = readDay(from);
    const auto last = to.isEmpty() ? first : readDay(to);
    const auto reject = [&concert](const Reason &reason) { concert.flaw = {u"starts_at"_s, reason}; };
    if (!first || !last || *last < *first) {
        reject(Reason::because("\"%1\" to \"%2\" is no period").arg(from).arg(to));
        return;
    }
    if (guidance.isEmpty()) {
        concert.shows = {{*first}};
        if (*first != *last)
            reject(Reason::because("it does not say on which days from %1 to %2: its details do").arg(from).arg(to));
        return;
    }
    const auto shows = readSchedule(guidance, *first, *last);
    if (!shows)
        reject(Reason::because("its hours are not understood: \"%1\"").arg(guidance));
    else if (shows->isEmpty())
        reject(Reason::because("none of its days is from %1 to %2: \"%3\"").arg(from).arg(to).arg(guidance));
    else
        concert.shows = *shows;
}

/// A place that has but one hall is called by its own name: "국립극장 (국립극장)".
QString placeOf(const QString &name) {
    const qsizetype open = name.lastIndexOf(u'(');
    if (open <= 0 || !name.endsWith(u')'))
        return name;
    const QString place = name.first(open).trimmed();
    return spellingKey(place) == spellingKey(name.sliced(open + 1).chopped(1)) ? place : name;
}

/// An entry as KOPIS answers it, in the order of names.
QByteArray xmlOf(const KopisEntry &entry) {
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.setAutoFormatting(true);
    const auto writeFields = [&xml](const KopisFields &fields) {
        QStringList names = fields.keys();
        names.sort();
        for (const QString &name : std::as_const(names))
            xml.writeTextElement(name, fields[name]);
    };
    xml.writeStartElement(u"db"_s);
    KopisFields fields = entry.fields;
    fields.remove(u"mt13s"_s);
    writeFields(fields);
    if (!entry.halls.isEmpty())
        xml.writeStartElement(u"mt13s"_s);
    for (const KopisFields &hall : entry.halls) {
        xml.writeStartElement(u"mt13"_s);
        writeFields(hall);
        xml.writeEndElement();
    }
    xml.writeEndDocument();
    return bytes;
}

void addPerformance(const KopisEntry &entry, CatalogueBuilder &builder) {
    const KopisFields &fields = entry.fields;
    ForeignConcert concert;
    concert.source = u"kopis"_s;
    concert.sourceId = fields[u"mt20id"_s];
    concert.title = fields[u"prfnm"_s];
    concert.singers = namesOf(fields[u"prfcast"_s]);
    concert.venue.name = placeOf(fields[u"fcltynm"_s].trimmed());
    concert.venue.region = koreanRegion(fields[u"area"_s]);
    concert.venue.timeZone = korea;
    concert.genre = fields[u"genrenm"_s];
    concert.synopsis = fields[u"sty"_s];
    takePoster(concert, fields[u"poster"_s]);
    takePrices(concert, u"관람료"_s, fields[u"pcseguidance"_s]);
    takeRunningTime(concert, u"공연시간"_s, fields[u"prfruntime"_s]);
    takeAgeLimit(concert, u"관람연령"_s, fields[u"prfage"_s]);
    takeShows(concert, fields);
    if (fields[u"prfstate"_s].contains(u"취소"))
        concert.flaw = {u"status"_s, Reason::because("it is cancelled: \"%1\"").arg(fields[u"prfstate"_s])};
    builder.add(concert, [entry] { return xmlOf(entry); });
}

/// Performances name a hall as "place (hall)"; a place whose halls are not told is one itself.
void addVenues(const KopisEntry &entry, CatalogueBuilder &builder) {
    const QString place = entry.fields[u"fcltynm"_s];
    const auto xml = std::make_shared<QByteArray>(); // of all halls of the place, made once
    const auto original = [entry, xml] {
        if (xml->isEmpty())
            *xml = xmlOf(entry);
        return *xml;
    };
    const auto add = [&](const QString &name, const QString &seats) {
        ForeignVenue venue{.name = placeOf(name)};
        venue.region = koreanRegion(entry.fields[u"adres"_s]);
        venue.timeZone = korea;
        venue.seats = readSeatCount(seats);
        builder.add(venue, original);
    };
    if (entry.halls.isEmpty())
        add(place, entry.fields[u"seatscale"_s]);
    for (const KopisFields &hall : entry.halls)
        add(u"%1 (%2)"_s.arg(place, hall[u"prfplcnm"_s]), hall[u"seatscale"_s]);
}

} // namespace

Reason addKopisEntry(const KopisEntry &entry, CatalogueBuilder &builder) {
    const KopisFields &fields = entry.fields;
    if (fields.contains(u"returncode"_s) && !fields.contains(u"mt20id"_s))
        return Reason::because("KOPIS answers with an error: %1 (%2)")
            .arg(fields[u"errmsg"_s])
            .arg(fields[u"returncode"_s]);
    if (fields.contains(u"mt20id"_s) || fields.contains(u"prfnm"_s))
        addPerformance(entry, builder);
    else if (!fields[u"fcltynm"_s].isEmpty())
        addVenues(entry, builder);
    else
        builder.addRemark(Reason::because("an entry is neither a performance nor a place: %1")
                              .arg(QStringList(fields.keys().mid(0, 5)).join(u", ")));
    return {};
}

} // namespace universe
