#include "app/models/calendar/CalendarDates.h"

#include <QTimeZone>

#include <algorithm>

namespace universe {

QDate clampedDay(QDate day) { return std::clamp(day, QDate(1, 2, 1), QDate(9998, 11, 30)); }

QDate monthOf(QDate day) { return {day.year(), day.month(), 1}; }

DayRange weekOf(QDate day, Qt::DayOfWeek firstDayOfWeek) {
    const QDate first = day.addDays(-((day.dayOfWeek() - int(firstDayOfWeek) + 7) % 7));
    return {first, first.addDays(6)};
}

DayRange shownDays(CalendarView view, QDate day, Qt::DayOfWeek firstDayOfWeek) {
    switch (view) {
    case CalendarView::Month: {
        const QDate first = monthOf(day);
        return {weekOf(first, firstDayOfWeek).first, weekOf(first.addMonths(1).addDays(-1), firstDayOfWeek).last};
    }
    case CalendarView::Week:
        return weekOf(day, firstDayOfWeek);
    case CalendarView::Day:
        break;
    }
    return {day, day};
}

QDate stepped(CalendarView view, QDate day, int steps) {
    switch (view) {
    case CalendarView::Month:
        return clampedDay(day.addMonths(steps));
    case CalendarView::Week:
        return clampedDay(day.addDays(7LL * steps));
    case CalendarView::Day:
        break;
    }
    return clampedDay(day.addDays(steps));
}

QDate venueDay(const QDateTime &instant) {
    static const QTimeZone seoul("Asia/Seoul");
    return instant.toTimeZone(seoul).date();
}

} // namespace universe
