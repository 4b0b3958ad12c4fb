#include "tests/models/calendar/FakeCalendar.h"

#include <array>

namespace universe::test {

using namespace Qt::StringLiterals;

FakeCalendar::FakeCalendar()
    : now(QDate(2026, 11, 25), QTime(3, 0), Qt::UTC) { // noon in Seoul
    catalogue.fill(48);
}

void FakeCalendar::put(QDate day, int count, CalendarMode mode) {
    auto &list = (mode == CalendarMode::Shows ? shows : opens)[day];
    for (int i = 0; i < count; ++i, ++m_next) {
        CalendarEntry entry;
        entry.concert = catalogue.concerts[m_next % catalogue.concerts.size()];
        entry.concert.saleState = SaleState::Upcoming; // none is cancelled: the server lists no such concert
        entry.concert.bookingOpens = now.addDays(m_next % 3 == 1 ? 2 : -9);
        entry.concert.bookingCloses = now.addDays(30);
        entry.concert.firstShow = QDateTime(day, QTime(14 + i / 2 % 8, i % 2 * 30), entry.concert.timeZone).toUTC();
        entry.concert.lastShow = entry.concert.firstShow;
        entry.show = {mode == CalendarMode::Shows ? m_next + 1 : 0};
        entry.startsAt = entry.concert.firstShow;
        list << entry;
    }
}

void FakeCalendar::fillMonth(QDate month) {
    constexpr std::array<int, 14> counts{0, 2, 1, 0, 3, 12, 5, 1, 0, 4, 2, 66, 8, 1};
    for (int i = 0; i < month.daysInMonth(); ++i) {
        put(month.addDays(i), counts[size_t(i) % counts.size()]);
        put(month.addDays(i), counts[size_t(i + 4) % counts.size()] / 4, CalendarMode::Opens);
    }
}

QList<CalendarDay> FakeCalendar::daysOf(QDate from, QDate to, CalendarMode mode) const {
    QList<CalendarDay> days;
    for (QDate date = from; date <= to; date = date.addDays(1)) {
        const QList<CalendarEntry> entries = of(mode).value(date);
        if (entries.isEmpty())
            continue;
        CalendarDay day{date, int(entries.size()), {}};
        for (const CalendarEntry &entry : entries.first(std::min<qsizetype>(4, entries.size())))
            day.highlights << CalendarDay::Highlight{entry.concert.id, entry.concert.title, entry.concert.singers,
                                                     entry.concert.genre};
        days << day;
    }
    return days;
}

CalendarEntries FakeCalendar::pageOf(QDate day, CalendarMode mode, const QString &cursor) const {
    const QList<CalendarEntry> entries = of(mode).value(day);
    const int from = cursor.toInt();
    CalendarEntries page{entries.mid(from, pageSize), {}};
    if (from + pageSize < entries.size())
        page.cursor = QString::number(from + pageSize);
    return page;
}

CalendarCalls FakeCalendar::calls() {
    CalendarCalls c;
    c.days = [this](QDate from, QDate to, CalendarMode mode) {
        const QString word = mode == CalendarMode::Shows ? u"shows"_s : u"opens"_s;
        return reply<QList<CalendarDay>>(u"%1 %2"_s.arg(word, from.toString(u"yyyy-MM")),
                                         [this, from, to, mode] { return daysOf(from, to, mode); });
    };
    c.day = [this](QDate day, CalendarMode mode, const QString &cursor) {
        return reply<CalendarEntries>(u"day %1 %2"_s.arg(day.toString(Qt::ISODate), cursor).trimmed(),
                                      [this, day, mode, cursor] { return pageOf(day, mode, cursor); });
    };
    c.daysOff = [this] { return QtFuture::makeReadyFuture(Result<QList<DecreedDay>>(decreed)); };
    c.availability = catalogue.calls().availability;
    return c;
}

Viewer FakeCalendar::viewer() {
    Viewer viewer = catalogue.viewer();
    viewer.now = [this] { return now; };
    return viewer;
}

} // namespace universe::test
