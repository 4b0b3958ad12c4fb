#include "tests/import/ForeignFile.h"
#include "tests/support/TestMain.h"

#include <QCoreApplication>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace universe;
using namespace universe::test;

class TicketmasterReaderTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anEvent();
    void beginnings_data();
    void beginnings();
    void rejects_data();
    void rejects();
    void prices_data();
    void prices();
    void whatElseIsSaid();
    void pages_data();
    void pages();
    void refuses_data();
    void refuses();
    void theRealFile();
};

namespace {

/// Puts a value where a path leads: "dates/start/timeTBA".
QJsonObject with(QJsonObject object, const QStringList &path, const QJsonValue &value) {
    if (path.size() == 1 && value.isUndefined())
        object.remove(path.first());
    else if (path.size() == 1)
        object[path.first()] = value;
    else
        object[path.first()] = with(object[path.first()].toObject(), path.sliced(1), value);
    return object;
}

/// An event in which the values at these paths are others; null takes one away.
QByteArray ticketed(const QByteArray &others = "{}") {
    QJsonObject event = QJsonDocument::fromJson(R"({"name": "Night Songs", "type": "event", "id": "G5e0", "test": false,
        "images": [{"url": "https://example.org/small.jpg", "width": 100}, {"url": "https://example.org/big.jpg", "width": 2048},
                   {"url": "https://example.org/stock.jpg", "width": 3000, "fallback": true}],
        "sales": {"public": {"startDateTime": "2026-05-20T16:00:00Z", "startTBD": false, "endDateTime": "2026-09-13T22:30:00Z"}},
        "dates": {"start": {"localDate": "2026-09-13", "localTime": "19:00:00", "dateTime": "2026-09-13T23:00:00Z",
                            "dateTBD": false, "dateTBA": false, "timeTBA": false, "noSpecificTime": false},
                  "timezone": "America/New_York", "status": {"code": "onsale"}},
        "classifications": [{"genre": {"name": "Other"}}, {"primary": true, "segment": {"name": "Music"}, "genre": {"name": "Rock"}}],
        "priceRanges": [{"type": "standard", "currency": "USD", "min": 32.5, "max": 100.0}],
        "ageRestrictions": {"legalAgeEnforced": false}, "info": "Rain or shine.", "pleaseNote": "No lifts.",
        "ticketLimit": {"info": "There is an overall 8 ticket limit for this event."},
        "_embedded": {"venues": [{"name": "Rec Hall", "timezone": "America/New_York", "city": {"name": "Buffalo"},
                                  "state": {"name": "New York", "stateCode": "NY"}}],
                      "attractions": [{"name": "One"}, {"name": "Two"}, {"name": "one"}]}})")
                            .object();
    const QJsonObject values = QJsonDocument::fromJson(others).object();
    for (auto value = values.begin(); value != values.end(); ++value)
        event = with(event, value.key().split(u'/'), value->isNull() ? QJsonValue(QJsonValue::Undefined) : *value);
    return QJsonDocument(event).toJson();
}

ForeignFile readTickets(const QByteArray &json, bool hasRate = true) {
    ImportPolicy policy;
    if (hasRate)
        policy.rates = {{u"USD"_s, 1000}};
    return readForeign(json, CatalogueFormat::Ticketmaster, policy);
}

} // namespace

void TicketmasterReaderTest::anEvent() {
    const ForeignFile file = readTickets(ticketed());
    QCOMPARE(file.error, QString());
    QCOMPARE(file.concerts.size(), 1);
    const QJsonObject concert = file.concert(0);
    QCOMPARE(concert[u"source"_s], u"ticketmaster"_s);
    QCOMPARE(concert[u"source_id"_s], u"G5e0"_s);
    QCOMPARE(concert[u"title"_s], u"Night Songs"_s);
    QCOMPARE(concert[u"singers"_s], (QJsonArray{u"One"_s, u"Two"_s}));
    QCOMPARE(concert[u"genre"_s], u"Rock"_s);
    QCOMPARE(concert[u"poster"_s], u"https://example.org/big.jpg"_s);
    QCOMPARE(concert[u"seat_limit"_s], 8);
    QCOMPARE(concert[u"booking_opens"_s], u"2026-05-20T16:00:00Z"_s);
    QCOMPARE(concert[u"booking_closes"_s], u"2026-09-13T22:30:00Z"_s);
    QCOMPARE(concert[u"synopsis"_s], u"Rain or shine.\n\nNo lifts.\n\n$32.50 – $100"_s);
    QVERIFY(!concert.contains(u"age_limit"_s));
    QCOMPARE(file.shows(0), (QStringList{u"2026-09-13T23:00:00Z"_s}));
    QCOMPARE(file.prices(0), u"$32.50=32500,$100=100000"_s);
    const QJsonObject venue = file.venue(0);
    QCOMPARE(venue[u"name"_s], u"Rec Hall"_s);
    QCOMPARE(venue[u"assumed"_s][u"region"_s], u"Buffalo, NY"_s);
    QCOMPARE(venue[u"assumed"_s][u"time_zone"_s], u"America/New_York"_s);
    QCOMPARE(file.remarks.size(), 1); // only a range of prices
}

void TicketmasterReaderTest::beginnings_data() {
    QTest::addColumn<QByteArray>("others");
    QTest::addColumn<QString>("show");
    const auto row = [](const char *name, const char *others, const QString &show) {
        QTest::newRow(name) << QByteArray(others) << show;
    };
    row("the clock there", R"({"dates/start/dateTime": null})", u"2026-09-13T23:00:00Z"_s);
    row("the venue's zone", R"({"dates/start/dateTime": null, "dates/timezone": null})", u"2026-09-13T23:00:00Z"_s);
    row("the world's time alone", R"({"dates/start/localDate": null, "dates/start/localTime": null})",
        u"2026-09-13T23:00:00Z"_s);
    row("no zone, but the world's time", R"({"dates/timezone": null, "_embedded/venues": [{"name": "x"}]})",
        u"2026-09-13T23:00:00Z"_s);
    row("no zone at all",
        R"({"dates/timezone": "Mars/Olympus", "dates/start/dateTime": null, "_embedded/venues": [{"name": "x"}]})",
        u"2026-09-13T19:00:00"_s);
    row("in winter", R"({"dates/start/localDate": "2026-12-13", "dates/start/dateTime": null})",
        u"2026-12-14T00:00:00Z"_s);
}

void TicketmasterReaderTest::beginnings() {
    QFETCH(const QByteArray, others);
    QFETCH(const QString, show);
    const ForeignFile file = readTickets(ticketed(others));
    QCOMPARE(file.rejectedFor(0), QString());
    QCOMPARE(file.shows(0), QStringList{show});
}

void TicketmasterReaderTest::rejects_data() {
    QTest::addColumn<QByteArray>("others");
    QTest::addColumn<QString>("field");
    const auto row = [](const char *name, const char *others, const QString &field) {
        QTest::newRow(name) << QByteArray(others) << field;
    };
    row("a test", R"({"test": true})", u"status"_s);
    row("cancelled", R"({"dates/status/code": "cancelled"})", u"status"_s);
    row("canceled", R"({"dates/status/code": "Canceled"})", u"status"_s);
    row("postponed", R"({"dates/status/code": "postponed"})", u"status"_s);
    row("a day to be told", R"({"dates/start/dateTBA": true})", u"starts_at"_s);
    row("a day to be decided", R"({"dates/start/dateTBD": true})", u"starts_at"_s);
    row("an hour to be told", R"({"dates/start/timeTBA": true})", u"starts_at"_s);
    row("no hour",
        R"({"dates/start/noSpecificTime": true, "dates/start/localTime": null, "dates/start/dateTime": null})",
        u"starts_at"_s);
    row("no day", R"({"dates/start": {}})", u"starts_at"_s);
    row("an hour that is none there",
        R"({"dates/start/localDate": "2026-03-08", "dates/start/localTime": "02:30:00", "dates/start/dateTime": null})",
        u"starts_at"_s);
    row("no venue", R"({"_embedded/venues": []})", u"venue"_s);
    row("no price", R"({"priceRanges": null})", u"price"_s);
    row("no name", R"({"name": " "})", u"title"_s);
}

void TicketmasterReaderTest::rejects() {
    QFETCH(const QByteArray, others);
    QFETCH(const QString, field);
    const ForeignFile file = readTickets(ticketed(others));
    QCOMPARE(file.error, QString());
    QCOMPARE(file.rejectedFor(0), field);
    QCOMPARE(readTickets(ticketed(), false).rejectedFor(0), u"currency"_s);
}

void TicketmasterReaderTest::prices_data() {
    QTest::addColumn<QByteArray>("ranges");
    QTest::addColumn<QString>("prices");
    const auto row = [](const char *name, const char *ranges, const QString &prices) {
        QTest::newRow(name) << QByteArray(ranges) << prices;
    };
    row("with and without fees", R"([{"type": "standard including fees", "currency": "USD", "min": 50, "max": 60},
                                     {"type": "standard", "currency": "USD", "min": 40, "max": 45}])",
        u"$40=40000,$45=45000"_s);
    row("one price", R"([{"type": "standard", "currency": "USD", "min": 40, "max": 40}])", u"전석=40000"_s);
    row("the lowest alone", R"([{"currency": "USD", "min": 40}])", u"전석=40000"_s);
    row("the highest alone", R"([{"currency": "USD", "max": 40}])", u"전석=40000"_s);
    row("free", R"([{"currency": "USD", "min": 0, "max": 0}])", u"전석=0"_s);
    row("upside down", R"([{"currency": "USD", "min": 40, "max": 30}])", {});
    row("words", R"([{"currency": "USD", "min": "?"}])", {});
    row("of two kinds",
        R"([{"type": "vip", "currency": "USD", "min": 40}, {"type": "box", "currency": "USD", "min": 90}])", {});
}

void TicketmasterReaderTest::prices() {
    QFETCH(const QByteArray, ranges);
    QFETCH(const QString, prices);
    const ForeignFile file = readTickets(ticketed("{\"priceRanges\": " + ranges + "}"));
    QCOMPARE(file.prices(0), prices);
    QCOMPARE(file.rejectedFor(0), prices.isEmpty() ? u"price"_s : QString());
}

void TicketmasterReaderTest::whatElseIsSaid() {
    const auto concert = [](const QByteArray &others) { return readTickets(ticketed(others)).concert(0); };
    QCOMPARE(concert(R"({"ageRestrictions": {"minAge": 18}})")[u"age_limit"_s], 18);
    QCOMPARE(concert(R"({"ageRestrictions": {"ageRuleDescription": "Ages 21+"}})")[u"age_limit"_s], 21);
    const QJsonObject legal = concert(R"({"ageRestrictions": {"legalAgeEnforced": true}})");
    QVERIFY(!legal.contains(u"age_limit"_s)); // it is another from state to state
    QVERIFY(legal[u"synopsis"_s].toString().contains(u"legal age"));
    QVERIFY(!concert(R"({"ticketLimit": {"info": "There is a 6 ticket limit - 4 ticket limit for VIP."}})")
                 .contains(u"seat_limit"_s));
    QCOMPARE(
        concert(R"({"classifications": [{"segment": {"name": "Music"}, "genre": {"name": "Undefined"}}]})")[u"genre"_s],
        u"Music"_s);
    // A sale of 1900 is one that was never decided: sixty days before, as the policy says.
    QCOMPARE(concert(R"({"sales/public/startDateTime": "1900-01-01T06:00:00Z"})")[u"booking_opens"_s],
             u"2026-07-15T23:00:00Z"_s);
    QCOMPARE(concert(R"({"sales/public/startTBD": true})")[u"booking_opens"_s], u"2026-07-15T23:00:00Z"_s);
    QCOMPARE(
        readTickets(ticketed(R"({"dates/status/code": "rescheduled", "dates/spanMultipleDays": true})")).remarks.size(),
        3);
    QCOMPARE(readTickets(ticketed(R"({"_embedded/venues": [{"name": "a"}, {"name": "b"}]})")).venue(0)[u"name"_s],
             u"a"_s);
}

void TicketmasterReaderTest::pages_data() {
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<int>("concerts");
    const QByteArray page = R"({"_embedded": {"events": [)" + ticketed() + "," + ticketed(R"({"id": "G5e1"})") +
                            R"(]}, "page": {"size": 2}})";
    QTest::newRow("a page") << page << 2;
    QTest::newRow("an event") << ticketed() << 1;
    QTest::newRow("events") << '[' + ticketed() + ',' + ticketed(R"({"id": "G5e1"})") + ']' << 2;
    QTest::newRow("pages") << '[' + page + R"(, {"page": {"size": 0}}])" << 2;
    QTest::newRow("an empty page") << QByteArray(R"({"_links": {}, "page": {"totalElements": 0}})") << 0;
}

void TicketmasterReaderTest::pages() {
    QFETCH(const QByteArray, json);
    QFETCH(const int, concerts);
    const ForeignFile file = readTickets(json);
    QCOMPARE(file.error, QString());
    QCOMPARE(file.concerts.size(), concerts);
}

void TicketmasterReaderTest::refuses_data() {
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("reason");
    QTest::newRow("a fault") << QByteArray(R"({"fault": {"faultstring": "Invalid ApiKey"}})") << u"Invalid ApiKey"_s;
    QTest::newRow("an error") << QByteArray(R"({"errors": [{"code": "DIS1004", "detail": "Resource not found"}]})")
                              << u"Resource not found"_s;
    QTest::newRow("something else") << QByteArray(R"({"a": 1})") << u"no answer of Ticketmaster"_s;
    QTest::newRow("words") << QByteArray(R"(["a", null, 1])") << u"no answer of Ticketmaster"_s;
    QTest::newRow("a mistake") << QByteArray("{\n oops }") << u":2:"_s;
    QTest::newRow("nothing") << QByteArray() << u"empty"_s;
}

void TicketmasterReaderTest::refuses() {
    QFETCH(const QByteArray, json);
    QFETCH(const QString, reason);
    const ForeignFile file = readTickets(json);
    QVERIFY2(file.error.contains(reason), qPrintable(file.error));
}

void TicketmasterReaderTest::theRealFile() {
    const QString path = realFile(u"ticketmaster/events_page.json"_s);
    if (path.isEmpty())
        QSKIP("the real files are not here");
    ImportPolicy policy;
    policy.rates = {{u"USD"_s, 1400}};
    const ForeignFile told = readForeignFile(path, {{}, policy});
    QCOMPARE(told.error, QString());
    QCOMPARE(told.concerts.size(), 10);
    QCOMPARE(told.concerts.toVariantList().count(QVariant::fromValue(nullptr)), 7); // they say no price
    policy.price = 20'000;
    const ForeignFile decided = readForeignFile(path, {{}, policy});
    QVERIFY(!decided.concerts.contains(QJsonValue()));
    QCOMPARE(decided.shows(1), (QStringList{u"2022-09-13T23:30:00Z"_s}));
    QCOMPARE(decided.prices(1), u"$32.50=45500,$100=140000"_s);
}

UNIVERSE_TEST(TicketmasterReaderTest, QCoreApplication)
#include "tst_ticketmaster_reader.moc"
