#include "app/import/IcsShows.h"

#include "app/import/IcsRule.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace universe {

namespace {

constexpr qsizetype mostRepetitions = 1000;
constexpr qsizetype mostNamedDays = 499; ///< of more on a line, libical leaves some out without a word

/// What a rule repeats at the same hour.
std::expected<void, Reason> addRepeated(QList<ForeignShow> &shows, icalproperty *property, icalproperty *startProperty,
                                        const icaltimetype &start, IcsZones &zones) {
    const icalrecurrencetype rule = icalproperty_get_rrule(property);
    const QDate first(start.year, start.month, start.day);
    QDate last;
    if (!icaltime_is_null_time(rule.until)) {
        const auto until = zones.local(rule.until, startProperty);
        if (!until)
            return std::unexpected(Reason::because("its time zone is not known"));
        last = QDate(until->year, until->month, until->day);
        // An end before the hour of that day leaves the day out.
        const bool isBefore = !until->is_date && !start.is_date &&
                              QTime(until->hour, until->minute, until->second) < QTime(start.hour, start.minute);
        last = isBefore ? last.addDays(-1) : last;
    }
    const auto days = daysOfRule(rule, first, last, zones.budget());
    if (!days)
        return std::unexpected(days.error());
    for (const QDate day : *days) {
        icaltimetype time = start;
        time.year = day.year();
        time.month = day.month();
        time.day = day.day();
        const auto show = zones.show(time, startProperty);
        if (!show || shows.size() > mostRepetitions)
            return std::unexpected(Reason::because("it has more performances than a concert"));
        shows.append(*show);
    }
    return {};
}

/// What is left out. A day alone leaves out all of that day.
std::expected<void, Reason> removeExcepted(QList<ForeignShow> &shows, icalcomponent *event, IcsZones &zones) {
    QSet<QDateTime> instants;
    QSet<QDate> days;
    for (icalproperty *property : propertiesOf(event, ICAL_EXDATE_PROPERTY)) {
        const auto show = zones.show(icalproperty_get_exdate(property), property);
        if (!show)
            return std::unexpected(Reason::because("what it leaves out is not understood"));
        if (show->time)
            instants.insert(momentOf(*show));
        else
            days.insert(show->day);
    }
    shows.removeIf([&](const ForeignShow &show) {
        return days.contains(show.day) || (show.time && instants.contains(momentOf(show)));
    });
    return {};
}

} // namespace

std::expected<QList<ForeignShow>, Reason> showsOfEvent(icalcomponent *event, IcsZones &zones) {
    icalproperty *startProperty = icalcomponent_get_first_property(event, ICAL_DTSTART_PROPERTY);
    if (!startProperty)
        return QList<ForeignShow>();
    const icaltimetype start = icalproperty_get_dtstart(startProperty);
    const auto first = zones.show(start, startProperty);
    if (!first)
        return std::unexpected(Reason::because("its beginning, or the time zone of that, is not understood"));
    if (propertiesOf(event, ICAL_RDATE_PROPERTY).size() > mostNamedDays ||
        propertiesOf(event, ICAL_EXDATE_PROPERTY).size() > mostNamedDays)
        return std::unexpected(Reason::because("it names more days than a concert has"));
    QList<ForeignShow> shows{*first};
    for (icalproperty *property : propertiesOf(event, ICAL_RRULE_PROPERTY)) {
        if (const auto added = addRepeated(shows, property, startProperty, start, zones); !added)
            return std::unexpected(added.error());
    }
    for (icalproperty *property : propertiesOf(event, ICAL_RDATE_PROPERTY)) {
        const icaldatetimeperiodtype date = icalproperty_get_rdate(property);
        const auto show = zones.show(icaltime_is_null_time(date.time) ? date.period.start : date.time, property);
        if (!show || shows.size() >= mostRepetitions)
            return std::unexpected(Reason::because("a day on which it is repeated is not understood"));
        shows.append(*show);
    }
    if (const auto removed = removeExcepted(shows, event, zones); !removed)
        return std::unexpected(removed.error());
    return shows;
}

} // namespace universe
