#include "app/import/IcsRule.h"

#include <algorithm>
#include <span>

using namespace Qt::StringLiterals;

namespace universe {

namespace {

constexpr int daysInWeek = 7;
constexpr int monthsInYear = 12;

/// A list of a rule, without what marks its end.
std::span<const short> listOf(std::span<const short> array) {
    return array.first(static_cast<size_t>(std::ranges::find(array, ICAL_RECURRENCE_ARRAY_MAX) - array.begin()));
}

/// A weekday of the rule as Qt counts it: Monday is 1.
int weekdayOf(icalrecurrencetype_weekday day) { return day == ICAL_SUNDAY_WEEKDAY ? daysInWeek : day - 1; }

class DayRule {
public:
    DayRule(const icalrecurrencetype &rule, QDate first)
        : m_rule(rule)
        , m_first(first)
        , m_days(listOf(m_rule.by_day))
        , m_monthDays(listOf(m_rule.by_month_day))
        , m_months(listOf(m_rule.by_month))
        , m_positions(listOf(m_rule.by_set_pos)) {}

    [[nodiscard]] bool isKnown() const {
        const bool isByDays = m_rule.freq == ICAL_DAILY_RECURRENCE || m_rule.freq == ICAL_WEEKLY_RECURRENCE ||
                              m_rule.freq == ICAL_MONTHLY_RECURRENCE || m_rule.freq == ICAL_YEARLY_RECURRENCE;
        const bool hasOrdinals =
            std::ranges::any_of(m_days, [](short day) { return icalrecurrencetype_day_position(day) != 0; });
        const bool mayHaveOrdinals = m_rule.freq == ICAL_MONTHLY_RECURRENCE || m_rule.freq == ICAL_YEARLY_RECURRENCE;
        return isByDays && m_rule.interval > 0 && !m_rule.rscale && listOf(m_rule.by_hour).empty() &&
               listOf(m_rule.by_minute).empty() && listOf(m_rule.by_second).empty() &&
               listOf(m_rule.by_year_day).empty() && listOf(m_rule.by_week_no).empty() &&
               (!hasOrdinals || mayHaveOrdinals);
    }

    /// How many days it costs to ask whether it names one.
    [[nodiscard]] int cost() const {
        constexpr size_t perDay = 8;
        return 1 +
               static_cast<int>((m_days.size() + m_monthDays.size() + m_months.size() + m_positions.size()) / perDay);
    }

    /// The first day of the period that a day is in: what a position counts from.
    [[nodiscard]] QDate period(QDate day) const {
        switch (m_rule.freq) {
        case ICAL_YEARLY_RECURRENCE:
            return {day.year(), 1, 1};
        case ICAL_MONTHLY_RECURRENCE:
            return {day.year(), day.month(), 1};
        case ICAL_WEEKLY_RECURRENCE:
            return day.addDays(-((day.dayOfWeek() - weekdayOf(m_rule.week_start) + daysInWeek) % daysInWeek));
        default:
            return day;
        }
    }

    /// Whether the rule names this day, but for positions.
    [[nodiscard]] bool names(QDate day) const {
        return isInPeriod(day) && hasMonth(day) && hasMonthDay(day) && hasWeekday(day) && isUsual(day);
    }

    /// Those of a period's days that the positions name.
    [[nodiscard]] QList<QDate> chosen(const QList<QDate> &days) const {
        if (m_positions.empty())
            return days;
        QList<QDate> list;
        for (qsizetype i = 0; i < days.size(); ++i) {
            const auto isAt = [&](short position) { return position == i + 1 || position == i - days.size(); };
            if (std::ranges::any_of(m_positions, isAt))
                list.append(days[i]);
        }
        return list;
    }

private:
    [[nodiscard]] bool isInPeriod(QDate day) const {
        const QDate begin = period(m_first);
        const QDate there = period(day);
        qint64 passed = begin.daysTo(there);
        if (m_rule.freq == ICAL_WEEKLY_RECURRENCE)
            passed /= daysInWeek;
        else if (m_rule.freq == ICAL_MONTHLY_RECURRENCE)
            passed = (there.year() - begin.year()) * monthsInYear + there.month() - begin.month();
        else if (m_rule.freq == ICAL_YEARLY_RECURRENCE)
            passed = there.year() - begin.year();
        return passed % m_rule.interval == 0;
    }

    [[nodiscard]] bool hasMonth(QDate day) const {
        return m_months.empty() || std::ranges::find(m_months, day.month()) != m_months.end();
    }

    [[nodiscard]] bool hasMonthDay(QDate day) const {
        const int fromEnd = day.day() - day.daysInMonth() - 1;
        return m_monthDays.empty() || std::ranges::any_of(m_monthDays, [&](short monthDay) {
                   return monthDay == day.day() || monthDay == fromEnd;
               });
    }

    /// "the second Friday" counts in the month, or in the year where the rule names no months.
    [[nodiscard]] bool hasWeekday(QDate day) const {
        const bool inYear = m_rule.freq == ICAL_YEARLY_RECURRENCE && m_months.empty();
        const int number = inYear ? day.dayOfYear() : day.day();
        const int left = (inYear ? day.daysInYear() : day.daysInMonth()) - number;
        return m_days.empty() || std::ranges::any_of(m_days, [&](short value) {
                   const int position = icalrecurrencetype_day_position(value);
                   return weekdayOf(icalrecurrencetype_day_day_of_week(value)) == day.dayOfWeek() &&
                          (position == 0 || position == (number - 1) / daysInWeek + 1 ||
                           position == -(left / daysInWeek) - 1);
               });
    }

    /// What the rule does not say is as the first day is.
    [[nodiscard]] bool isUsual(QDate day) const {
        if (!m_days.empty() || !m_monthDays.empty() || m_rule.freq == ICAL_DAILY_RECURRENCE)
            return true;
        if (m_rule.freq == ICAL_WEEKLY_RECURRENCE)
            return day.dayOfWeek() == m_first.dayOfWeek();
        const bool isMonth =
            m_rule.freq != ICAL_YEARLY_RECURRENCE || !m_months.empty() || day.month() == m_first.month();
        return isMonth && day.day() == m_first.day();
    }

    icalrecurrencetype m_rule;
    QDate m_first;
    std::span<const short> m_days;
    std::span<const short> m_monthDays;
    std::span<const short> m_months;
    std::span<const short> m_positions;
};

} // namespace

std::expected<QList<QDate>, Reason> daysOfRule(const icalrecurrencetype &rule, QDate first, QDate last,
                                               IcsBudget &budget) {
    constexpr int longestYears = 6;
    const bool isCounted = rule.count > 0;
    const QDate horizon = first.addYears(longestYears);
    const DayRule days(rule, first);
    if (!days.isKnown())
        return std::unexpected(Reason::because("it is repeated in a way that is not understood"));
    if (!isCounted && !last.isValid())
        return std::unexpected(Reason::because("it is repeated without an end"));
    if (!isCounted && last > horizon)
        return std::unexpected(Reason::because("it is repeated for more than six years"));
    const QDate end = last.isValid() ? qMin(last, horizon) : horizon;
    QList<QDate> list;
    QList<QDate> inPeriod;
    for (QDate day = days.period(first); day <= end && (!isCounted || list.size() < rule.count); day = day.addDays(1)) {
        budget.days -= days.cost();
        if (budget.days < 0)
            return std::unexpected(Reason::because("its file repeats its events more often than can be computed"));
        if (days.names(day))
            inPeriod.append(day);
        if (days.period(day.addDays(1)) == days.period(day) && day < end)
            continue;
        for (const QDate chosen : days.chosen(inPeriod)) {
            if (chosen >= first && (!isCounted || list.size() < rule.count))
                list.append(chosen);
        }
        inPeriod.clear();
    }
    if (list.isEmpty() || list.first() != first)
        return std::unexpected(Reason::because("its beginning is no day on which it is repeated"));
    if (isCounted && list.size() < rule.count && !last.isValid())
        return std::unexpected(Reason::because("it is repeated for more than six years"));
    return list;
}

} // namespace universe
