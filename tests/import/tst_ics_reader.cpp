#include "tests/import/ForeignFile.h"
#include "tests/support/TestMain.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace universe;
using namespace universe::test;

class IcsReaderTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anEvent();
    void beginnings_data();
    void beginnings();
    void rejects_data();
    void rejects();
    void whereItIs_data();
    void whereItIs();
    void whatItCosts();
    void aRepetitionThatIsChanged();
    void zonesOfPlaces();
    void calendars();
    void linesThatAreNone();
    void refuses_data();
    void refuses();
    void harmlessWhateverIsRepeated_data();
    void harmlessWhateverIsRepeated();
    void theRealFile();
};

namespace {

/// A calendar with these lines.
QByteArray calendarOf(const QByteArray &lines) {
    return QByteArray("BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:-//x//x//EN\n" + lines + "END:VCALENDAR\n")
        .replace("\n", "\r\n");
}

QByteArray eventWith(const QByteArray &lines) {
    return "BEGIN:VEVENT\nUID:1@example.org\nSUMMARY:밤의 노래\nLOCATION:우리극장\n" + lines + "END:VEVENT\n";
}

ImportPolicy freely() {
    ImportPolicy policy;
    policy.price = 10'000;
    return policy;
}

ForeignFile readCalendarFile(const QByteArray &bytes, const ImportPolicy &policy = freely()) {
    return readForeign(bytes, CatalogueFormat::Ics, policy);
}

/// A zone as calendars describe it, an hour and a half before the world's, two and a half in summer.
const QByteArray ownZone = "BEGIN:VTIMEZONE\nTZID:Hall Time\n"
                           "BEGIN:STANDARD\nDTSTART:19701025T030000\nTZOFFSETFROM:+0230\nTZOFFSETTO:+0130\n"
                           "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU\nEND:STANDARD\n"
                           "BEGIN:DAYLIGHT\nDTSTART:19700329T020000\nTZOFFSETFROM:+0130\nTZOFFSETTO:+0230\n"
                           "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU\nEND:DAYLIGHT\nEND:VTIMEZONE\n";

} // namespace

void IcsReaderTest::anEvent() {
    const ForeignFile file = readCalendarFile(calendarOf(
        eventWith("DTSTART;TZID=Asia/Seoul:20260620T193000\nDTEND;TZID=Asia/Seoul:20260620T213000\n"
                  "DESCRIPTION:노래\\, 그리고\\n밤\\; 또\n  노래\nCATEGORIES:Rock,Pop\nURL:https://example.org/e\n"
                  "ATTACH;FMTTYPE=image/png:https://example.org/a.png\n")));
    QCOMPARE(file.error, QString());
    QCOMPARE(file.concerts.size(), 1);
    QVERIFY(file.remarks.isEmpty());
    const QJsonObject concert = file.concert(0);
    QCOMPARE(concert[u"source"_s], u"ics"_s);
    QCOMPARE(concert[u"source_id"_s], u"1@example.org"_s);
    QCOMPARE(concert[u"title"_s], u"밤의 노래"_s);
    QCOMPARE(concert[u"venue"_s], u"우리극장"_s);
    QCOMPARE(concert[u"genre"_s], u"Rock"_s);
    QCOMPARE(concert[u"synopsis"_s], u"노래, 그리고\n밤; 또 노래"_s);
    QCOMPARE(concert[u"poster"_s], u"https://example.org/a.png"_s);
    QCOMPARE(file.prices(0), u"전석=10000"_s);
    QCOMPARE(file.shows(0), (QStringList{u"2026-06-20T10:30:00Z"_s}));
    QCOMPARE(file.venue(0)[u"assumed"_s][u"time_zone"_s], u"Asia/Seoul"_s);
}

void IcsReaderTest::beginnings_data() {
    QTest::addColumn<QByteArray>("lines");
    QTest::addColumn<QStringList>("shows");
    const auto row = [](const char *name, const char *lines, const QStringList &shows) {
        QTest::newRow(name) << QByteArray(lines) << shows;
    };
    row("the world's time", "DTSTART:20260620T103000Z\n", {u"2026-06-20T10:30:00Z"_s});
    row("midnight of the world's time", "DTSTART:20260620T000000Z\n", {u"2026-06-20T00:00:00Z"_s});
    row("the venue's", "DTSTART:20260620T193000\n", {u"2026-06-20T19:30:00"_s});
    row("all day, by the policy", "DTSTART;VALUE=DATE:20260620\n", {u"2026-06-20T18:00:00"_s});
    row("a Windows zone", "DTSTART;TZID=Korea Standard Time:20260620T193000\n", {u"2026-06-20T10:30:00Z"_s});
    row("a zone behind a path", "DTSTART;TZID=/freeassociation.sourceforge.net/Asia/Seoul:20260620T193000\n",
        {u"2026-06-20T10:30:00Z"_s});
    row("the calendar's own zone, in summer", "DTSTART;TZID=Hall Time:20260620T193000\n", {u"2026-06-20T17:00:00Z"_s});
    row("the calendar's own zone, in winter", "DTSTART;TZID=Hall Time:20261220T193000\n", {u"2026-12-20T18:00:00Z"_s});
    row("weeks", "DTSTART:20260619T200000\nRRULE:FREQ=WEEKLY;COUNT=3\n",
        {u"2026-06-19T20:00:00"_s, u"2026-06-26T20:00:00"_s, u"2026-07-03T20:00:00"_s});
    row("days of weeks, but one",
        "DTSTART:20260619T200000\nRRULE:FREQ=WEEKLY;BYDAY=FR,SA;UNTIL=20260627T235959\nEXDATE:20260620T200000\n",
        {u"2026-06-19T20:00:00"_s, u"2026-06-26T20:00:00"_s, u"2026-06-27T20:00:00"_s});
    row("until a day, that day included", "DTSTART:20260619T200000\nRRULE:FREQ=DAILY;UNTIL=20260621\n",
        {u"2026-06-19T20:00:00"_s, u"2026-06-20T20:00:00"_s, u"2026-06-21T20:00:00"_s});
    row("until an instant of the world",
        "DTSTART;TZID=Asia/Seoul:20260619T200000\nRRULE:FREQ=DAILY;UNTIL=20260620T110000Z\n",
        {u"2026-06-19T11:00:00Z"_s, u"2026-06-20T11:00:00Z"_s});
    row("every second week", "DTSTART:20260619T200000\nRRULE:FREQ=WEEKLY;INTERVAL=2;WKST=SU;BYDAY=FR,SU;COUNT=3\n",
        {u"2026-06-19T20:00:00"_s, u"2026-06-28T20:00:00"_s, u"2026-07-03T20:00:00"_s});
    row("the second and the last Friday", "DTSTART:20260612T200000\nRRULE:FREQ=MONTHLY;BYDAY=2FR,-1FR;COUNT=3\n",
        {u"2026-06-12T20:00:00"_s, u"2026-06-26T20:00:00"_s, u"2026-07-10T20:00:00"_s});
    row("the last day of a month", "DTSTART:20260630T200000\nRRULE:FREQ=MONTHLY;BYMONTHDAY=-1;COUNT=2\n",
        {u"2026-06-30T20:00:00"_s, u"2026-07-31T20:00:00"_s});
    row("the last weekday of a month",
        "DTSTART:20260529T200000\nRRULE:FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1;COUNT=2\n",
        {u"2026-05-29T20:00:00"_s, u"2026-06-30T20:00:00"_s});
    row("the 31st, which not every month has", "DTSTART:20260731T200000\nRRULE:FREQ=MONTHLY;COUNT=3\n",
        {u"2026-07-31T20:00:00"_s, u"2026-08-31T20:00:00"_s, u"2026-10-31T20:00:00"_s});
    row("a day of the year", "DTSTART:20261225T150000\nRRULE:FREQ=YEARLY;COUNT=2\n",
        {u"2026-12-25T15:00:00"_s, u"2027-12-25T15:00:00"_s});
    row("a Friday of a month of the year", "DTSTART:20261204T150000\nRRULE:FREQ=YEARLY;BYMONTH=12;BYDAY=1FR;COUNT=2\n",
        {u"2026-12-04T15:00:00"_s, u"2027-12-03T15:00:00"_s});
    row("until before the hour", "DTSTART:20260619T200000\nRRULE:FREQ=DAILY;UNTIL=20260621T190000\n",
        {u"2026-06-19T20:00:00"_s, u"2026-06-20T20:00:00"_s});
    row("over the change of clocks", "DTSTART;TZID=America/New_York:20261031T200000\nRRULE:FREQ=DAILY;COUNT=2\n",
        {u"2026-11-01T00:00:00Z"_s, u"2026-11-02T01:00:00Z"_s});
    row("but that day", "DTSTART:20260619T200000\nRRULE:FREQ=DAILY;COUNT=3\nEXDATE;VALUE=DATE:20260620\n",
        {u"2026-06-19T20:00:00"_s, u"2026-06-21T20:00:00"_s});
    row("but two, as the world's time",
        "DTSTART;TZID=Asia/Seoul:20260619T200000\nRRULE:FREQ=DAILY;COUNT=3\n"
        "EXDATE:20260619T110000Z,20260621T110000Z\n",
        {u"2026-06-20T11:00:00Z"_s});
    row("days that are told", "DTSTART:20260619T200000\nRDATE:20260620T150000,20260621T150000\n",
        {u"2026-06-19T20:00:00"_s, u"2026-06-20T15:00:00"_s, u"2026-06-21T15:00:00"_s});
    row("a period that is told", "DTSTART:20260619T200000\nRDATE;VALUE=PERIOD:20260620T150000Z/PT2H\n",
        {u"2026-06-19T20:00:00"_s, u"2026-06-20T15:00:00Z"_s});
}

void IcsReaderTest::beginnings() {
    QFETCH(const QByteArray, lines);
    QFETCH(const QStringList, shows);
    ImportPolicy policy = freely();
    policy.time = QTime(18, 0);
    const ForeignFile file = readCalendarFile(calendarOf(ownZone + eventWith(lines)), policy);
    QCOMPARE(file.error, QString());
    QCOMPARE(file.rejectedFor(0), QString());
    QCOMPARE(file.shows(0), shows);
}

void IcsReaderTest::rejects_data() {
    QTest::addColumn<QByteArray>("event");
    QTest::addColumn<QString>("field");
    const auto row = [](const char *name, const QByteArray &event, const QString &field) {
        QTest::newRow(name) << event << field;
    };
    const QByteArray start = "DTSTART:20260620T193000\n";
    row("cancelled", eventWith(start + "STATUS:CANCELLED\n"), u"status"_s);
    row("all day", eventWith("DTSTART;VALUE=DATE:20260620\n"), u"starts_at"_s);
    row("no beginning", eventWith(""), u"starts_at"_s);
    row("no day", eventWith("DTSTART:20260631T193000\n"), u"starts_at"_s);
    row("words", eventWith("DTSTART:tomorrow\n"), u"starts_at"_s);
    row("an unknown zone", eventWith("DTSTART;TZID=Nowhere:20260620T193000\n"), u"starts_at"_s);
    row("without an end", eventWith(start + "RRULE:FREQ=WEEKLY\n"), u"starts_at"_s);
    row("every hour", eventWith(start + "RRULE:FREQ=HOURLY;COUNT=3\n"), u"starts_at"_s);
    row("more than a concert has", eventWith(start + "RRULE:FREQ=DAILY;COUNT=2000\n"), u"starts_at"_s);
    row("a beginning on another day", eventWith(start + "RRULE:FREQ=WEEKLY;BYDAY=MO;COUNT=3\n"), u"starts_at"_s);
    row("a rule that is none", eventWith(start + "RRULE:often\n"), u"starts_at"_s);
    row("hours of its own", eventWith(start + "RRULE:FREQ=DAILY;BYHOUR=3,4;COUNT=3\n"), u"starts_at"_s);
    row("longer than six years", eventWith(start + "RRULE:FREQ=YEARLY;COUNT=9\n"), u"starts_at"_s);
    row("nothing is left", eventWith(start + "EXDATE:20260620T193000\n"), u"starts_at"_s);
    row("no title", "BEGIN:VEVENT\nLOCATION:x\n" + start + "END:VEVENT\n", u"title"_s);
    row("no venue", "BEGIN:VEVENT\nSUMMARY:x\n" + start + "END:VEVENT\n", u"venue"_s);
}

void IcsReaderTest::rejects() {
    QFETCH(const QByteArray, event);
    QFETCH(const QString, field);
    const ForeignFile file = readCalendarFile(calendarOf(event));
    QCOMPARE(file.error, QString());
    QCOMPARE(file.concerts.size(), 1);
    QCOMPARE(file.rejectedFor(0), field);
}

void IcsReaderTest::whereItIs_data() {
    QTest::addColumn<QByteArray>("location");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("region");
    QTest::newRow("a name") << QByteArray("우리극장") << u"우리극장"_s << QString();
    QTest::newRow("an address") << QByteArray("우리극장\\, 서울특별시 중구 큰길 1") << u"우리극장"_s << u"서울"_s;
    QTest::newRow("lines") << QByteArray("우리극장\\n부산광역시 중구") << u"우리극장"_s << u"부산"_s;
    QTest::newRow("a name with a comma") << QByteArray("Songs\\, Hall and Garden") << u"Songs, Hall and Garden"_s
                                         << QString();
}

void IcsReaderTest::whereItIs() {
    QFETCH(const QByteArray, location);
    QFETCH(const QString, name);
    QFETCH(const QString, region);
    const ForeignFile file = readCalendarFile(
        calendarOf("BEGIN:VEVENT\nSUMMARY:x\nDTSTART:20260620T193000\nLOCATION:" + location + "\nEND:VEVENT\n"));
    QCOMPARE(file.venue(0)[u"name"_s], name);
    QCOMPARE(file.venue(0)[u"assumed"_s][u"region"_s].toString(), region);
    QVERIFY(!file.concert(0)[u"source_id"_s].toString().isEmpty());
}

void IcsReaderTest::whatItCosts() {
    const QByteArray start = "DTSTART:20260620T193000\n";
    QCOMPARE(readCalendarFile(calendarOf(eventWith(start)), {}).rejectedFor(0), u"price"_s);
    QCOMPARE(readCalendarFile(calendarOf(eventWith(start + "X-COST:전석 2만원\n")), {}).prices(0), u"전석=20000"_s);
    QCOMPARE(readCalendarFile(calendarOf(eventWith(start + "X-COST-TYPE:free\n")), {}).prices(0), u"전석=0"_s);
}

void IcsReaderTest::aRepetitionThatIsChanged() {
    const QByteArray nights = eventWith("DTSTART:20260619T200000\nRRULE:FREQ=DAILY;COUNT=3\n");
    const ForeignFile moved = readCalendarFile(
        calendarOf(nights + eventWith("RECURRENCE-ID:20260620T200000\nDTSTART:20260620T150000\n") +
                   eventWith("RECURRENCE-ID:20260621T200000\nDTSTART:20260621T200000\nSTATUS:CANCELLED\n")));
    QCOMPARE(moved.concerts.size(), 1);
    QCOMPARE(moved.shows(0), (QStringList{u"2026-06-19T20:00:00"_s, u"2026-06-20T15:00:00"_s}));
    // Without what it changes it is an event itself.
    const ForeignFile alone =
        readCalendarFile(calendarOf(eventWith("RECURRENCE-ID:20260620T200000\nDTSTART:20260620T150000\n")));
    QCOMPARE(alone.shows(0), (QStringList{u"2026-06-20T15:00:00"_s}));
}

void IcsReaderTest::zonesOfPlaces() {
    const QByteArray event = eventWith("DTSTART:20260620T103000Z\n");
    const auto zone = [](const QByteArray &calendar) {
        return readCalendarFile(calendar).venue(0)[u"assumed"_s][u"time_zone"_s].toString();
    };
    QCOMPARE(zone(calendarOf("X-WR-TIMEZONE:America/New_York\n" + event)), u"America/New_York"_s);
    QCOMPARE(zone(calendarOf(event)), u"Asia/Seoul"_s);
}

void IcsReaderTest::calendars() {
    const QByteArray one = calendarOf(eventWith("DTSTART:20260620T193000\n"));
    const QByteArray other = QByteArray(one).replace("1@example.org", "2@example.org");
    QCOMPARE(readForeign(one + other, {}, freely(), u"a.ics"_s).concerts.size(), 2);
    QCOMPARE(readCalendarFile(calendarOf("")).concerts.size(), 0);
    QCOMPARE(readCalendarFile(calendarOf("METHOD:CANCEL\n" + eventWith("DTSTART:20260620T193000\n"))).rejectedFor(0),
             u"status"_s);
    // A byte order mark, ends of lines without a return, a letter cut by a fold.
    const QByteArray cut = QByteArray(one).replace("\r\n", "\n").replace("밤의", "\xEB\n \xB0\xA4의");
    QCOMPARE(readForeign("\xEF\xBB\xBF" + cut, {}, freely(), u"a.ics"_s).concert(0)[u"title"_s], u"밤의 노래"_s);
}

void IcsReaderTest::linesThatAreNone() {
    const ForeignFile file = readCalendarFile(calendarOf(eventWith("DTSTART:20260620T193000\nwhat is this\n")));
    QCOMPARE(file.concerts.size(), 1);
    QCOMPARE(file.rejectedFor(0), QString());
    QCOMPARE(file.remarks.size(), 1);
}

void IcsReaderTest::refuses_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("reason");
    QTest::newRow("nothing") << QByteArray() << u"empty"_s;
    QTest::newRow("no calendar") << QByteArray("BEGIN:VCARD\nEND:VCARD\n") << u"no calendar"_s;
    QTest::newRow("words") << QByteArray("밤의 노래") << u"no calendar"_s;
    QTest::newRow("an end too many") << calendarOf("END:VEVENT\n") + "END:VCALENDAR\n" << u"line 5"_s;
    QTest::newRow("deep") << QByteArray("BEGIN:VEVENT\n").repeated(100'000) << u"nested too deep"_s;
    QTest::newRow("deep in folds") << QByteArray("BEG\n IN:VEVENT\n").repeated(100'000) << u"nested too deep"_s;
    QTest::newRow("many") << calendarOf(QByteArray("BEGIN:VEVENT\nEND:VEVENT\n").repeated(250'000)) << u"too many"_s;
    QTest::newRow("a long line") << calendarOf("X-A:" + QByteArray(2'000'000, 'a') + "\n") << u"too long"_s;
    QTest::newRow("large") << QByteArray(33'000'000, '\n') << u"32 MB"_s;
}

void IcsReaderTest::refuses() {
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, reason);
    QElapsedTimer timer;
    timer.start();
    const ForeignFile file = readCalendarFile(bytes);
    QVERIFY2(file.error.contains(reason), qPrintable(file.error));
    QVERIFY2(timer.elapsed() < 3000, qPrintable(QString::number(timer.elapsed())));
}

void IcsReaderTest::harmlessWhateverIsRepeated_data() {
    QTest::addColumn<QByteArray>("lines");
    const QByteArray start = "DTSTART:20260620T193000\n";
    QTest::newRow("seconds") << eventWith(start + "RRULE:FREQ=SECONDLY;COUNT=1000000000\n");
    QTest::newRow("a day that never comes")
        << eventWith(start + "RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30;COUNT=5\n").repeated(200);
    QTest::newRow("days that never come")
        << eventWith(start + "RRULE:FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30;COUNT=5\n").repeated(200);
    QTest::newRow("every second of each day") << eventWith(
        start + "RRULE:FREQ=DAILY;COUNT=2000000000;BYSECOND=0,1,2,3,4,5,6,7,8,9;BYMINUTE=0,1,2,3,4,5;BYHOUR=1,2,3,4\n");
    QTest::newRow("many rules") << eventWith(start + QByteArray("RRULE:FREQ=DAILY;COUNT=900\n").repeated(2000));
    QTest::newRow("a zone that changes every second")
        << "BEGIN:VTIMEZONE\nTZID:Bad\nBEGIN:STANDARD\nDTSTART:19700101T000000\nTZOFFSETFROM:+0000\nTZOFFSETTO:+0100\n"
           "RRULE:FREQ=SECONDLY\nEND:STANDARD\nEND:VTIMEZONE\n" +
               eventWith("DTSTART;TZID=Bad:20260620T193000\n");
    QTest::newRow("many days") << eventWith(start + "RDATE:" + QByteArray("20260620T193000,").repeated(50'000) +
                                            "20260620T193000\n");
}

void IcsReaderTest::harmlessWhateverIsRepeated() {
    QFETCH(const QByteArray, lines);
    QElapsedTimer timer;
    timer.start();
    const ForeignFile file = readCalendarFile(calendarOf(lines));
    QCOMPARE(file.error, QString());
    QVERIFY(!file.rejectedFor(0).isEmpty());
    QVERIFY2(timer.elapsed() < 3000, qPrintable(QString::number(timer.elapsed())));
}

void IcsReaderTest::theRealFile() {
    const QString path = realFile(u"ics/r5_events.ics"_s);
    if (path.isEmpty())
        QSKIP("the real files are not here");
    QCOMPARE(readForeignFile(path, {}).rejectedFor(0), u"price"_s);
    ImportPolicy policy = freely();
    policy.timeZone = u"America/New_York"_s;
    const ForeignFile file = readForeignFile(path, {{}, policy});
    QCOMPARE(file.error, QString());
    QCOMPARE(file.concerts.size(), 44);
    QVERIFY(!file.concerts.contains(QJsonValue()));
    QCOMPARE(file.shows(0), (QStringList{u"2024-04-13T00:00:00Z"_s})); // 04/12/24 at 8pm, in Philadelphia
    QVERIFY(file.remarks.isEmpty());
}

UNIVERSE_TEST(IcsReaderTest, QCoreApplication)
#include "tst_ics_reader.moc"
