#include "app/api/CalendarApi.h"

#include "app/api/ConcertRow.h"
#include "app/api/Names.h"

namespace universe {

namespace {

CalendarDay readDay(const Row &row) {
    CalendarDay day;
    day.day = row.date(0).value_or(QDate());
    day.concerts = int(row.integer(1));
    const QList<qint64> ids = row.integers(2);
    const QStringList titles = row.texts(3);
    const QStringList singers = row.texts(4);
    const QStringList genres = row.texts(5);
    const QStringList english = row.texts(6);
    const QStringList posters = row.texts(7);
    for (qsizetype i = 0; i < ids.size(); ++i)
        day.highlights.append(
            {{ids[i]}, titles.value(i), singers.value(i), genres.value(i), english.value(i), posters.value(i)});
    return day;
}

CalendarEntry readEntry(const Row &row) {
    return {readSummary(row), {row.integer(summaryColumnCount + 1)}, row.instant(summaryColumnCount + 2)};
}

} // namespace

QFuture<Result<QList<CalendarDay>>> CalendarApi::calendarDays(QDate from, QDate to, CalendarMode mode,
                                                              const QString &token) {
    return m_database.call(Retry::AtOnce,
                           "select day, concerts, concert_ids, titles, singers, genres, singers_en, posters "
                           "from api.calendar_days(from_date => $1, to_date => $2, mode => $3, token => $4)",
                           Params(from, to, nameOf(mode), orNull(token)),
                           [](const Rows &rows) -> Result<QList<CalendarDay>> { return rows.map(&readDay); });
}

QFuture<Result<CalendarEntries>> CalendarApi::calendarDay(QDate day, CalendarMode mode, const QString &cursor,
                                                          const QString &token) {
    static const QByteArray sql =
        QByteArray("select ") + summaryColumns +
        ", cursor, show_id, starts_at "
        "from api.calendar_day(day => $1, mode => $2, after => $3, page_size => $4, token => $5)";
    return m_database.call(Retry::AtOnce, sql, Params(day, nameOf(mode), orNull(cursor), pageSize, orNull(token)),
                           [](const Rows &rows) -> Result<CalendarEntries> {
                               CalendarEntries page;
                               page.rows = rows.map(&readEntry);
                               if (rows.size() == pageSize)
                                   page.cursor = rows.at(rows.size() - 1).text(summaryColumnCount);
                               return page;
                           });
}

QFuture<Result<QList<DecreedDay>>> CalendarApi::daysOff() {
    return m_database.call(Retry::AtOnce, "select day, name, name_en from api.days_off()", Params(),
                           [](const Rows &rows) -> Result<QList<DecreedDay>> {
                               return rows.map([](const Row &row) {
                                   return DecreedDay{row.date(0).value_or(QDate()), row.text(1), row.text(2)};
                               });
                           });
}

} // namespace universe
