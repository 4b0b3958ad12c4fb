#pragma once

#include "app/models/calendar/CalendarCalls.h"
#include "tests/models/catalogue/FakeCatalogue.h"

#include <deque>

namespace universe::test {

/// A calendar made by hand, over the concerts of a FakeCatalogue. Answers come at once (through the event loop), or one
/// by one while `holding`.
class FakeCalendar {
public:
    FakeCalendar();

    FakeCatalogue catalogue; ///< whose concerts these are; holds the favourites and the members
    QHash<QDate, QList<CalendarEntry>> shows;
    QHash<QDate, QList<CalendarEntry>> opens;
    QDateTime now; ///< the server's clock
    int pageSize = 60;
    std::optional<ErrorCode> failure; ///< what every call ends in, while it is set
    bool holding = false;

    [[nodiscard]] CalendarCalls calls();
    /// Gives the answer to the oldest question.
    void answer();
    [[nodiscard]] int waiting() const { return int(m_waiting.size()); }
    QStringList log; ///< what was asked: "shows 2026-11", "day 2026-11-25"

    /// `count` concerts on that day, from the afternoon on.
    void put(QDate day, int count, CalendarMode mode = CalendarMode::Shows);
    /// Some days with a few, some with many, some with nothing.
    void fillMonth(QDate month);

private:
    template <typename T>
    QFuture<Result<T>> reply(const QString &question, std::function<T()> make);
    [[nodiscard]] QList<CalendarDay> daysOf(QDate from, QDate to, CalendarMode mode) const;
    [[nodiscard]] CalendarEntries pageOf(QDate day, CalendarMode mode, const QString &cursor) const;
    [[nodiscard]] const QHash<QDate, QList<CalendarEntry>> &of(CalendarMode mode) const {
        return mode == CalendarMode::Shows ? shows : opens;
    }

    std::deque<std::function<void()>> m_waiting;
    int m_next = 0;
};

} // namespace universe::test
