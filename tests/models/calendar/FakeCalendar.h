#pragma once

#include "app/models/calendar/CalendarCalls.h"
#include "tests/models/catalogue/FakeCatalogue.h"

namespace universe::test {

/// A calendar made by hand, over the concerts of a FakeCatalogue. It is asked "shows 2026-11", "day 2026-11-25".
class FakeCalendar : public FakeServer {
public:
    FakeCalendar();

    FakeCatalogue catalogue; ///< whose concerts these are; holds the favourites and the members
    QHash<QDate, QList<CalendarEntry>> shows;
    QHash<QDate, QList<CalendarEntry>> opens;
    QList<DecreedDay> decreed; ///< told at once, whenever they are asked for
    QDateTime now;             ///< the server's clock
    int pageSize = 60;

    [[nodiscard]] CalendarCalls calls();
    [[nodiscard]] Viewer viewer() override;

    /// `count` concerts on that day, from the afternoon on.
    void put(QDate day, int count, CalendarMode mode = CalendarMode::Shows);
    /// Some days with a few, some with many, some with nothing.
    void fillMonth(QDate month);

private:
    [[nodiscard]] QList<CalendarDay> daysOf(QDate from, QDate to, CalendarMode mode) const;
    [[nodiscard]] CalendarEntries pageOf(QDate day, CalendarMode mode, const QString &cursor) const;
    [[nodiscard]] const QHash<QDate, QList<CalendarEntry>> &of(CalendarMode mode) const {
        return mode == CalendarMode::Shows ? shows : opens;
    }

    int m_next = 0;
};

} // namespace universe::test
