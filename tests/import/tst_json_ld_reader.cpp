#include "tests/import/ForeignFile.h"
#include "tests/support/TestMain.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace universe;
using namespace universe::test;

class JsonLdReaderTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anEvent();
    void prices_data();
    void prices();
    void beginnings_data();
    void beginnings();
    void rejects_data();
    void rejects();
    void places_data();
    void places();
    void whatIsToldBesides();
    void oneIdIsOneConcert();
    void aPageOfSeveralIsNoId();
    void identities_data();
    void identities();
    void partsAndTheWhole();
    void findsEvents_data();
    void findsEvents();
    void savedPages_data();
    void savedPages();
    void refuses_data();
    void refuses();
    void partsOfThemselvesEnd();
    void theRealFile();
};

namespace {

/// An event in which these properties are others; null takes one away.
QByteArray eventJson(const QByteArray &others = "{}") {
    QJsonObject event = QJsonDocument::fromJson(R"({"@context": "https://schema.org", "@type": "MusicEvent",
        "@id": "https://example.org/e/1", "name": "밤의 노래", "startDate": "2026-06-20T19:30:00+09:00",
        "endDate": "2026-06-20T22:00:00+09:00", "eventStatus": "https://schema.org/EventScheduled",
        "location": {"@type": "Place", "name": "우리극장", "maximumAttendeeCapacity": 1200,
            "address": {"@type": "PostalAddress", "addressLocality": "중구", "addressRegion": "서울특별시",
                        "addressCountry": "KR"}},
        "performer": [{"@type": "MusicGroup", "name": "하나"}, {"@type": "Person", "name": "두리"}, {"name": "하나"}],
        "offers": {"@type": "Offer", "price": "55000", "priceCurrency": "KRW",
                   "validFrom": "2026-05-01T12:00:00+09:00"},
        "typicalAgeRange": "13-", "duration": "PT1H40M", "genre": "Rock", "description": "노래하는 밤.",
        "image": ["https://example.org/a.jpg", "https://example.org/b.jpg"]})")
                            .object();
    const QJsonObject properties = QJsonDocument::fromJson(others).object();
    for (auto property = properties.begin(); property != properties.end(); ++property) {
        event.remove(property.key());
        if (!property->isNull())
            event.insert(property.key(), *property);
    }
    return QJsonDocument(event).toJson();
}

ForeignFile readLd(const QByteArray &json, const ImportPolicy &policy = {}) {
    return readForeign(json, CatalogueFormat::JsonLd, policy);
}

ImportPolicy dollars() {
    ImportPolicy policy;
    policy.rates = {{u"USD"_s, 1000}};
    return policy;
}

} // namespace

void JsonLdReaderTest::anEvent() {
    const ForeignFile file = readLd(eventJson());
    QCOMPARE(file.error, QString());
    QCOMPARE(file.concerts.size(), 1);
    QVERIFY(file.remarks.isEmpty());
    const QJsonObject concert = file.concert(0);
    QCOMPARE(concert[u"source"_s], u"jsonld"_s);
    QCOMPARE(concert[u"source_id"_s], u"https://example.org/e/1"_s);
    QCOMPARE(concert[u"title"_s], u"밤의 노래"_s);
    QCOMPARE(concert[u"venue"_s], u"우리극장"_s);
    QCOMPARE(concert[u"singers"_s], (QJsonArray{u"하나"_s, u"두리"_s}));
    QCOMPARE(concert[u"genre"_s], u"Rock"_s);
    QCOMPARE(concert[u"age_limit"_s], 13);
    QCOMPARE(concert[u"running_minutes"_s], 100);
    QCOMPARE(concert[u"synopsis"_s], u"노래하는 밤."_s);
    QCOMPARE(concert[u"poster"_s], u"https://example.org/a.jpg"_s);
    QCOMPARE(concert[u"booking_opens"_s], u"2026-05-01T03:00:00Z"_s);
    QCOMPARE(file.prices(0), u"전석=55000"_s);
    QCOMPARE(file.shows(0), (QStringList{u"2026-06-20T10:30:00Z"_s}));
    const QJsonValue assumed = file.venue(0)[u"assumed"_s];
    QCOMPARE(assumed[u"region"_s], u"서울"_s);
    QCOMPARE(assumed[u"time_zone"_s], u"Asia/Seoul"_s);
    QCOMPARE(assumed[u"seats"_s], 1200);
}

void JsonLdReaderTest::prices_data() {
    QTest::addColumn<QByteArray>("offers");
    QTest::addColumn<QString>("prices");
    const auto row = [](const char *name, const char *offers, const QString &prices) {
        QTest::newRow(name) << QByteArray(offers) << prices;
    };
    row("a number", R"({"price": 45.5, "priceCurrency": "USD"})", u"전석=45500"_s);
    row("a number as text", R"({"price": "45.50", "priceCurrency": "usd"})", u"전석=45500"_s);
    row("with its sign", R"({"price": "$45"})", u"전석=45000"_s);
    row("thousands", R"({"price": "1,200", "priceCurrency": "USD"})", u"전석=1200000"_s);
    row("free", R"({"price": 0})", u"전석=0"_s);
    row("a range", R"({"@type": "AggregateOffer", "lowPrice": 45, "highPrice": "90", "priceCurrency": "USD"})",
        u"$45=45000,$90=90000"_s);
    row("a range of one", R"({"lowPrice": 45, "highPrice": 45, "priceCurrency": "USD"})", u"전석=45000"_s);
    row("the lowest alone", R"({"lowPrice": 45, "priceCurrency": "USD"})", u"전석=45000"_s);
    row("grades", R"([{"name": "VIP", "price": 90, "priceCurrency": "USD"},
                      {"category": "Balcony", "price": 45, "priceCurrency": "USD"}])",
        u"VIP=90000,Balcony=45000"_s);
    row("a grade twice", R"([{"name": "VIP", "price": 90, "priceCurrency": "USD"},
                      {"name": "VIP", "price": 90, "priceCurrency": "USD"},
                      {"name": "Stalls", "price": 50, "priceCurrency": "USD"}])",
        u"VIP=90000,Stalls=50000"_s);
    row("several shops", R"([{"url": "https://a.example", "price": 45, "priceCurrency": "USD"},
                             {"url": "https://b.example", "price": 45, "priceCurrency": "USD"}, {"url": "https://c.example"}])",
        u"전석=45000"_s);
    row("several without names", R"([{"price": 45, "priceCurrency": "USD"}, {"price": 60, "priceCurrency": "USD"}])",
        u"$45=45000,$60=60000"_s);
    row("offers in an offer",
        R"({"@type": "AggregateOffer", "offers": [{"name": "VIP", "price": 90, "priceCurrency": "USD"},
                                  {"name": "Stalls", "price": 45, "priceCurrency": "USD"}]})",
        u"VIP=90000,Stalls=45000"_s);
    row("a specification", R"({"priceSpecification": {"price": 45, "priceCurrency": "USD"}})", u"전석=45000"_s);
    row("a specified range", R"({"priceSpecification": {"minPrice": 45, "maxPrice": 60, "priceCurrency": "USD"}})",
        u"$45=45000,$60=60000"_s);
    // Rejected:
    row("none", R"({"url": "https://a.example"})", {});
    row("who buys", R"([{"name": "Adult", "price": 45, "priceCurrency": "USD"},
                        {"name": "Child", "price": 20, "priceCurrency": "USD"}])",
        {});
    row("a grade with two prices", R"([{"name": "VIP", "price": 90, "priceCurrency": "USD"},
                        {"name": "VIP", "price": 80, "priceCurrency": "USD"}, {"name": "A", "price": 1, "priceCurrency": "USD"}])",
        {});
    row("two currencies", R"([{"price": 45, "priceCurrency": "USD"}, {"price": 60, "priceCurrency": "EUR"}])", {});
    row("words", R"({"price": "ask us", "priceCurrency": "USD"})", {});
    row("upside down", R"({"lowPrice": 90, "highPrice": 45, "priceCurrency": "USD"})", {});
    row("negative", R"({"price": -5, "priceCurrency": "USD"})", {});
}

void JsonLdReaderTest::prices() {
    QFETCH(const QByteArray, offers);
    QFETCH(const QString, prices);
    const ForeignFile file = readLd(eventJson("{\"offers\": " + offers + "}"), dollars());
    QCOMPARE(file.prices(0), prices);
    QCOMPARE(file.rejectedFor(0), prices.isEmpty() ? u"price"_s : QString());
}

void JsonLdReaderTest::beginnings_data() {
    QTest::addColumn<QByteArray>("others");
    QTest::addColumn<QStringList>("shows");
    const auto row = [](const char *name, const char *others, const QStringList &shows) {
        QTest::newRow(name) << QByteArray(others) << shows;
    };
    row("at the venue", R"({"startDate": "2026-06-20T19:30:00"})", {u"2026-06-20T19:30:00"_s});
    row("in the world's time", R"({"startDate": "2026-06-20T10:30:00Z"})", {u"2026-06-20T10:30:00Z"_s});
    row("a day alone, by the policy", R"({"startDate": "2026-06-20"})", {u"2026-06-20T18:00:00"_s});
    row("several", R"({"startDate": ["2026-06-20T19:30", "2026-06-21T19:30"]})",
        {u"2026-06-20T19:30:00"_s, u"2026-06-21T19:30:00"_s});
    row("typed", R"({"startDate": {"@type": "DateTime", "@value": "2026-06-20T19:30"}})", {u"2026-06-20T19:30:00"_s});
    row("by weeks", R"({"startDate": null, "eventSchedule": {"@type": "Schedule", "startDate": "2026-06-19",
        "endDate": "2026-07-04", "startTime": "20:00", "repeatFrequency": "P1W", "byDay": ["https://schema.org/Friday", "schema:Saturday"],
        "exceptDate": "2026-06-26"}})",
        {u"2026-06-19T20:00:00"_s, u"2026-06-20T20:00:00"_s, u"2026-06-27T20:00:00"_s, u"2026-07-03T20:00:00"_s,
         u"2026-07-04T20:00:00"_s});
    row("every second week",
        R"({"startDate": "2026-06-19", "eventSchedule": {"startDate": "2026-06-19", "repeatCount": 2,
        "startTime": "20:00:00", "repeatFrequency": "P2W", "byDay": "FR", "scheduleTimezone": "Asia/Seoul"}})",
        {u"2026-06-19T11:00:00Z"_s, u"2026-07-03T11:00:00Z"_s});
    row("daily",
        R"({"startDate": null, "eventSchedule": {"startDate": "2026-06-19", "repeatFrequency": "P1D", "repeatCount": 2,
        "startTime": "20:00"}})",
        {u"2026-06-19T20:00:00"_s, u"2026-06-20T20:00:00"_s});
    row("days in a schedule",
        R"({"startDate": null, "eventSchedule": [{"startDate": "2026-06-19", "startTime": "20:00"},
        {"startDate": "2026-06-21", "startTime": "15:00"}]})",
        {u"2026-06-19T20:00:00"_s, u"2026-06-21T15:00:00"_s});
}

void JsonLdReaderTest::beginnings() {
    QFETCH(const QByteArray, others);
    QFETCH(const QStringList, shows);
    ImportPolicy policy;
    policy.time = QTime(18, 0);
    const ForeignFile file = readLd(eventJson(others), policy);
    QCOMPARE(file.rejectedFor(0), QString());
    QCOMPARE(file.shows(0), shows);
}

void JsonLdReaderTest::rejects_data() {
    QTest::addColumn<QByteArray>("others");
    QTest::addColumn<QString>("field");
    const auto row = [](const char *name, const char *others, const QString &field) {
        QTest::newRow(name) << QByteArray(others) << field;
    };
    row("cancelled", R"({"eventStatus": "https://schema.org/EventCancelled"})", u"status"_s);
    row("cancelled, without the vocabulary", R"({"eventStatus": "EventCancelled"})", u"status"_s);
    row("postponed", R"({"eventStatus": "http://schema.org/EventPostponed"})", u"status"_s);
    row("moved to the net", R"({"eventStatus": "EventMovedOnline"})", u"venue"_s);
    row("on the net alone", R"({"location": {"@type": "VirtualLocation", "url": "https://example.org"}})", u"venue"_s);
    row("on the net, nowhere else", R"({"location": null, "eventAttendanceMode": "OnlineEventAttendanceMode"})",
        u"venue"_s);
    row("nowhere", R"({"location": null})", u"venue"_s);
    row("no name", R"({"name": null})", u"title"_s);
    row("no beginning", R"({"startDate": null})", u"starts_at"_s);
    row("no hour", R"({"startDate": "2026-06-20"})", u"starts_at"_s);
    row("no day", R"({"startDate": "2026-06-31T19:30"})", u"starts_at"_s);
    row("words", R"({"startDate": "next summer"})", u"starts_at"_s);
    row("monthly",
        R"({"eventSchedule": {"startDate": "2026-06-20", "repeatFrequency": "P1M", "repeatCount": 3, "startTime": "20:00"}})",
        u"starts_at"_s);
    row("for ever", R"({"eventSchedule": {"startDate": "2026-06-20", "repeatFrequency": "P1D", "startTime": "20:00"}})",
        u"starts_at"_s);
    row("no rate", R"({"offers": {"price": 45, "priceCurrency": "USD"}})", u"currency"_s);
    row("no currency", R"({"offers": {"price": 45}})", u"currency"_s);
}

void JsonLdReaderTest::rejects() {
    QFETCH(const QByteArray, others);
    QFETCH(const QString, field);
    const ForeignFile file = readLd(eventJson(others));
    QCOMPARE(file.error, QString());
    QCOMPARE(file.rejectedFor(0), field);
}

void JsonLdReaderTest::places_data() {
    QTest::addColumn<QByteArray>("location");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("region");
    QTest::addColumn<QString>("zone");
    const auto row = [](const char *text, const char *location, const QString &name, const QString &region = {},
                        const QString &zone = u"Asia/Seoul"_s) {
        QTest::newRow(text) << QByteArray(location) << name << region << zone;
    };
    row("text", R"("우리극장")", u"우리극장"_s);
    row("an address as text", R"({"name": "우리극장", "address": "부산광역시 중구 큰길 1"})", u"우리극장"_s, u"부산"_s);
    row("also on the net", R"([{"@type": "VirtualLocation"}, {"@type": "Place", "name": "우리극장"}])", u"우리극장"_s);
    row("another country",
        R"({"name": "Hall", "address": {"addressLocality": "Tokyo", "addressCountry": {"@type": "Country", "name": "JP"}}})",
        u"Hall"_s, u"Tokyo"_s, u"Asia/Tokyo"_s);
    row("a country with several zones, of which the policy says one",
        R"({"name": "Hall", "address": {"addressLocality": "Buffalo", "addressRegion": "NY", "addressCountry": "US"}})",
        u"Hall"_s, u"Buffalo, NY"_s);
}

void JsonLdReaderTest::places() {
    QFETCH(const QByteArray, location);
    QFETCH(const QString, name);
    QFETCH(const QString, region);
    QFETCH(const QString, zone);
    const ForeignFile file = readLd(eventJson("{\"location\": " + location + "}"));
    QCOMPARE(file.rejectedFor(0), QString());
    QCOMPARE(file.venue(0)[u"name"_s], name);
    QCOMPARE(file.venue(0)[u"assumed"_s][u"region"_s].toString(), region);
    QCOMPARE(file.venue(0)[u"assumed"_s][u"time_zone"_s], zone);
}

void JsonLdReaderTest::whatIsToldBesides() {
    const ForeignFile file =
        readLd(eventJson(R"({"typicalAgeRange": "7-12", "duration": "long", "endDate": "2026-06-25",
        "eventStatus": "EventRescheduled", "previousStartDate": "2026-05-20",
        "offers": {"lowPrice": 10000, "highPrice": 20000, "priceCurrency": "KRW"}})"));
    QCOMPARE(file.rejectedFor(0), QString());
    QStringList fields;
    for (const ReadRemark &remark : file.remarks)
        fields << remark.field;
    fields.sort();
    QCOMPARE(fields, (QStringList{u"age_limit"_s, u"price"_s, u"running_minutes"_s, u"starts_at"_s, u"starts_at"_s}));
    QVERIFY(file.concert(0)[u"synopsis"_s].toString().contains(u"7-12"));
    QVERIFY(file.concert(0)[u"synopsis"_s].toString().contains(u"10,000원"));
    // A night ends on the next day.
    QVERIFY(readLd(eventJson(R"({"endDate": "2026-06-21T01:00:00+09:00"})")).remarks.isEmpty());
}

void JsonLdReaderTest::oneIdIsOneConcert() {
    const ForeignFile file =
        readLd('[' + eventJson() + ',' + eventJson(R"({"@id": "https://example.org/e/2", "name": "낮"})") + ',' +
               eventJson(R"({"startDate": "2026-06-21T19:30:00+09:00"})") + ',' + eventJson() + ']');
    QCOMPARE(file.concerts.size(), 2);
    QCOMPARE(file.shows(0), (QStringList{u"2026-06-20T10:30:00Z"_s, u"2026-06-21T10:30:00Z"_s}));
    QCOMPARE(file.concert(1)[u"title"_s], u"낮"_s);
}

void JsonLdReaderTest::aPageOfSeveralIsNoId() {
    const QByteArray page = R"("@id": null, "url": "https://example.org/programme")";
    const ForeignFile file =
        readLd('[' + eventJson('{' + page + '}') + ',' + eventJson('{' + page + R"(, "name": "낮"})") + ']');
    QCOMPARE(file.concerts.size(), 2);
    QCOMPARE(file.rejectedFor(1), QString());
    QVERIFY(file.concert(0)[u"source_id"_s] != file.concert(1)[u"source_id"_s]);
}

void JsonLdReaderTest::identities_data() {
    QTest::addColumn<QByteArray>("others");
    QTest::addColumn<QString>("id");
    QTest::newRow("its id") << QByteArray(R"({"url": "https://example.org/page"})") << u"https://example.org/e/1"_s;
    QTest::newRow("its number and where that is from")
        << QByteArray(R"({"@id": "#event", "identifier": 17, "url": "https://example.org/page"})")
        << u"example.org#17"_s;
    QTest::newRow("its number") << QByteArray(
                                       R"({"@id": "_:b0", "identifier": {"@type": "PropertyValue", "value": "A17"}})")
                                << u"A17"_s;
    QTest::newRow("its page") << QByteArray(R"({"@id": null, "url": "https://example.org/page"})")
                              << u"https://example.org/page"_s;
}

void JsonLdReaderTest::identities() {
    QFETCH(const QByteArray, others);
    QFETCH(const QString, id);
    QCOMPARE(readLd(eventJson(others)).concert(0)[u"source_id"_s], id);
    QVERIFY(!readLd(eventJson(R"({"@id": null})")).concert(0)[u"source_id"_s].toString().isEmpty());
}

void JsonLdReaderTest::partsAndTheWhole() {
    // Evenings of one concert.
    const ForeignFile evenings = readLd(eventJson(R"({"startDate": null, "subEvent": [
        {"@type": "Event", "startDate": "2026-06-20T19:30"}, {"@type": "Event", "startDate": "2026-06-21T19:30"}]})"));
    QCOMPARE(evenings.concerts.size(), 1);
    QCOMPARE(evenings.shows(0).size(), 2);
    // A festival whose evenings are offered one by one.
    const ForeignFile festival =
        readLd(eventJson(R"({"@type": "Festival", "startDate": "2026-06-20", "offers": null, "subEvent": [
        {"@id": "https://example.org/a", "name": "하나", "startDate": "2026-06-20T19:30", "offers": {"price": 1000, "priceCurrency": "KRW"}},
        {"@id": "https://example.org/b", "name": "두리", "startDate": "2026-06-21T19:30", "offers": {"price": 2000, "priceCurrency": "KRW"}}]})"));
    QCOMPARE(festival.concerts.size(), 2);
    QCOMPARE(festival.concert(1)[u"title"_s], u"두리"_s);
    QCOMPARE(festival.concert(1)[u"venue"_s], u"우리극장"_s);
    // One that is offered as a whole.
    const ForeignFile whole = readLd(eventJson(R"({"subEvent": [{"name": "하나", "startDate": "2026-06-20T19:30"},
        {"name": "두리", "startDate": "2026-06-20T20:30"}]})"));
    QCOMPARE(whole.concerts.size(), 1);
    QCOMPARE(whole.concert(0)[u"title"_s], u"밤의 노래"_s);
    // A part that names its whole.
    const ForeignFile part =
        readLd(eventJson(R"({"location": null, "superEvent": {"@type": "Festival", "location": "들판"}})"));
    QCOMPARE(part.concerts.size(), 1);
    QCOMPARE(part.concert(0)[u"venue"_s], u"들판"_s);
}

void JsonLdReaderTest::findsEvents_data() {
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("in lists of lists") << "[[[" + eventJson() + "],[]],[]]";
    QTest::newRow("in a graph") << R"({"@context": "https://schema.org", "@graph": [{"@type": "WebPage"}, )" +
                                       eventJson() + "]}";
    QTest::newRow("in a list of items")
        << R"({"@type": "ItemList", "itemListElement": [{"@type": "ListItem", "item": )" + eventJson() + "}]}";
    QTest::newRow("several types") << eventJson(R"({"@type": ["Event", "MusicEvent"]})");
    QTest::newRow("a full type") << eventJson(R"({"@type": "http://schema.org/TheaterEvent"})");
    QTest::newRow("a short type") << eventJson(R"({"@type": "schema:DanceEvent"})");
    QTest::newRow("a place elsewhere") << "[" + eventJson(R"({"location": {"@type": "Place", "@id": "#hall"}})") +
                                              R"(, {"@type": "Place", "@id": "#hall", "name": "우리극장"}])";
}

void JsonLdReaderTest::findsEvents() {
    QFETCH(const QByteArray, json);
    const ForeignFile file = readForeign(json, {});
    QCOMPARE(file.error, QString());
    QCOMPARE(file.concerts.size(), 1);
    QCOMPARE(file.concert(0)[u"venue"_s], u"우리극장"_s);
}

void JsonLdReaderTest::savedPages_data() {
    QTest::addColumn<QByteArray>("page");
    const QByteArray script = "<script type=\"application/ld+json\">" + eventJson() + "</script>";
    const auto page = [](const QByteArray &inner) {
        return "<!DOCTYPE html><html><head><title>밤</title>" + inner + "</head><body>";
    };
    QTest::newRow("in the head") << page(script) + "<p>밤</p></body></html>";
    QTest::newRow("in the body, which does not end") << page("") + "<div><p>밤<table>" + script;
    QTest::newRow("among others") << page("<script>var a = '<b>';</script>" + script +
                                          "<script type='application/ld+json'>{\"@type\": \"WebSite\"}</script>");
    QTest::newRow("in capitals") << page("<SCRIPT id=a TYPE='Application/LD+JSON; charset=utf-8'>" + eventJson() +
                                         "</SCRIPT>");
    QTest::newRow("wrapped") << page("<script type=\"application/ld+json\">\n//<![CDATA[\n" + eventJson() +
                                     "\n//]]>\n</script>");
    QTest::newRow("as XHTML") << "<?xml version=\"1.0\"?>" + page(script) + "</body></html>";
    QTest::newRow("in the encoding that it names")
        << QByteArray("<html><head><meta charset=\"euc-kr\"><script type=\"application/ld+json\">") +
               eventJson()
                   .replace("밤의 노래", "\xB9\xE3\xC0\xC7 \xB3\xEB\xB7\xA1")
                   .replace("하나", "a")
                   .replace("두리", "b")
                   .replace("우리극장", "c")
                   .replace("서울특별시", "d")
                   .replace("중구", "e")
                   .replace("노래하는 밤", "f") +
               "</script>";
    QTest::newRow("beside a broken one") << page("<script type=\"application/ld+json\">{oops</script>" + script);
    QTest::newRow("large") << page(QByteArray("<p>밤</p>").repeated(20'000) + script);
}

void JsonLdReaderTest::savedPages() {
    QFETCH(const QByteArray, page);
    const ForeignFile file = readForeign(page, {}, {}, u"a.html"_s);
    QCOMPARE(file.error, QString());
    QCOMPARE(file.concerts.size(), 1);
    QCOMPARE(file.concert(0)[u"title"_s], u"밤의 노래"_s);
    QCOMPARE(file.remarks.size(), page.contains("{oops") ? 1 : 0);
}

void JsonLdReaderTest::refuses_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("reason");
    QTest::newRow("nothing") << QByteArray(" \n") << u"empty"_s;
    QTest::newRow("a mistake") << QByteArray("{\n\"@type\": oops}") << u":2:"_s;
    QTest::newRow("a page without any") << QByteArray("<html><body>밤</body></html>") << u"JSON-LD"_s;
    QTest::newRow("deep") << QByteArray("[").repeated(400'000) << u":"_s;
    QTest::newRow("deep and closed") << QByteArray("[").repeated(400'000) + QByteArray("]").repeated(400'000) << u":"_s;
    QTest::newRow("lists without end") << '[' + QByteArray("[],").repeated(1'000'000) + "[]]" << u"too many"_s;
    QTest::newRow("large") << QByteArray(33'000'000, '[') << u"32 MB"_s;
    QTest::newRow("tags without end") << QByteArray("<div>").repeated(1'000'000) << u"JSON-LD"_s;
    QTest::newRow("attributes without end") << "<div " + QByteArray("a=b ").repeated(500'000) << u"JSON-LD"_s;
    QTest::newRow("entities") << QByteArray("<!DOCTYPE html [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;\">]><p>&b;</p>")
                              << u"JSON-LD"_s;
    QTest::newRow("bytes") << QByteArray("<\0\xFF\xFE<script type=application/ld+json", 36) << u":"_s;
}

void JsonLdReaderTest::refuses() {
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, reason);
    QElapsedTimer timer;
    timer.start();
    const ForeignFile file = readLd(bytes);
    QVERIFY2(file.error.contains(reason), qPrintable(file.error));
    QVERIFY2(timer.elapsed() < 3000, qPrintable(QString::number(timer.elapsed())));
}

void JsonLdReaderTest::partsOfThemselvesEnd() {
    QElapsedTimer timer;
    timer.start();
    readLd(R"([{"@type": "Event", "@id": "a:1", "name": "x", "startDate": "2026-06-20T19:30",
                "subEvent": [{"@id": "a:1"}, {"@id": "a:1"}]}])");
    QVERIFY2(timer.elapsed() < 5000, qPrintable(QString::number(timer.elapsed())));
}

void JsonLdReaderTest::theRealFile() {
    const QString path = realFile(u"jsonld/music_events_25.json"_s);
    if (path.isEmpty())
        QSKIP("the real files are not here");
    ImportPolicy policy;
    policy.price = 10'000;
    policy.time = QTime(19, 0);
    policy.rates = {{u"USD"_s, 1400}};
    const ForeignFile file = readForeignFile(path, {{}, policy});
    QCOMPARE(file.error, QString());
    qsizetype taken = 0;
    for (qsizetype i = 0; i < file.concerts.size(); ++i) {
        taken += file.concerts[i].isNull() ? 0 : 1;
        if (file.concerts[i].isNull())
            qInfo("%s", qPrintable(file.rejectedFor(i)));
    }
    qInfo("%lld of %lld", static_cast<long long>(taken), static_cast<long long>(file.concerts.size()));
    QCOMPARE(taken, file.concerts.size());
    QVERIFY(taken >= 20);
}

UNIVERSE_TEST(JsonLdReaderTest, QCoreApplication)
#include "tst_json_ld_reader.moc"
