#include "app/import/IcsZones.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace universe {

namespace {

QDate dayOf(const icaltimetype &time) { return {time.year, time.month, time.day}; }

QTime clockOf(const icaltimetype &time) { return {time.hour, time.minute, qMin(time.second, 59)}; }

/// A zone by the names that programs give it: IANA's, Windows', or either behind a path of their own.
QTimeZone zoneByName(const QString &name) {
    constexpr qsizetype longest = 100;
    if (name.isEmpty() || name.size() > longest)
        return {};
    QByteArray id = name.toLatin1();
    if (const QByteArray windows = QTimeZone::windowsIdToDefaultIanaId(id); !windows.isEmpty())
        id = windows;
    if (QTimeZone::isTimeZoneIdAvailable(id))
        return QTimeZone(id);
    const QByteArray last = id.sliced(id.lastIndexOf('/', qMax<qsizetype>(id.lastIndexOf('/') - 1, 0)) + 1);
    return QTimeZone::isTimeZoneIdAvailable(last) ? QTimeZone(last) : QTimeZone();
}

/// Whether a zone's description says no more than once a year when clocks change: any other would be computed for ever.
bool isHarmless(icalcomponent *description) {
    constexpr qsizetype mostParts = 100;
    constexpr qsizetype mostDates = 1000;
    const QList<icalcomponent *> parts = partsOf(description, ICAL_ANY_COMPONENT);
    return parts.size() <= mostParts && std::ranges::all_of(parts, [](icalcomponent *part) {
               const QList<icalproperty *> rules = propertiesOf(part, ICAL_RRULE_PROPERTY);
               return rules.size() <= 1 && propertiesOf(part, ICAL_RDATE_PROPERTY).size() <= mostDates &&
                      std::ranges::all_of(rules, [](icalproperty *rule) {
                          const icalrecurrencetype recurrence = icalproperty_get_rrule(rule);
                          return recurrence.freq == ICAL_YEARLY_RECURRENCE &&
                                 recurrence.by_hour[0] == ICAL_RECURRENCE_ARRAY_MAX &&
                                 recurrence.by_minute[0] == ICAL_RECURRENCE_ARRAY_MAX &&
                                 recurrence.by_second[0] == ICAL_RECURRENCE_ARRAY_MAX &&
                                 recurrence.by_year_day[0] == ICAL_RECURRENCE_ARRAY_MAX;
                      });
           });
}

} // namespace

QDateTime momentOf(const ForeignShow &show) {
    const QTime time = show.time.value_or(QTime(0, 0));
    return show.zone.isValid() ? QDateTime(show.day, time, show.zone).toUTC() : QDateTime(show.day, time, Qt::UTC);
}

IcsZones::IcsZones(icalcomponent *calendar, IcsBudget &budget)
    : m_calendar(calendar)
    , m_budget(budget) {
    for (icalproperty *extra : propertiesOf(m_calendar, ICAL_X_PROPERTY)) {
        if (qstrcmp(icalproperty_get_x_name(extra), "X-WR-TIMEZONE") != 0)
            continue;
        const QTimeZone known = zoneByName(QString::fromUtf8(icalproperty_get_x(extra)));
        m_usual = known.isValid() ? QString::fromLatin1(known.id()) : QString();
        break;
    }
}

QString IcsZones::tzid(icalproperty *property) {
    icalparameter *parameter = icalproperty_get_first_parameter(property, ICAL_TZID_PARAMETER);
    return parameter ? QString::fromUtf8(icalparameter_get_tzid(parameter)) : QString();
}

const IcsZones::Zone &IcsZones::zone(const QString &name) {
    const auto found = m_zones.constFind(name);
    if (found != m_zones.constEnd())
        return *found;
    Zone zone{zoneByName(name), nullptr};
    if (!zone.known.isValid()) {
        icaltimezone *described = icalcomponent_get_timezone(m_calendar, name.toUtf8().constData());
        if (described && isHarmless(icaltimezone_get_component(described)) && --m_budget.zones >= 0)
            zone.described = described;
    }
    return *m_zones.insert(name, zone);
}

std::optional<ForeignShow> IcsZones::show(const icaltimetype &time, icalproperty *property) {
    const QDate day = dayOf(time);
    if (icaltime_is_null_time(time) || !day.isValid() || (!time.is_date && !clockOf(time).isValid()))
        return {};
    if (time.is_date)
        return ForeignShow{day};
    if (icaltime_is_utc(time))
        return ForeignShow{day, clockOf(time), QTimeZone::utc()};
    const QString name = tzid(property);
    if (name.isEmpty())
        return ForeignShow{day, clockOf(time)};
    const Zone &there = zone(name);
    if (there.known.isValid())
        return ForeignShow{day, clockOf(time), there.known};
    if (!there.described)
        return {};
    const QDateTime instant =
        QDateTime::fromSecsSinceEpoch(icaltime_as_timet_with_zone(time, there.described), Qt::UTC);
    return ForeignShow{instant.date(), instant.time(), QTimeZone::utc()};
}

std::optional<icaltimetype> IcsZones::local(const icaltimetype &instant, icalproperty *property) {
    const QString name = tzid(property);
    if (!icaltime_is_utc(instant) || name.isEmpty())
        return instant;
    const Zone &there = zone(name);
    if (!there.known.isValid() && !there.described)
        return {};
    icaltimetype result = instant;
    if (there.known.isValid()) {
        const QDateTime clock = QDateTime(dayOf(instant), clockOf(instant), Qt::UTC).toTimeZone(there.known);
        result.year = clock.date().year();
        result.month = clock.date().month();
        result.day = clock.date().day();
        result.hour = clock.time().hour();
        result.minute = clock.time().minute();
        result.second = clock.time().second();
    } else {
        result = icaltime_convert_to_zone(instant, there.described);
    }
    result.zone = nullptr;
    return result;
}

QString IcsZones::nameOf(icalproperty *property) {
    const QString name = property ? tzid(property) : QString();
    return name.isEmpty() ? m_usual : QString::fromLatin1(zone(name).known.id());
}

} // namespace universe
