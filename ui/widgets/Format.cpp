#include "ui/widgets/Format.h"

#include <QCoreApplication>

#include <algorithm>

namespace universe::format {

using namespace Qt::StringLiterals;

namespace {

struct Format {
    Q_DECLARE_TR_FUNCTIONS(Format)
};

QDateTime at(const QDateTime &instant, const QTimeZone &zone) {
    return zone.isValid() ? instant.toTimeZone(zone) : instant.toLocalTime();
}

QString pattern(const QDateTime &moment, const QString &format) { return QLocale().toString(moment, format); }

//: How a date is written. Letters as in QLocale::toString: yyyy year, M month, d day, ddd short weekday.
QString datePattern() { return Format::tr("ddd, MMM d, yyyy", "date"); }
//: The date without its year.
QString shortPattern() { return Format::tr("ddd, MMM d", "short date"); }
//: How a time of the day is written. AP is the locale's word for am and pm.
QString timePattern() { return Format::tr("h:mm AP", "time"); }

} // namespace

QString number(qint64 value) { return QLocale().toString(value); }

QString money(Money money) { return Format::tr("%1 fuel", "an amount of coins").arg(number(money.coins)); }

QString won(Money money) { return Format::tr("%1 won", "an amount of cash").arg(number(money.coins)); }

QString signedWon(Money money) {
    const QString sign = money.coins < 0 ? u"\u2212"_s : money.coins > 0 ? u"+"_s : QString();
    return sign + won({std::abs(money.coins)});
}

QString paid(Money money, Pay pay) { return pay == Pay::Coins ? format::money(money) : won(money); }

QString fuelExplained() { return Format::tr("Fuel is what seats are paid with here. It is topped up before booking."); }

QString signedMoney(Money money) {
    const QString sign = money.coins < 0 ? u"\u2212"_s : money.coins > 0 ? u"+"_s : QString();
    return sign + format::money({std::abs(money.coins)});
}

QString priceFrom(Money lowest, Money highest) {
    return lowest == highest ? money(lowest) : Format::tr("from %1", "the lowest price").arg(money(lowest));
}

QString date(const QDateTime &instant, const QTimeZone &zone) { return pattern(at(instant, zone), datePattern()); }

QString date(QDate date) { return QLocale().toString(date, datePattern()); }

QString shortDate(const QDateTime &instant, const QTimeZone &zone) {
    return pattern(at(instant, zone), shortPattern());
}

QString time(const QDateTime &instant, const QTimeZone &zone) { return pattern(at(instant, zone), timePattern()); }

QString dateTime(const QDateTime &instant, const QTimeZone &zone) {
    return Format::tr("%1, %2", "a date and a time").arg(date(instant, zone), time(instant, zone));
}

QString dateRange(const QDateTime &from, const QDateTime &to, const QTimeZone &zone) {
    const QDate first = at(from, zone).date();
    const QDate last = at(to, zone).date();
    if (!to.isValid() || first == last)
        return date(from, zone);
    const bool sameYear = first.year() == last.year();
    const QString start = sameYear ? Format::tr("MMM d", "start of a range within one year")
                                   : Format::tr("MMM d, yyyy", "start of a range over years");
    const QString end = sameYear ? Format::tr("MMM d, yyyy", "end of a range within one year")
                                 : Format::tr("MMM d, yyyy", "end of a range over years");
    return Format::tr("%1 – %2", "a range of dates")
        .arg(QLocale().toString(first, start), QLocale().toString(last, end));
}

QString countdown(std::chrono::seconds left) {
    const qint64 total = std::max<qint64>(0, left.count());
    const auto two = [](qint64 value) { return u"%1"_s.arg(value, 2, 10, QLatin1Char('0')); };
    QString minutes = two(total / 60 % 60) + u':' + two(total % 60);
    if (total < 3600)
        return minutes;
    const QString hours = two(total / 3600 % 24) + u':' + minutes;
    const int days = int(total / 86400);
    return days == 0 ? hours : Format::tr("%n day(s) %1", "a countdown", days).arg(hours);
}

QString heldFor(int minutes) { return Format::tr("Held for you for %n more minute(s)", nullptr, minutes); }

QString duration(int minutes) {
    if (minutes < 60)
        return Format::tr("%1 min", "a duration").arg(minutes);
    if (minutes % 60 == 0)
        return Format::tr("%1 h", "a duration").arg(minutes / 60);
    return Format::tr("%1 h %2 min", "a duration").arg(minutes / 60).arg(minutes % 60);
}

} // namespace universe::format
