#include "app/import/table/TableShows.h"

#include "app/import/table/TableHours.h"
#include "app/import/text/DayText.h"
#include "app/import/text/LengthText.h"
#include "app/import/text/ScheduleText.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace universe {

namespace {

/// The days that a row names: performances each, or a period.
struct Days {
    QList<ForeignShow> shows;
    QDate last;            ///< of the period that begins with the only show
    bool isPeriod = false; ///< its end is said
};

/// Whether that is when what has begun ends, rather than another day's performance.
bool isEndOf(const ForeignShow &start, const ForeignShow &end) {
    constexpr qint64 longest = 12LL * 60 * 60;
    const QDateTime from(start.day, start.time.value_or(QTime()), Qt::UTC);
    const QDateTime to(end.day, end.time.value_or(QTime()), Qt::UTC);
    return start.time && end.time && from <= to && from.secsTo(to) <= longest;
}

/// The beginning of "2026-05-01 19:30~21:30", whose end may have its day, too.
std::optional<ForeignShow> readSpan(const QString &text, DayOrders orders) {
    static const QRegularExpression to(u"[~∼～〜]"_s);
    const QStringList ends = text.split(to);
    const auto start = ends.size() == 2 ? readStart(ends.first().trimmed(), orders) : std::nullopt;
    if (!start || !start->time)
        return {};
    const auto end = readStart(ends.last().trimmed(), orders);
    return readTimeOfDay(ends.last().trimmed()) || (end && isEndOf(*start, *end)) ? start : std::nullopt;
}

std::optional<Days> readDaysOf(const QString &text, DayOrders orders) {
    if (const auto start = readStart(text, orders))
        return Days{{*start}, start->day};
    if (const auto begin = readSpan(text, orders))
        return Days{{*begin}, begin->day, true};
    if (const auto period = readDays(text, orders))
        return Days{{{period->first}}, period->second, true};
    static const QRegularExpression separator(u"[,;\\n]|\\s/\\s"_s);
    constexpr qsizetype longest = 20'000; // a thousand days
    if (text.size() > longest)
        return {};
    Days days;
    for (const QString &part : text.split(separator)) {
        const auto start = readStart(part.trimmed(), orders);
        if (!start)
            return {};
        days.shows.append(*start);
        days.last = start->day;
    }
    return days;
}

/// Midnight fills a field that must have an hour, unless the row says that it ends some hours later.
bool isHour(const QTime &hour, const QString &endText) {
    if (hour != QTime(0, 0))
        return true;
    const auto end = readTimeOfDay(endText);
    return end && *end > QTime(0, 0) && *end < QTime(6, 0);
}

/// Gives the days that have none the hours of their own column.
void addHours(const TableReading &reading, QList<ForeignShow> &shows) {
    const QString text = reading.value(u"time"_s);
    if (text.isEmpty() || std::ranges::all_of(shows, [](const ForeignShow &show) { return show.time.has_value(); }))
        return;
    auto hours = readHours(text);
    if (!hours && text.startsWith(u"00:00"))
        return;
    if (const auto minutes = readRunningMinutes(text); !hours && minutes) { // how long it is has the same name
        reading.concert.runningMinutes = reading.concert.runningMinutes.value_or(*minutes);
        return;
    }
    if (!hours) {
        // An hour that is said, but not understood, is none that the policy may decide.
        if (std::ranges::any_of(text, [](QChar c) { return c.isDigit(); }))
            reading.concert.flaw = {u"starts_at"_s, Reason::because("\"%1\" is no hour").arg(text.left(200))};
        else
            reading.keepText(u"time"_s, u"starts_at"_s);
        return;
    }
    hours->removeIf([&](const QTime &hour) { return !isHour(hour, reading.value(u"end_time"_s)); });
    if (hours->isEmpty())
        return;
    QList<ForeignShow> timed;
    for (ForeignShow show : shows) {
        if (show.time) {
            timed.append(show);
            continue;
        }
        for (const QTime &hour : *hours) {
            show.time = hour;
            timed.append(show);
        }
    }
    shows = timed;
}

/// The last day, where the row says it apart from the first.
void readLastDay(const TableReading &reading, Days &days) {
    const QString text = reading.value(u"ends_at"_s);
    if (days.shows.size() > 1 || days.isPeriod || text.isEmpty())
        return;
    const DayOrders orders = reading.start.ordersOf(u"ends_at"_s);
    if (const auto end = readStart(text, orders))
        days.last = isEndOf(days.shows.first(), *end) ? days.last : end->day;
    else if (const auto period = readDays(text, orders))
        days.last = period->second;
    else if (const auto ambiguity = reading.ambiguity(u"ends_at"_s))
        reading.concert.flaw = ambiguity;
    else
        reading.keepText(u"ends_at"_s, u"starts_at"_s);
}

/// The performances that a schedule tells of, in its own column or in that of the hours.
std::optional<QList<ForeignShow>> scheduled(const TableReading &reading, QDate first, QDate last) {
    if (const QString text = reading.value(u"schedule"_s); !text.isEmpty()) {
        auto shows = readSchedule(text, first, last);
        if (!shows || shows->isEmpty())
            reading.keepText(u"schedule"_s, u"starts_at"_s);
        else
            return shows;
    }
    const QString hours = reading.value(u"time"_s);
    if (hours.isEmpty() || readHours(hours))
        return {};
    const auto shows = readSchedule(hours, first, last);
    return shows && !shows->isEmpty() ? shows : std::nullopt;
}

} // namespace

void readShows(const TableReading &reading) {
    ForeignConcert &concert = reading.concert;
    const QString text = reading.value(u"starts_at"_s);
    if (text.isEmpty())
        return;
    auto days = readDaysOf(text, reading.start.ordersOf(u"starts_at"_s));
    if (const auto ambiguity = days ? std::nullopt : reading.ambiguity(u"starts_at"_s)) {
        concert.flaw = ambiguity;
        return;
    }
    if (!days) {
        concert.flaw = {u"starts_at"_s, Reason::because("\"%1\" is no day").arg(text.left(200))};
        return;
    }
    readLastDay(reading, *days);
    const QDate first = days->shows.first().day;
    if (days->last < first && days->shows.size() == 1) {
        concert.flaw = {u"starts_at"_s,
                        Reason::because("it ends on %1, before it begins").arg(days->last.toString(Qt::ISODate))};
        return;
    }
    if (const auto shows = scheduled(reading, first, days->last)) {
        concert.shows = *shows;
        return;
    }
    concert.shows = days->shows;
    addHours(reading, concert.shows);
    if (days->shows.size() == 1 && days->last > first) {
        const QString period = u"%1 ~ %2"_s.arg(first.toString(Qt::ISODate), days->last.toString(Qt::ISODate));
        concert.texts.append(u"기간: %1"_s.arg(period));
        concert.remarks.append(
            {u"starts_at"_s,
             Reason::because("%1 is a period without a schedule: only its first day is taken").arg(period)});
    }
}

} // namespace universe
