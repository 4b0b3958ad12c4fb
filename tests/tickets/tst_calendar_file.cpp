// Calendar files, read by libical.

#include "app/core/SpokenLanguage.h"
#include "app/core/Text.h"
#include "app/tickets/CalendarFile.h"
#include "tests/support/TestMain.h"
#include "tests/tickets/SampleTickets.h"

#include <QCoreApplication>
#include <QTest>

#include <libical/ical.h>

#include <memory>

using namespace Qt::StringLiterals;
using namespace universe;
using namespace universe::test;

namespace {

const QDateTime now(QDate(2026, 11, 1), QTime(12, 0), Qt::UTC);

using Calendar = std::unique_ptr<icalcomponent, decltype(&icalcomponent_free)>;

Calendar read(const QByteArray &file) { return {icalparser_parse_string(file.constData()), &icalcomponent_free}; }

QList<icalcomponent *> parts(const Calendar &calendar, icalcomponent_kind kind) {
    QList<icalcomponent *> list;
    for (icalcomponent *part = icalcomponent_get_first_component(calendar.get(), kind); part;
         part = icalcomponent_get_next_component(calendar.get(), kind))
        list << part;
    return list;
}

/// When it begins, by the rules that the file itself brings.
qint64 startOf(const Calendar &calendar, icalcomponent *event) {
    const icaltimetype start = icalproperty_get_dtstart(icalcomponent_get_first_property(event, ICAL_DTSTART_PROPERTY));
    icalproperty *property = icalcomponent_get_first_property(event, ICAL_DTSTART_PROPERTY);
    icalparameter *id = icalproperty_get_first_parameter(property, ICAL_TZID_PARAMETER);
    if (!id)
        return icaltime_as_timet(start);
    icaltimezone *zone = icalcomponent_get_timezone(calendar.get(), icalparameter_get_tzid(id));
    return zone ? icaltime_as_timet_with_zone(start, zone) : 0;
}

PrintedTicket in(const QByteArray &zone, const QDateTime &startsAt, const QString &booking) {
    PrintedTicket ticket = sampleTicket();
    ticket.timeZone = QTimeZone(zone);
    ticket.startsAt = startsAt;
    ticket.bookingNumber = booking;
    return ticket;
}

} // namespace

class TestCalendarFile : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anEventForEachBooking() {
        PrintedTicket other = sampleTicket(3);
        other.bookingNumber = u"MU-00000043"_s;
        const Calendar calendar = read(ticketsAsCalendar({sampleTicket(1), sampleTicket(2), other}, now));
        QVERIFY(calendar);
        QCOMPARE(icalcomponent_count_errors(calendar.get()), 0);
        const auto events = parts(calendar, ICAL_VEVENT_COMPONENT);
        QCOMPARE(events.size(), 2);
        QCOMPARE(QString::fromUtf8(icalcomponent_get_uid(events[0])), u"MU-00000042@my-universe"_s);
        QCOMPARE(QString::fromUtf8(icalcomponent_get_summary(events[0])), sampleTicket().title);
        QCOMPARE(QString::fromUtf8(icalcomponent_get_location(events[0])), sampleTicket().venue);
        const QString about = QString::fromUtf8(icalcomponent_get_description(events[0]));
        QVERIFY2(about.contains(u"가구역 3-1, 가구역 3-2"_s), qPrintable(about));
        QCOMPARE(icalcomponent_get_status(events[0]), ICAL_STATUS_CONFIRMED);
        QVERIFY(icalrestriction_check(calendar.get()));
        QCOMPARE(parts(calendar, ICAL_VTIMEZONE_COMPONENT).size(), 1);
    }

    void theHallIsNamedInTheLanguage() {
        PrintedTicket ticket = sampleTicket();
        ticket.venueEn = u"Olympic Hall"_s;
        for (const auto &[language, name] : {std::pair(u"en"_s, ticket.venueEn), {u"ko"_s, ticket.venue}}) {
            const SpokenLanguage spoken(language);
            const Calendar calendar = read(ticketsAsCalendar({ticket}, now));
            QCOMPARE(QString::fromUtf8(icalcomponent_get_location(parts(calendar, ICAL_VEVENT_COMPONENT).first())),
                     name);
        }
    }

    void endsWhenTheShowDoes_data() {
        QTest::addColumn<QByteArray>("zone");
        QTest::addColumn<int>("minutes");
        QTest::addColumn<int>("expected");
        QTest::newRow("known") << QByteArray("Asia/Seoul") << 150 << 150;
        QTest::newRow("not known") << QByteArray("Asia/Seoul") << 0 << 120;
        QTest::newRow("beyond midnight") << QByteArray("Asia/Seoul") << 400 << 400;
        QTest::newRow("UTC") << QByteArray("UTC") << 90 << 90;
    }

    void endsWhenTheShowDoes() {
        QFETCH(QByteArray, zone);
        QFETCH(int, minutes);
        QFETCH(int, expected);
        PrintedTicket ticket = in(zone, sampleTicket().startsAt, u"MU-1"_s);
        ticket.runningMinutes = minutes;
        const Calendar calendar = read(ticketsAsCalendar({ticket}, now));
        const auto events = parts(calendar, ICAL_VEVENT_COMPONENT);
        QCOMPARE(events.size(), 1);
        const icaltimetype start = icalcomponent_get_dtstart(events[0]);
        const icaltimetype end = icalcomponent_get_dtend(events[0]);
        QVERIFY(!icaltime_is_null_time(end));
        QCOMPARE(icaldurationtype_as_int(icaltime_subtract(end, start)), expected * 60);
        QVERIFY(icalrestriction_check(calendar.get()));
    }

    // The clock at the venue goes back an hour meanwhile: the concert is no shorter.
    void aNightWhenClocksChangeIsNoShorter() {
        PrintedTicket ticket = in("America/New_York", QDateTime(QDate(2027, 11, 7), QTime(4, 0), Qt::UTC), u"MU-1"_s);
        ticket.runningMinutes = 180;
        const Calendar calendar = read(ticketsAsCalendar({ticket}, now));
        const auto events = parts(calendar, ICAL_VEVENT_COMPONENT);
        QCOMPARE(icaltime_as_ical_string(icalcomponent_get_dtend(events[0])), "20271107T020000");
    }

    void aLaterEntryOfABookingHasAHigherSequence() {
        PrintedTicket ticket = sampleTicket();
        const auto sequence = [&ticket] {
            const Calendar calendar = read(ticketsAsCalendar({ticket}, now));
            return icalcomponent_get_sequence(parts(calendar, ICAL_VEVENT_COMPONENT).first());
        };
        QCOMPARE(sequence(), 0);
        ticket.changes = 2; // moved, and one was given back
        QCOMPARE(sequence(), 2);
    }

    void beginsWhenTheShowDoes_data() {
        QTest::addColumn<QByteArray>("zone");
        QTest::addColumn<QDateTime>("startsAt");
        const auto utc = [](int year, int month, int day, int hour, int minute) {
            return QDateTime(QDate(year, month, day), QTime(hour, minute), Qt::UTC);
        };
        QTest::newRow("Seoul") << QByteArray("Asia/Seoul") << utc(2026, 12, 24, 10, 0);
        QTest::newRow("New York, winter") << QByteArray("America/New_York") << utc(2027, 1, 10, 0, 30);
        QTest::newRow("New York, summer") << QByteArray("America/New_York") << utc(2027, 7, 10, 0, 30);
        QTest::newRow("the hour before clocks change") << QByteArray("America/New_York") << utc(2027, 3, 14, 6, 30);
        QTest::newRow("the hour after") << QByteArray("America/New_York") << utc(2027, 3, 14, 7, 30);
        QTest::newRow("Lord Howe, half an hour") << QByteArray("Australia/Lord_Howe") << utc(2027, 1, 1, 9, 0);
        QTest::newRow("UTC") << QByteArray("UTC") << utc(2027, 5, 5, 9, 0);
    }

    void beginsWhenTheShowDoes() {
        QFETCH(QByteArray, zone);
        QFETCH(QDateTime, startsAt);
        const Calendar calendar = read(ticketsAsCalendar({in(zone, startsAt, u"MU-1"_s)}, now));
        QVERIFY(calendar);
        const auto events = parts(calendar, ICAL_VEVENT_COMPONENT);
        QCOMPARE(events.size(), 1);
        QCOMPARE(startOf(calendar, events[0]), startsAt.toSecsSinceEpoch());
    }

    void oneDescriptionOfAZoneServesAllShowsInIt() {
        const QDateTime summer(QDate(2027, 7, 10), QTime(0, 30), Qt::UTC);
        const QDateTime winter(QDate(2026, 12, 10), QTime(0, 30), Qt::UTC);
        const QByteArray zone = "America/New_York";
        const Calendar calendar =
            read(ticketsAsCalendar({in(zone, summer, u"MU-2"_s), in(zone, winter, u"MU-1"_s)}, now));
        QCOMPARE(parts(calendar, ICAL_VTIMEZONE_COMPONENT).size(), 1);
        const auto events = parts(calendar, ICAL_VEVENT_COMPONENT);
        QCOMPARE(events.size(), 2);
        QCOMPARE(startOf(calendar, events[0]), summer.toSecsSinceEpoch());
        QCOMPARE(startOf(calendar, events[1]), winter.toSecsSinceEpoch());
    }

    void linesAreShortAndTextsComeBackWhole() {
        PrintedTicket ticket = sampleTicket();
        ticket.title = u"쉼표, 쌍반점; 역사선 \\ 그리고 긴 제목 "_s.repeated(6).trimmed();
        ticket.venue = u"둘째 줄\n셋째 줄"_s;
        const QByteArray file = ticketsAsCalendar({ticket}, now);
        for (const QByteArray &line : file.split('\n')) {
            QVERIFY2(line.size() <= 76, line.constData()); // the end of a line has a return
            QVERIFY2(texts::fromUtf8(line),
                     "a character is broken"); // which programs that read by lines would not forgive
        }
        QVERIFY(!QByteArray(file).replace("\r\n", "").contains('\n'));
        const Calendar calendar = read(file);
        const auto events = parts(calendar, ICAL_VEVENT_COMPONENT);
        QCOMPARE(QString::fromUtf8(icalcomponent_get_summary(events[0])), ticket.title);
        QCOMPARE(QString::fromUtf8(icalcomponent_get_location(events[0])), ticket.venue);
    }

    void cancelledTicketsAreNoSeats() {
        const Calendar part = read(ticketsAsCalendar({sampleTicket(1, TicketState::Cancelled), sampleTicket(2)}, now));
        const QString about =
            QString::fromUtf8(icalcomponent_get_description(parts(part, ICAL_VEVENT_COMPONENT).first()));
        QVERIFY(!about.contains(u"3-1"_s));
        QVERIFY(about.contains(u"3-2"_s));
        const Calendar none = read(ticketsAsCalendar({sampleTicket(1, TicketState::Cancelled)}, now));
        QCOMPARE(icalcomponent_get_status(parts(none, ICAL_VEVENT_COMPONENT).first()), ICAL_STATUS_CANCELLED);
    }
};

UNIVERSE_TEST(TestCalendarFile, QCoreApplication)
#include "tst_calendar_file.moc"
