#include "app/tickets/CalendarFile.h"

#include <QCoreApplication>

#include <unicode/vtzone.h>

#include <algorithm>
#include <memory>

namespace universe {

using namespace Qt::StringLiterals;

namespace {

struct TicketEvent {
    Q_DECLARE_TR_FUNCTIONS(TicketEvent)
};

const QString stamp = u"yyyyMMdd'T'HHmmss"_s;

QString escaped(QString text) {
    text.replace(u'\\', u"\\\\"_s).replace(u';', u"\\;"_s).replace(u',', u"\\,"_s);
    return text.replace(u"\r\n"_s, u"\\n"_s).replace(u'\n', u"\\n"_s).remove(u'\r');
}

/// A line of content: no more than 75 bytes each, the next ones begin with a blank; no character is broken.
QByteArray folded(const QString &line) {
    constexpr qsizetype longest = 75;
    QByteArray bytes = line.toUtf8();
    QByteArray lines;
    while (bytes.size() > longest) {
        qsizetype end = longest;
        while ((static_cast<unsigned char>(bytes[end]) & 0xC0) == 0x80) // within a character
            --end;
        lines += bytes.first(end) + "\r\n";
        bytes = ' ' + bytes.sliced(end);
    }
    return lines + bytes + "\r\n";
}

/// The rules of a zone from this instant on; empty for UTC and for one that is not known.
QByteArray zoneRules(const QTimeZone &zone, const QDateTime &from) {
    const QByteArray id = zone.id();
    if (!zone.isValid() || id == "UTC")
        return {};
    const std::unique_ptr<icu::VTimeZone> rules(
        icu::VTimeZone::createVTimeZoneByID(icu::UnicodeString::fromUTF8(id.constData())));
    if (!rules)
        return {};
    icu::UnicodeString text;
    UErrorCode status = U_ZERO_ERROR;
    rules->write(double(from.toMSecsSinceEpoch()), text, status);
    if (U_FAILURE(status))
        return {};
    std::string utf8;
    text.toUTF8String(utf8);
    return QByteArray::fromStdString(utf8);
}

QList<QString> seatsOf(const QList<PrintedTicket> &tickets, const QString &booking) {
    QStringList seats;
    for (const PrintedTicket &ticket : tickets)
        if (ticket.bookingNumber == booking && ticket.ticket.state != TicketState::Cancelled)
            seats << ticket.ticket.seat;
    return seats;
}

/// A property with an instant on the venue's clock, where the file brings its rules, or on nobody's.
QString instant(const QString &name, const QDateTime &at, const QTimeZone &zone, bool zoneIsKnown) {
    return zoneIsKnown ? u"%1;TZID=%2:%3"_s.arg(name, QString::fromUtf8(zone.id()), at.toTimeZone(zone).toString(stamp))
                       : u"%1:%2Z"_s.arg(name, at.toUTC().toString(stamp));
}

/// When it is over; a concert of which nobody says how long it is takes two hours.
QDateTime endOf(const PrintedTicket &ticket) {
    constexpr int usualMinutes = 120;
    const int minutes = ticket.runningMinutes > 0 ? ticket.runningMinutes : usualMinutes;
    return ticket.startsAt.toUTC().addSecs(qint64(minutes) * 60);
}

QByteArray event(const PrintedTicket &one, const QStringList &seats, bool zoneIsKnown, const QDateTime &now) {
    const QString about = TicketEvent::tr("Booking %1").arg(one.bookingNumber) +
                          (seats.isEmpty() ? QString() : u'\n' + TicketEvent::tr("Seats: %1").arg(seats.join(u", "_s)));
    QByteArray lines;
    for (const QString &line : {
             u"BEGIN:VEVENT"_s,
             u"UID:%1@my-universe"_s.arg(one.bookingNumber),
             u"DTSTAMP:%1Z"_s.arg(now.toUTC().toString(stamp)),
             u"SEQUENCE:%1"_s.arg(one.changes), // of entries with one UID the one with the highest counts
             instant(u"DTSTART"_s, one.startsAt, one.timeZone, zoneIsKnown),
             instant(u"DTEND"_s, endOf(one), one.timeZone, zoneIsKnown),
             u"SUMMARY:%1"_s.arg(escaped(one.title)),
             u"LOCATION:%1"_s.arg(escaped(one.venueName())),
             u"DESCRIPTION:%1"_s.arg(escaped(about)),
             u"STATUS:%1"_s.arg(seats.isEmpty() ? u"CANCELLED"_s : u"CONFIRMED"_s),
             u"END:VEVENT"_s,
         })
        lines += folded(line);
    return lines;
}

} // namespace

QByteArray ticketsAsCalendar(const QList<PrintedTicket> &tickets, const QDateTime &now) {
    QList<PrintedTicket> bookings; // one ticket of each
    for (const PrintedTicket &ticket : tickets)
        if (std::ranges::find(bookings, ticket.bookingNumber, &PrintedTicket::bookingNumber) == bookings.end())
            bookings << ticket;
    QByteArray zones;
    QByteArray events;
    QList<QTimeZone> known;
    for (const PrintedTicket &one : bookings) {
        if (!known.contains(one.timeZone)) {
            // From the first of its shows on, so that one description serves all.
            QDateTime first = one.startsAt;
            for (const PrintedTicket &other : bookings)
                if (other.timeZone == one.timeZone)
                    first = std::min(first, other.startsAt);
            const QByteArray rules = zoneRules(one.timeZone, first);
            zones += rules;
            if (!rules.isEmpty())
                known << one.timeZone;
        }
        events += event(one, seatsOf(tickets, one.bookingNumber), known.contains(one.timeZone), now);
    }
    return "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//My Universe//EN\r\n" + zones + events + "END:VCALENDAR\r\n";
}

} // namespace universe
