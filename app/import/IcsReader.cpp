#include "app/import/IcsReader.h"

#include "app/import/CatalogueBuilder.h"
#include "app/import/ForeignFields.h"
#include "app/import/IcsShows.h"
#include "app/import/WholeFile.h"
#include "app/import/text/RegionText.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace universe {

namespace {

constexpr qsizetype mostShowsOfEvent = 1000; // of which the server takes no more, either

QString textOf(const char *text) { return QString::fromUtf8(text).trimmed(); }

/// "Hall, 1 High Street, Town": what stands before an address is the name.
void takeLocation(ForeignVenue &venue, const QString &location) {
    const qsizetype line = location.indexOf(u'\n');
    const qsizetype comma = location.indexOf(u',');
    const bool hasAddress =
        comma > 0 && std::ranges::any_of(location.sliced(comma), [](QChar c) { return c.isDigit(); });
    const qsizetype end = line > 0 ? line : (hasAddress ? comma : location.size());
    venue.name = location.first(end).simplified();
    if (end < location.size())
        venue.region = koreanRegion(location.sliced(end + 1));
}

/// Properties that programs have added to the format: what it costs, mostly.
void takeExtras(ForeignConcert &concert, icalcomponent *event) {
    for (icalproperty *extra : propertiesOf(event, ICAL_X_PROPERTY)) {
        const QByteArray name = QByteArray(icalproperty_get_x_name(extra)).toUpper();
        const QString value = textOf(icalproperty_get_x(extra));
        if (name == "X-COST-TYPE" && value.compare(u"free", Qt::CaseInsensitive) == 0)
            concert.prices = {{{}, 0, u"KRW"_s}};
        else if (name == "X-COST" && !value.isEmpty())
            takePrices(concert, u"Prices"_s, value);
    }
}

void takePicture(ForeignConcert &concert, icalcomponent *event) {
    for (icalproperty *property : propertiesOf(event, ICAL_ATTACH_PROPERTY)) {
        icalparameter *type = icalproperty_get_first_parameter(property, ICAL_FMTTYPE_PARAMETER);
        icalattach *attachment = icalproperty_get_attach(property);
        if (type && attachment && icalattach_get_is_url(attachment) &&
            QByteArrayView(icalparameter_get_fmttype(type)).startsWith("image/"))
            takePoster(concert, textOf(icalattach_get_url(attachment)));
    }
}

/// What libical could not read of an event: of its performances it must be all.
void takeErrors(ForeignConcert &concert, icalcomponent *event) {
    for (icalproperty *error : propertiesOf(event, ICAL_XLICERROR_PROPERTY)) {
        const QString text = textOf(icalproperty_get_xlicerror(error));
        const bool isOfShows =
            text.contains(u"RRULE") || text.contains(u"RDATE") || text.contains(u"EXDATE") || text.contains(u"DTSTART");
        if (isOfShows)
            concert.flaw = {u"starts_at"_s,
                            Reason::because("a line of its performances is not understood: %1").arg(text)};
    }
}

bool isCancelled(icalcomponent *event) { return icalcomponent_get_status(event) == ICAL_STATUS_CANCELLED; }

/// What an event says of itself, without its performances.
ForeignConcert concertOfEvent(icalcomponent *event) {
    constexpr qsizetype longest = 15'000;
    ForeignConcert concert;
    concert.source = u"ics"_s;
    concert.sourceId = textOf(icalcomponent_get_uid(event));
    concert.title = textOf(icalcomponent_get_summary(event)).simplified();
    concert.synopsis = textOf(icalcomponent_get_description(event)).left(longest);
    takeLocation(concert.venue, textOf(icalcomponent_get_location(event)));
    if (icalproperty *categories = icalcomponent_get_first_property(event, ICAL_CATEGORIES_PROPERTY))
        concert.genre = textOf(icalproperty_get_categories(categories)).section(u',', 0, 0).trimmed();
    takeExtras(concert, event);
    takePicture(concert, event);
    takeErrors(concert, event);
    if (isCancelled(event))
        concert.flaw = {u"status"_s, Reason::because("it is cancelled")};
    else if (icalcomponent_get_status(event) == ICAL_STATUS_TENTATIVE)
        concert.remarks.append({u"status"_s, Reason::because("it is not certain yet")});
    return concert;
}

/// The events of one calendar. Those that only change one repetition of another are part of that.
class IcsCalendarReading {
public:
    IcsCalendarReading(icalcomponent *calendar, IcsBudget &budget, CatalogueBuilder &builder)
        : m_calendar(calendar)
        , m_isCancelled(icalcomponent_get_method(calendar) == ICAL_METHOD_CANCEL)
        , m_zones(calendar, budget)
        , m_builder(builder) {}

    void read() {
        const QList<icalcomponent *> events = partsOf(m_calendar, ICAL_VEVENT_COMPONENT);
        for (icalcomponent *zone : partsOf(m_calendar, ICAL_VTIMEZONE_COMPONENT)) {
            if (icalproperty *name = icalcomponent_get_first_property(zone, ICAL_TZID_PROPERTY))
                m_described.insert(QString::fromUtf8(icalproperty_get_tzid(name)), zone);
        }
        for (icalcomponent *event : events) {
            const QString uid = textOf(icalcomponent_get_uid(event));
            if (changed(event))
                continue;
            if (!m_firsts.contains(uid))
                m_firsts.insert(uid, event);
        }
        for (icalcomponent *event : events) {
            const QString uid = textOf(icalcomponent_get_uid(event));
            if (changed(event) && !uid.isEmpty() && m_firsts.contains(uid))
                m_changes[uid].append(event);
        }
        for (icalcomponent *event : events) {
            if (!changed(event) || !m_changes.contains(textOf(icalcomponent_get_uid(event))))
                add(event);
        }
        m_builder.flush(); // what it was given is gone with the calendar
    }

private:
    static icalproperty *changed(icalcomponent *event) {
        return icalcomponent_get_first_property(event, ICAL_RECURRENCEID_PROPERTY);
    }

    void add(icalcomponent *event) {
        ForeignConcert concert = concertOfEvent(event);
        concert.venue.timeZone = m_zones.nameOf(icalcomponent_get_first_property(event, ICAL_DTSTART_PROPERTY));
        auto shows = showsOfEvent(event, m_zones);
        if (shows) {
            const bool hadShows = !shows->isEmpty();
            if (!applyChanges(*shows, concert.sourceId) && !concert.flaw)
                concert.flaw = {u"starts_at"_s, Reason::because("it has more performances than a concert")};
            concert.shows = *shows;
            if (hadShows && shows->isEmpty() && !concert.flaw)
                concert.flaw = {u"status"_s, Reason::because("all of its performances are cancelled")};
        } else if (!concert.flaw) {
            concert.flaw = {u"starts_at"_s, shows.error()};
        }
        if (m_isCancelled)
            concert.flaw = {u"status"_s, Reason::because("the calendar cancels it")};
        m_builder.add(concert, [this, event] { return calendarOf(event); });
    }

    /// The described zones that these parts name.
    [[nodiscard]] QList<icalcomponent *> zonesOf(const QList<icalcomponent *> &parts) const {
        QList<icalcomponent *> zones;
        for (icalcomponent *part : parts) {
            for (icalproperty *property : propertiesOf(part, ICAL_ANY_PROPERTY)) {
                icalcomponent *zone = m_described.value(IcsZones::tzid(property));
                if (zone && !zones.contains(zone))
                    zones.append(zone);
            }
        }
        return zones;
    }

    /// A calendar of the event alone, with what changes its repetitions, and their zones.
    QByteArray calendarOf(icalcomponent *event) const {
        constexpr qsizetype mostProperties = 50;
        const IcsComponent calendar(icalcomponent_new(ICAL_VCALENDAR_COMPONENT), &icalcomponent_free);
        for (icalproperty *property : propertiesOf(m_calendar, ICAL_ANY_PROPERTY).mid(0, mostProperties))
            icalcomponent_add_property(calendar.get(), icalproperty_new_clone(property));
        const QString uid = textOf(icalcomponent_get_uid(event));
        QList<icalcomponent *> parts{event};
        if (m_firsts.value(uid) == event)
            parts += m_changes.value(uid);
        for (icalcomponent *part : zonesOf(parts) + parts)
            icalcomponent_add_component(calendar.get(), icalcomponent_new_clone(part));
        const std::unique_ptr<char, decltype(&icalmemory_free_buffer)> text(
            icalcomponent_as_ical_string_r(calendar.get()), &icalmemory_free_buffer);
        return {text.get()};
    }

    /// What is changed of a repeated event: what is not then, and what is instead. Events may share it.
    struct Changes {
        QSet<QDateTime> instants;
        QSet<QDate> days;      ///< on which anything is changed
        QSet<QDate> wholeDays; ///< of which no hour is said
        QList<ForeignShow> instead;
    };

    const Changes &changesOf(const QString &uid) {
        const auto known = m_read.constFind(uid);
        if (known != m_read.constEnd())
            return *known;
        Changes changes;
        for (icalcomponent *change : m_changes.value(uid)) {
            icalproperty *property = changed(change);
            const auto repetition = m_zones.show(icalproperty_get_recurrenceid(property), property);
            if (repetition)
                changes.days.insert(repetition->day);
            if (repetition && repetition->time)
                changes.instants.insert(momentOf(*repetition));
            else if (repetition)
                changes.wholeDays.insert(repetition->day);
            const auto moved = showsOfEvent(change, m_zones);
            if (moved && !isCancelled(change) && changes.instead.size() <= mostShowsOfEvent)
                changes.instead += *moved;
        }
        return *m_read.insert(uid, changes);
    }

    /// False where that makes more performances than a concert has.
    bool applyChanges(QList<ForeignShow> &shows, const QString &uid) {
        const Changes &changes = changesOf(uid);
        shows.removeIf([&changes](const ForeignShow &show) {
            return changes.wholeDays.contains(show.day) ||
                   (show.time ? changes.instants.contains(momentOf(show)) : changes.days.contains(show.day));
        });
        shows += changes.instead;
        m_zones.budget().days -= int(changes.instead.size());
        return shows.size() <= mostShowsOfEvent && m_zones.budget().days >= 0;
    }

    icalcomponent *m_calendar;
    bool m_isCancelled; ///< all that is in it
    IcsZones m_zones;
    CatalogueBuilder &m_builder;
    QHash<QString, icalcomponent *> m_described;      ///< zones, by their names
    QHash<QString, QList<icalcomponent *>> m_changes; ///< by the id of what they change
    QHash<QString, Changes> m_read;                   ///< as far as they were asked for
    QHash<QString, icalcomponent *> m_firsts;         ///< events, by their ids
};

} // namespace

std::expected<void, ReadError> readIcs(const QString &fileName, QIODevice &file, CatalogueBuilder &builder) {
    const auto bytes = readWhole(fileName, file);
    if (!bytes)
        return std::unexpected(bytes.error());
    const auto root = parseIcs(*bytes);
    if (!root)
        return std::unexpected(ReadError{fileName, 0, 0, root.error()});
    const bool isOne = icalcomponent_isa(root->get()) == ICAL_VCALENDAR_COMPONENT;
    const QList<icalcomponent *> calendars =
        isOne ? QList{root->get()} : partsOf(root->get(), ICAL_VCALENDAR_COMPONENT);
    IcsBudget budget;
    for (icalcomponent *calendar : calendars)
        IcsCalendarReading(calendar, budget, builder).read();
    if (const int errors = icalcomponent_count_errors(root->get()); errors > 0)
        builder.addRemark(Reason::because("%1 of its lines are no iCalendar and are left out").arg(errors));
    return {};
}

} // namespace universe
