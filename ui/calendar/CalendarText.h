#pragma once

#include "app/core/Calendar.h"
#include "app/holidays/KoreanHolidays.h"
#include "app/models/calendar/CalendarDates.h"

namespace universe {

QString holidayName(const DayOff &off);
/// The name of a day off as short as a calendar needs it: "Substitute holiday".
QString dayOffName(const QList<DayOff> &off);
/// The name of a day off with the holiday that it stands in for: "Substitute holiday (Children's Day)".
QString dayOffDetails(const QList<DayOff> &off);

/// "November 2026", "Nov 22 – 28, 2026", "Wed, Nov 25, 2026".
QString viewTitle(CalendarView view, QDate day, const DayRange &shown);
/// "12 concerts", "12 openings".
QString dayCount(CalendarMode mode, int count);
QString nothingOnDay(CalendarMode mode);

/// A day and what it has in one sentence, for tool tips and screen readers. `what` null: nothing, once that `isKnown`.
QString dayDescription(QDate day, const QList<DayOff> &off, const CalendarDay *what, bool isKnown, CalendarMode mode,
                       const QString &separator);

} // namespace universe
