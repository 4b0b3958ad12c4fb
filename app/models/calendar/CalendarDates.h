#pragma once

#include <QDate>
#include <QDateTime>

namespace universe {

enum class CalendarView { Month, Week, Day };

struct DayRange {
    QDate first;
    QDate last;

    [[nodiscard]] int count() const { return int(first.daysTo(last)) + 1; }
    [[nodiscard]] bool contains(QDate day) const { return first <= day && day <= last; }
    friend bool operator==(const DayRange &, const DayRange &) = default;
};

/// The first of its month.
QDate monthOf(QDate day);
DayRange weekOf(QDate day, Qt::DayOfWeek firstDayOfWeek);
/// The days that a view with `day` in it shows: its month in whole weeks, its week, the day.
DayRange shownDays(CalendarView view, QDate day, Qt::DayOfWeek firstDayOfWeek);
/// `day` moved by so many months, weeks or days, to the last day of a month that is too short. Stays within the days
/// that the server accepts.
QDate stepped(CalendarView view, QDate day, int steps);
QDate clampedDay(QDate day);

/// The day where the venues are: a kiosk may stand, or think it stands, anywhere.
QDate venueDay(const QDateTime &instant);

} // namespace universe
