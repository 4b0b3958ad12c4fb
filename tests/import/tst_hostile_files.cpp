#include "tests/import/Cost.h"
#include "tests/support/TestMain.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;
using namespace universe;
using namespace universe::test;

/// Files of 31 MB that are made to hold us up, by what they repeat, nest, or name: each is refused or read at a bounded
/// cost.
class HostileFilesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void ours_data() {
        begin();
        addOurs();
    }
    void ours() { read(CatalogueFormat::Json); }
    void answersOfKopis_data() {
        begin();
        addKopis();
    }
    void answersOfKopis() { read(CatalogueFormat::Kopis); }
    void answersOfTicketmaster_data() {
        begin();
        addTicketmaster();
    }
    void answersOfTicketmaster() { read(CatalogueFormat::Ticketmaster); }
    void calendars_data() {
        begin();
        addCalendars();
    }
    void calendars() { read(CatalogueFormat::Ics); }
    void plans_data() {
        begin();
        addPlans();
    }
    void plans() { read(CatalogueFormat::PretixPlan); }

private:
    static void begin() {
        QTest::addColumn<HostileBytes>("make");
        QTest::addColumn<QString>("reason");
    }
    static void row(const char *name, const QString &reason, HostileBytes make) {
        QTest::newRow(name) << make << reason;
    }
    static void read(CatalogueFormat format) {
        QFETCH(const HostileBytes, make);
        QFETCH(const QString, reason);
        readHostile(make, format, reason);
    }
    static void addOurs();
    static void addKopis();
    static void addTicketmaster();
    static void addCalendars();
    static void addPlans();
};

namespace {

/// `one` again and again, with numbers in the place of %.
QByteArray numbered(int count, const QByteArray &one) {
    QByteArray list;
    for (int i = 0; i < count; ++i)
        list += QByteArray(one).replace("%", QByteArray::number(i));
    return list;
}

QByteArray hostileDocument(const QByteArray &concerts) {
    return R"({"format": "my-universe/1", "concerts": [)" + concerts + "]}";
}

QByteArray hostileAnswer(const QByteArray &entries) { return "<?xml version=\"1.0\"?><dbs>" + entries + "</dbs>"; }

QByteArray utf16(const QByteArray &text) {
    QByteArray units("\xFF\xFE");
    for (const char c : text)
        (units += c) += '\0';
    return units;
}

QByteArray hostilePlan(const QByteArray &zones) { return R"({"name": "P", "zones": [)" + zones + "]}"; }

QByteArray hostileCalendar(const QByteArray &parts) { return "BEGIN:VCALENDAR\n" + parts + "END:VCALENDAR\n"; }

QByteArray hostileCalendarEvent(const QByteArray &lines) {
    return "BEGIN:VEVENT\nUID:u%\nSUMMARY:N\nLOCATION:H\nDTSTART:20260620T193000\n" + lines + "END:VEVENT\n";
}

} // namespace

void HostileFilesTest::addOurs() {
    row("bytes that are no text", u"places that are no UTF-8"_s,
        [] { return hostileDocument("{\"title\": \"" + QByteArray("a\xFF").repeated(hostileSize / 2) + "\"}"); });
    row("a character that cannot be stored, often", {},
        [] { return hostileDocument(QByteArray(R"({"title": "\u0000"},)").repeated(hostileSize / 400) + "{}"); });
    row("the same again and again", {},
        [] { return hostileDocument("{\"title\": \"" + QByteArray("\\u0000").repeated(hostileSize / 6) + "\"}"); });
    row("a key again and again", {},
        [] { return hostileDocument('{' + QByteArray("\"a\":1,").repeated(hostileSize / 6 / 3) + "\"a\":1}"); });
    row("concerts without end", u"far more venues and concerts"_s,
        [] { return hostileDocument(QByteArray("{},").repeated(1'000'000) + "{}"); });
    row("lists without end", u"too many values"_s,
        [] { return hostileDocument(QByteArray("[],").repeated(hostileSize / 3) + "{}"); });
    row("nested", u"nested"_s, [] { return hostileDocument(QByteArray("[").repeated(1'400'000)); });
}

void HostileFilesTest::addKopis() {
    row("entities", u"document type"_s, [] {
        return "<!DOCTYPE d [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">]>" +
               hostileAnswer("<db><prfnm>&b;</prfnm></db>");
    });
    row("entities without end", u"too long"_s,
        [] { return "<!DOCTYPE d [" + numbered(hostileSize / 25, "<!ENTITY a% \"a\">"); });
    row("attributes", u"attributes"_s,
        [] { return hostileAnswer("<db " + numbered(hostileSize / 12, "a%=\"\" ") + "/>"); });
    row("attributes of many", u"attributes"_s,
        [] { return hostileAnswer(("<db " + numbered(1000, "a%=\"\" ") + "/>").repeated(hostileSize / 8000)); });
    row("in another encoding", u"UTF-16"_s, [] { return utf16(hostileAnswer("<db/>")); });
    row("in one that it names", u"encoding"_s,
        [] { return QByteArray("<?xml version=\"1.0\" encoding=\"UTF-7\"?><dbs/>"); });
    row("a remark", u"too long"_s,
        [] { return hostileAnswer("<!--" + QByteArray("<>").repeated(hostileSize / 2) + "-->"); });
    row("fields", u"more fields"_s, [] { return hostileAnswer("<db>" + numbered(1'500'000, "<f%>x</f%>") + "</db>"); });
    row("entries that are none", u"not understood"_s,
        [] { return hostileAnswer(QByteArray("<db><a/></db>").repeated(hostileSize / 13)); });
    row("concerts that are none", u"are none"_s,
        [] { return hostileAnswer(QByteArray("<db><prfnm>x</prfnm></db>").repeated(hostileSize / 25)); });
}

void HostileFilesTest::addTicketmaster() {
    row("events that are none", u"are none"_s,
        [] { return "{\"_embedded\": {\"events\": [" + QByteArray("{},").repeated(490'000) + "{}]}}"; });
    row("pictures", {}, [] {
        return "{\"_embedded\": {\"events\": [{\"name\": \"n\", \"images\": [" + QByteArray("{},").repeated(490'000) +
               "{}]}]}}";
    });
    row("singers", {}, [] {
        return "{\"_embedded\": {\"events\": [{\"_embedded\": {\"attractions\": [" +
               numbered(480'000, "{\"name\":\"s%\"},") + "{}]}}]}}";
    });
    row("zones", {}, [] {
        return "{\"_embedded\": {\"events\": [" +
               numbered(
                   60'000,
                   R"({"name":"n","dates":{"start":{"localDate":"2026-06-20"},"timezone":"Z/%"},"_embedded":{"venues":[{"name":"h","timezone":"Y/%"}]}},)") +
               "{}]}}";
    });
}

void HostileFilesTest::addCalendars() {
    row("lines", u"too many"_s,
        [] { return hostileCalendar(hostileCalendarEvent(QByteArray("A:B\n").repeated(hostileSize / 4))); });
    row("parts", u"too many"_s,
        [] { return hostileCalendar(QByteArray("BEGIN:VEVENT\nEND:VEVENT\n").repeated(hostileSize / 24)); });
    row("as many lines as may be", {},
        [] { return hostileCalendar(hostileCalendarEvent(QByteArray("A:B\n").repeated(299'900))); });
    row("as many events as may be", {}, [] { return hostileCalendar(numbered(19'900, hostileCalendarEvent(""))); });
    row("parameters", u"too many"_s, [] {
        return hostileCalendar(hostileCalendarEvent("EXDATE" + QByteArray(";A=1").repeated(200'000) + ":20260101\n"));
    });
    row("values of a line", {}, [] {
        return hostileCalendar(hostileCalendarEvent("CATEGORIES:" + QByteArray("a,").repeated(490'000) + "\n"));
    });
    row("long lines", {}, [] {
        return hostileCalendar(hostileCalendarEvent(
            ("X-A;B=\"" + QByteArray(450'000, ',') + "\":" + QByteArray(500'000, ';') + "\n").repeated(30)));
    });
    row("rules", {},
        [] { return hostileCalendar(numbered(19'900, hostileCalendarEvent("RRULE:FREQ=YEARLY;COUNT=3\n"))); });
    row("rules with long lists", {}, [] {
        return hostileCalendar(numbered(19'900, hostileCalendarEvent("RRULE:FREQ=MONTHLY;COUNT=70;BYMONTHDAY=20" +
                                                                     QByteArray(",1,2,3").repeated(80) + "\n")));
    });
    row("changes of one", {}, [] {
        return hostileCalendar(
            hostileCalendarEvent("RRULE:FREQ=DAILY;COUNT=900\n").replace("u%", "u") +
            numbered(19'000, hostileCalendarEvent("RECURRENCE-ID:20260620T193000\n").replace("u%", "u")));
    });
    row("zones", {}, [] {
        return hostileCalendar(numbered(
            4900, "BEGIN:VTIMEZONE\nTZID:Own%\nBEGIN:STANDARD\nDTSTART:19700101T000000\nTZOFFSETFROM:+0800\n"
                  "TZOFFSETTO:+0900\nRRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU\nEND:STANDARD\nEND:VTIMEZONE\n"
                  "BEGIN:VEVENT\nUID:u%\nSUMMARY:N\nLOCATION:H\nDTSTART;TZID=Own%:20260620T193000\nEND:VEVENT\n"));
    });
    row("calendars", {}, [] { return numbered(9000, hostileCalendar(hostileCalendarEvent("X-COST:1\n"))); });
    row("properties of the calendar", {}, [] {
        return hostileCalendar(QByteArray("X-A:B\n").repeated(150'000) + numbered(15'000, hostileCalendarEvent("")));
    });
}

void HostileFilesTest::addPlans() {
    row("categories", u"more sections"_s, [] {
        return hostilePlan(R"({"name": "Z", "rows": [{"seats": [)" +
                           numbered(90'000, R"({"seat_number":"%","category":"c%"},)") +
                           R"({"seat_number":"99999"}]}]})");
    });
    row("categories, a row each", u"more sections"_s, [] {
        return hostilePlan(R"({"name": "Z", "rows": [)" +
                           numbered(120'000, R"({"row_number":"%","seats":[{"seat_number":"1","category":"c%"}]},)") +
                           "{}]}");
    });
    row("zones of one name", u"more sections"_s, [] {
        return hostilePlan(numbered(90'000, R"({"name":"Z","rows":[{"seats":[{"seat_number":"1"}]}]},)") + "{}");
    });
    row("rows of two categories", {}, [] {
        return hostilePlan(
            R"({"name": "Z", "rows": [)" +
            numbered(80'000,
                     R"({"row_number":"%","seats":[{"seat_number":"1","category":"a"},{"seat_number":"2"}]},)") +
            "{}]}");
    });
    row("seats without numbers", u"no seats"_s,
        [] { return hostilePlan(R"({"name": "Z", "rows": [)" + numbered(150'000, R"({"seats":[{}]},)") + "{}]}"); });
}

UNIVERSE_TEST(HostileFilesTest, QCoreApplication)
#include "tst_hostile_files.moc"
