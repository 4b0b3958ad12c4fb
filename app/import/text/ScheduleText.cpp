#include "app/import/text/ScheduleText.h"

#include "app/holidays/KoreanHolidays.h"
#include "app/import/text/DayText.h"
#include "app/import/text/PlainText.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace universe {

namespace {

constexpr int daysOfWeek = 7;
constexpr size_t holiday = 0; ///< the place of holidays, before Monday's

/// The hours of each day of a week, and of holidays.
struct Week {
    std::array<QList<QTime>, daysOfWeek + 1> hours;
    bool namesHolidays = false;
};

/// Takes the name of a day, or of several, away from the beginning. None where it is no name of days.
QList<int> takeDays(QStringView &text) {
    struct Named {
        QStringView word;
        QList<int> days;
    };
    static const std::array names{Named{u"공휴일", {0}},
                                  Named{u"holidays", {0}},
                                  Named{u"holiday", {0}},
                                  Named{u"hol", {0}},
                                  Named{u"매일", {1, 2, 3, 4, 5, 6, 7}},
                                  Named{u"daily", {1, 2, 3, 4, 5, 6, 7}},
                                  Named{u"평일", {1, 2, 3, 4, 5}},
                                  Named{u"weekdays", {1, 2, 3, 4, 5}},
                                  Named{u"주말", {6, 7}},
                                  Named{u"weekends", {6, 7}},
                                  Named{u"mondays", {1}},
                                  Named{u"monday", {1}},
                                  Named{u"mon", {1}},
                                  Named{u"tuesdays", {2}},
                                  Named{u"tuesday", {2}},
                                  Named{u"tues", {2}},
                                  Named{u"tue", {2}},
                                  Named{u"wednesdays", {3}},
                                  Named{u"wednesday", {3}},
                                  Named{u"wed", {3}},
                                  Named{u"thursdays", {4}},
                                  Named{u"thursday", {4}},
                                  Named{u"thurs", {4}},
                                  Named{u"thu", {4}},
                                  Named{u"fridays", {5}},
                                  Named{u"friday", {5}},
                                  Named{u"fri", {5}},
                                  Named{u"saturdays", {6}},
                                  Named{u"saturday", {6}},
                                  Named{u"sat", {6}},
                                  Named{u"sundays", {7}},
                                  Named{u"sunday", {7}},
                                  Named{u"sun", {7}}};
    for (const Named &named : names) {
        if (takeWord(text, {named.word}))
            return named.days;
    }
    constexpr QStringView korean = u"월화수목금토일";
    const qsizetype place = text.isEmpty() ? -1 : korean.indexOf(text[0]);
    if (place < 0)
        return {};
    text = text.sliced(1);
    takeWord(text, {u"요일"});
    return {static_cast<int>(place) + 1};
}

void skip(QStringView &text, QStringView marks) {
    while (!text.isEmpty() && marks.contains(text[0]))
        text = text.sliced(1);
}

/// "화요일 ~ 금요일", "월, 수, 금", "매일": the days of an item, or none.
QList<int> takeDaySet(QStringView &text) {
    QList<int> days = takeDays(text);
    while (!days.isEmpty()) {
        QStringView next = text;
        skip(next, u" .");
        const bool isRange = takeWord(next, {u"~", u"-", u"to "});
        skip(next, u" ,/.·&");
        const QList<int> more = takeDays(next);
        if (more.isEmpty())
            break;
        const int last = days.last();
        if (isRange && (more.size() != 1 || more.first() == 0 || last == 0))
            return {};
        for (int day = last; isRange && day % daysOfWeek + 1 != more.first(); day = day % daysOfWeek + 1)
            days.append(day % daysOfWeek + 1);
        days += more;
        text = next;
    }
    return days;
}

bool addHour(QList<QTime> &hours, QStringView text) {
    const auto time = readTimeOfDay(text.toString());
    if (time)
        hours.append(*time);
    return time.has_value();
}

bool isNone(QStringView text) {
    const QStringView word = text.trimmed();
    return word == u"휴무" || word == u"휴관" || word == u"공연없음" || word == u"공연 없음" || word == u"쉼";
}

/// "(16:00,19:00)" or " 16:00, 19:00" up to the name of another day. Nothing where it is none.
std::optional<QList<QTime>> takeHours(QStringView &text) {
    skip(text, u" :");
    QList<QTime> hours;
    const bool inBrackets = takeWord(text, {u"("});
    qsizetype length = inBrackets ? text.indexOf(u')') : text.size();
    if (length < 0)
        return {};
    QStringView list = text.first(length);
    text = text.sliced(inBrackets ? length + 1 : length);
    if (isNone(list))
        return hours;
    while (!list.trimmed().isEmpty()) {
        qsizetype end = 0;
        while (end < list.size() && !QStringView(u",/·&;").contains(list[end]))
            ++end;
        if (!addHour(hours, list.first(end)))
            return {};
        list = list.sliced(qMin(end + 1, list.size()));
        QStringView ahead = list.trimmed();
        if (inBrackets || takeDays(ahead).isEmpty())
            continue;
        text = list;
        break;
    }
    return hours.isEmpty() ? std::nullopt : std::optional(hours);
}

std::optional<Week> weekOf(QStringView text) {
    Week week;
    skip(text, u" ,/;");
    if (text.isEmpty())
        return {};
    while (!text.isEmpty()) {
        const QList<int> days = takeDaySet(text);
        const auto hours = days.isEmpty() ? std::nullopt : takeHours(text);
        if (!hours)
            return {};
        for (const int day : days) {
            week.hours[static_cast<size_t>(day)] += *hours;
            week.namesHolidays = week.namesHolidays || day == 0;
        }
        skip(text, u" ,/;·");
    }
    return week;
}

/// The elections and decreed days off that are known; a server's own list is for what comes later.
const QList<DecreedDay> &decreedDays() {
    static const QList<DecreedDay> days = [] {
        constexpr std::array<QStringView, 18> known{
            u"2014-06-04", u"2015-08-14", u"2016-04-13", u"2016-05-06", u"2017-05-09", u"2017-10-02",
            u"2018-06-13", u"2020-04-15", u"2020-08-17", u"2022-03-09", u"2022-06-01", u"2023-10-02",
            u"2024-04-10", u"2024-10-01", u"2025-01-27", u"2025-06-03", u"2026-06-03", u"2028-04-12"};
        QList<DecreedDay> list;
        for (const QStringView day : known)
            list.append({QDate::fromString(day, Qt::ISODate), {}, {}});
        return list;
    }();
    return days;
}

} // namespace

std::optional<QList<ForeignShow>> readSchedule(const QString &text, QDate first, QDate last) {
    constexpr int longestYears = 6;
    if (!first.isValid() || !last.isValid() || last < first || first.addYears(longestYears) < last)
        return {};
    const QString plain = plainText(text).toLower();
    auto week = weekOf(plain);
    // Of earlier holidays nothing is known.
    if (!week || (week->namesHolidays && first.year() < KoreanHolidays::firstYear))
        return {};
    for (QList<QTime> &hours : week->hours) {
        std::ranges::sort(hours);
        hours.erase(std::ranges::unique(hours).begin(), hours.end());
    }
    QList<ForeignShow> shows;
    const KoreanHolidays holidays(decreedDays());
    for (QDate day = first; day <= last; day = day.addDays(1)) {
        const bool isHoliday = week->namesHolidays && !holidays.on(day).isEmpty();
        for (const QTime time : week->hours[isHoliday ? holiday : static_cast<size_t>(day.dayOfWeek())])
            shows.append({day, time});
    }
    return shows;
}

} // namespace universe
