#include "app/holidays/KoreanHolidays.h"

#include <QDateTime>
#include <QTimeZone>

#include <unicode/calendar.h>
#include <unicode/locid.h>
#include <unicode/timezone.h>

#include <algorithm>
#include <array>
#include <memory>

namespace universe {

namespace {

/// The Korean lunisolar calendar. Its months begin where the new moon is seen from Korea: Seollal is not always the new
/// year of China.
class LunarCalendar {
public:
    LunarCalendar() {
        m_calendar.reset(icu::Calendar::createInstance(icu::TimeZone::createTimeZone("Asia/Seoul"),
                                                       icu::Locale("ko@calendar=dangi"), m_status));
        if (U_FAILURE(m_status))
            qWarning("no Korean lunar calendar: %s", u_errorName(m_status));
    }

    /// A day of a month that is no leap month, of the lunar year that begins in `year`. Invalid if there is no such
    /// calendar here.
    [[nodiscard]] QDate date(int year, int month, int day) {
        constexpr int dangunEra = 2333; // added to a year of the Common Era
        if (!m_calendar || U_FAILURE(m_status))
            return {};
        m_calendar->clear();
        m_calendar->set(UCAL_EXTENDED_YEAR, year + dangunEra);
        m_calendar->set(UCAL_MONTH, month - 1);
        m_calendar->set(UCAL_IS_LEAP_MONTH, 0);
        m_calendar->set(UCAL_DATE, day);
        const auto milliseconds = qint64(m_calendar->getTime(m_status));
        return U_SUCCESS(m_status) ? QDateTime::fromMSecsSinceEpoch(milliseconds, QTimeZone("Asia/Seoul")).date()
                                   : QDate();
    }

private:
    UErrorCode m_status = U_ZERO_ERROR;
    std::unique_ptr<icu::Calendar> m_calendar;
};

struct FixedDay {
    Holiday holiday;
    int month;
    int day;
    int since = KoreanHolidays::firstYear; ///< the first year in which it is a day off
};

constexpr std::array<FixedDay, 10> fixedDays{{
    {Holiday::NewYear, 1, 1},
    {Holiday::IndependenceMovement, 3, 1},
    {Holiday::Labour, 5, 1, 2026},
    {Holiday::Children, 5, 5},
    {Holiday::Memorial, 6, 6},
    {Holiday::Constitution, 7, 17, 2026},
    {Holiday::Liberation, 8, 15},
    {Holiday::Foundation, 10, 3},
    {Holiday::Hangul, 10, 9},
    {Holiday::Christmas, 12, 25},
}};

/// The rule by which a substitute makes up for a holiday.
struct Rule {
    QDate since;           ///< the first day to which it applies; invalid: never
    bool saturday = false; ///< also when it falls on a Saturday, not only on a Sunday
};

Rule ruleOf(Holiday holiday) {
    switch (holiday) {
    case Holiday::NewYear:
    case Holiday::Memorial:
    case Holiday::Decreed:
        break;
    case Holiday::SeollalEve:
    case Holiday::Seollal:
    case Holiday::SeollalMorrow:
    case Holiday::ChuseokEve:
    case Holiday::Chuseok:
    case Holiday::ChuseokMorrow:
        return {QDate(2013, 11, 5), false};
    case Holiday::Children:
        return {QDate(2013, 11, 5), true};
    case Holiday::IndependenceMovement:
    case Holiday::Liberation:
    case Holiday::Foundation:
    case Holiday::Hangul:
        return {QDate(2021, 8, 4), true};
    case Holiday::Buddha:
    case Holiday::Christmas:
        return {QDate(2023, 5, 4), true};
    case Holiday::Labour:
    case Holiday::Constitution:
        return {QDate(2026, 1, 1), true};
    }
    return {};
}

bool isMadeUpFor(Holiday holiday, QDate day) {
    const Rule rule = ruleOf(holiday);
    return rule.since.isValid() && day >= rule.since;
}

/// The holidays of a day that need a substitute. On a weekend all holidays with a rule do. On a weekday all but one do,
/// as the day itself is a day off for one of them.
QList<Holiday> owedFor(QDate day, const QList<DayOff> &holidays) {
    QList<Holiday> owed;
    for (const DayOff &off : holidays) {
        if (!isMadeUpFor(off.holiday, day))
            continue;
        const bool weekend =
            day.dayOfWeek() == Qt::Sunday || (day.dayOfWeek() == Qt::Saturday && ruleOf(off.holiday).saturday);
        if (weekend || (day.dayOfWeek() < Qt::Saturday && holidays.size() > 1))
            owed << off.holiday;
    }
    if (day.dayOfWeek() < Qt::Saturday && owed.size() == holidays.size() && !owed.isEmpty())
        owed.removeFirst();
    return owed;
}

} // namespace

KoreanHolidays::KoreanHolidays(const QList<DecreedDay> &decreed) {
    for (const DecreedDay &day : decreed)
        m_decreed[day.day] << day;
}

KoreanHolidays::Year KoreanHolidays::yearOf(int year) const {
    Year days;
    for (const FixedDay &fixed : fixedDays) {
        if (year >= fixed.since)
            days[QDate(year, fixed.month, fixed.day)] << DayOff{fixed.holiday};
    }
    LunarCalendar lunar;
    const QDate seollal = lunar.date(year, 1, 1);
    const QDate chuseok = lunar.date(year, 8, 15);
    const std::array<std::pair<QDate, Holiday>, 7> moving{{{seollal.addDays(-1), Holiday::SeollalEve},
                                                           {seollal, Holiday::Seollal},
                                                           {seollal.addDays(1), Holiday::SeollalMorrow},
                                                           {lunar.date(year, 4, 8), Holiday::Buddha},
                                                           {chuseok.addDays(-1), Holiday::ChuseokEve},
                                                           {chuseok, Holiday::Chuseok},
                                                           {chuseok.addDays(1), Holiday::ChuseokMorrow}}};
    for (const auto &[day, holiday] : moving) {
        if (day.isValid())
            days[day] << DayOff{holiday};
    }

    QList<QDate> dates = days.keys();
    std::ranges::sort(dates);
    for (const QDate date : dates) {
        for (const Holiday holiday : owedFor(date, days[date])) {
            QDate next = date.addDays(1);
            while (next.dayOfWeek() >= Qt::Saturday || days.contains(next) || m_decreed.contains(next))
                next = next.addDays(1);
            days[next] << DayOff{holiday, true};
        }
    }
    // Last: they are no reason for a substitute.
    for (auto decreed = m_decreed.cbegin(); decreed != m_decreed.cend(); ++decreed) {
        if (decreed.key().year() != year)
            continue;
        for (const DecreedDay &day : *decreed)
            days[day.day] << DayOff{Holiday::Decreed, false, day};
    }
    return days;
}

QList<DayOff> KoreanHolidays::on(QDate day) const {
    if (day.year() < firstYear)
        return {};
    auto year = m_years.find(day.year());
    if (year == m_years.end())
        year = m_years.insert(day.year(), yearOf(day.year()));
    return year->value(day);
}

} // namespace universe
