#include "app/import/ForeignFields.h"
#include "app/import/JsonLdEvent.h"
#include "app/import/text/DayText.h"

#include <QSet>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace universe {

namespace {

constexpr int mostShows = 1000;

/// "https://schema.org/Friday", "FR": Monday is 1; 0 where it is none.
int weekdayOf(const QString &text) {
    constexpr std::array<QStringView, 7> weekdays{u"monday", u"tuesday",  u"wednesday", u"thursday",
                                                  u"friday", u"saturday", u"sunday"};
    const QString name = schemaName(text).toLower();
    const auto found = std::ranges::find_if(
        weekdays, [&name](QStringView weekday) { return name.size() >= 2 && weekday.startsWith(name); });
    return found == weekdays.end() ? 0 : static_cast<int>(found - weekdays.begin()) + 1;
}

/// Days between repetitions: "P1D", "P2W"; 0 where it is another period.
int daysBetween(const QString &frequency) {
    constexpr int week = 7;
    if (frequency.size() < 3 || !frequency.startsWith(u'P'))
        return 0;
    const int number = QStringView(frequency).sliced(1).chopped(1).toInt();
    if (frequency.endsWith(u'W'))
        return number * week;
    return frequency.endsWith(u'D') ? number : 0;
}

} // namespace

std::optional<QList<ForeignShow>> showsOf(const JsonLdNode &schedule) {
    constexpr int week = 7;
    constexpr int longestYears = 6;
    const auto first = readDay(schedule.text(u"startDate"_s).section(u'T', 0, 0));
    const QString endText = schedule.text(u"endDate"_s);
    const auto last = readDay(endText.section(u'T', 0, 0));
    const QString hour = schedule.text(u"startTime"_s);
    const auto time = readTimeOfDay(hour);
    const QString zoneName = schedule.text(u"scheduleTimezone"_s);
    const QTimeZone zone = zoneCalled(zoneName);
    const int count = schedule.text(u"repeatCount"_s).toInt();
    QSet<int> weekdays;
    for (const QString &day : schedule.texts(u"byDay"_s))
        weekdays.insert(weekdayOf(day));
    const QString frequency = schedule.text(u"repeatFrequency"_s);
    const int step = frequency.isEmpty() ? (weekdays.isEmpty() ? 0 : week) : daysBetween(frequency);
    const bool isOnce = frequency.isEmpty() && weekdays.isEmpty();
    if (!first || (!hour.isEmpty() && !time) || weekdays.contains(0) || schedule.has(u"byMonth"_s) ||
        schedule.has(u"byMonthDay"_s) || schedule.has(u"byMonthWeek"_s) || (!endText.isEmpty() && !last) ||
        (!zoneName.isEmpty() && !zone.isValid()) || schedule.values(u"exceptDate"_s).size() > mostShows)
        return {};
    if (isOnce)
        return QList{ForeignShow{*first, time, zone}};
    const QDate end = last.value_or(first->addYears(longestYears));
    if (step < 1 || (!last && count < 1) || end < *first || end > first->addYears(longestYears))
        return {};

    QSet<QDate> except;
    for (const QString &text : schedule.texts(u"exceptDate"_s)) {
        const auto day = readStart(text);
        if (!day)
            return {};
        except.insert(day->day);
    }
    constexpr qint64 costOfDay = 8;
    schedule.spend(costOfDay * first->daysTo(end));
    QList<ForeignShow> shows;
    int repetitions = 0;
    const QDate monday = first->addDays(1 - first->dayOfWeek());
    for (QDate day = *first; day <= end && shows.size() < mostShows && (count < 1 || repetitions < count);
         day = day.addDays(1)) {
        // Several days of a week repeat with their week.
        const bool isDay = weekdays.isEmpty() ? first->daysTo(day) % step == 0
                                              : weekdays.contains(day.dayOfWeek()) &&
                                                    (step < week || monday.daysTo(day) / week % (step / week) == 0);
        if (!isDay)
            continue;
        ++repetitions;
        if (!except.contains(day))
            shows.append({day, time, zone});
    }
    return shows;
}

} // namespace universe
