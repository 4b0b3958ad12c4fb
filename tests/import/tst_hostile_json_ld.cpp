#include "tests/import/Cost.h"
#include "tests/import/ForeignFile.h"
#include "tests/support/TestMain.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;
using namespace universe;
using namespace universe::test;

/// Events that are made to hold their reader up: parts that have hostileSize of their whole, nodes that are named again
/// and again, lists without end.
class HostileJsonLdTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void events_data();
    void events();
    void pages_data();
    void pages();
    void zonesAreNoFiles();
    void specificationsOfThemselvesEnd();
    void rejectedOnesDoNotRepeatTheirPlaces();
};

namespace {

/// So many of these, with their number in the place of %, and commas between.
QByteArray many(int count, const QByteArray &one) {
    QByteArray list;
    const qsizetype place = one.indexOf('%');
    for (int i = 0; i < count; ++i) {
        list += i ? "," : "";
        if (place < 0)
            list += one;
        else
            list += one.first(place) + QByteArray::number(i) + one.sliced(place + 1);
    }
    return list;
}

QByteArray hostileEvent(const QByteArray &properties) {
    return R"({"@type": "MusicEvent", "name": "N", "location": "Hall", "startDate": "2026-06-20T19:30", )" +
           properties + "}";
}

QByteArray manyProperties() {
    return R"({"@type": "Event", "name": "N", "location": "Hall", )" + many(20'000, R"("p%": "x")") +
           R"(, "subEvent": [)" + many(18'500, R"({"@type": "Event", "startDate": "2026-06-20T19:30", "name": "n%"})") +
           "]}";
}

QByteArray aLongTextOfTheWhole() {
    return R"({"@type": "Event", "location": "Hall", "description": ")" + QByteArray(hostileSize / 2, 'x') +
           R"(", "subEvent": [)" +
           many(15'000, R"({"@type": "Event", "startDate": "2026-06-20T19:30", "name": "n%"})") + "]}";
}

QByteArray manyOffersOfTheWhole() {
    return R"({"@type": "Event", "location": "Hall", "name": "N", "offers": [)" +
           many(300'000, R"({"name": "G%", "price": 1})") + R"(], "subEvent": [)" +
           many(15'000, R"({"@type": "Event", "startDate": "2026-06-20T19:30"})") + "]}";
}

QByteArray aPlaceNamedOften() {
    return R"([{"@type": "Place", "@id": "p", "name": ")" + QByteArray(hostileSize / 2, 'x') + "\"}," +
           many(45'000,
                R"({"@type": "Event", "name": "n%", "startDate": "2026-06-20T19:30", "location": {"@id": "p"}})") +
           "]";
}

QByteArray aLongIdNamedOften() {
    const QByteArray id(100'000, 'x');
    return R"([{"@type": "Place", "name": "Hall", "@id": ")" + id +
           R"("}, {"@type": "Event", "name": "N", "location": {"@id": ")" + id + R"("}, "subEvent": [)" +
           many(20'000, R"({"@type": "Event", "startDate": "2026-06-20T19:30"})") + "]}]";
}

QByteArray partsOfEachOther() {
    return R"([{"@id": "a", "@type": "Event", "name": "A", "startDate": "2026-06-20T19:30", "subEvent": [)" +
           many(50, R"({"@id": "b"})") +
           R"(]}, {"@id": "b", "@type": "Event", "name": "A", "startDate": "2026-06-20T19:30", "subEvent": [)" +
           many(50, R"({"@id": "a"})") + "]}]";
}

QByteArray manyWholes() { return hostileEvent(R"("superEvent": [)" + many(450'000, R"({"@type": "Event"})") + "]"); }

QByteArray manyDays() { return hostileEvent(R"("startDate": [)" + many(1'900'000, R"("2026-01-01")") + "]"); }

QByteArray manySchedules() {
    return hostileEvent(R"("eventSchedule": [)" +
                        many(200'000, R"({"startDate": "2026-01-01", "endDate": "2031-01-01", "byDay": "Monday"})") +
                        "]");
}

QByteArray manyEventsWithSchedules() {
    return '[' +
           many(
               45'000,
               hostileEvent(
                   R"("eventSchedule": {"startDate": "2026-01-01", "endDate": "2031-01-01", "byDay": "Monday", "exceptDate": "2026-01-05"})")) +
           ']';
}

QByteArray manyGrades() {
    return hostileEvent(R"("offers": [)" + many(400'000, R"({"name": "G%", "price": 1})") + "]");
}

QByteArray manySingers() { return hostileEvent(R"("performer": [)" + many(1'900'000, R"("s%")") + "]"); }

QByteArray manyEvents() { return '[' + many(400'000, R"({"@type": "Event", "name": "%"})") + ']'; }

QByteArray manyTypes() { return '[' + many(10, R"({"@type": [)" + many(180'000, R"("Event")") + "]}") + ']'; }

QByteArray manyCountries() {
    return '[' +
           many(
               40'000,
               R"({"@type": "Event", "name": "n%", "startDate": "2026-06-20T19:30", "location": {"name": "H%", "address": {"addressCountry": "KR"}}})") +
           ']';
}

} // namespace

void HostileJsonLdTest::events_data() {
    QTest::addColumn<HostileBytes>("make");
    QTest::addColumn<QString>("reason");
    const QString repeated = u"repeat each other"_s;
    const auto row = [](const char *name, HostileBytes make, const QString &reason) {
        QTest::newRow(name) << make << reason;
    };
    row("properties of the whole in each part", manyProperties, {});
    row("a long text of the whole in each part", aLongTextOfTheWhole, repeated);
    row("many offers of the whole in each part", manyOffersOfTheWhole, repeated);
    row("a place that is named often", aPlaceNamedOften, repeated);
    row("a long id that is named often", aLongIdNamedOften, repeated);
    row("parts of each other", partsOfEachOther, repeated);
    row("many wholes", manyWholes, {});
    row("many days", manyDays, {});
    row("many schedules", manySchedules, {});
    row("many events with schedules", manyEventsWithSchedules, repeated);
    row("many grades", manyGrades, {});
    row("many singers", manySingers, {});
    row("many events", manyEvents, u"more than 50000 events"_s);
    row("many types", manyTypes, {});
    row("many countries", manyCountries, {});
}

void HostileJsonLdTest::events() {
    QFETCH(const HostileBytes, make);
    QFETCH(const QString, reason);
    readHostile(make, CatalogueFormat::JsonLd, reason);
}

void HostileJsonLdTest::pages_data() {
    QTest::addColumn<HostileBytes>("make");
    QTest::addColumn<QString>("reason");
    const QString nothing = u"says nothing in JSON-LD"_s;
    const auto row = [](const char *name, HostileBytes make, const QString &reason) {
        QTest::newRow(name) << make << reason;
    };
    row(
        "attributes",
        [] {
            QByteArray page = "<p ";
            for (int i = 0; page.size() < hostileSize; ++i)
                page += 'a' + QByteArray::number(i) + ' ';
            return page + '>';
        },
        nothing);
    row(
        "ends of what has not begun",
        [] { return QByteArray("<b>").repeated(hostileSize / 10) + QByteArray("</i>").repeated(hostileSize / 8); },
        nothing);
    row(
        "remarks", [] { return QByteArray("<!--").repeated(hostileSize / 4); }, nothing);
    row(
        "quotes", [] { return QByteArray("<a b=\"").repeated(hostileSize / 6); }, nothing);
    row(
        "scripts that do not end", [] { return QByteArray("<script></scrip").repeated(hostileSize / 15); }, nothing);
    row("scripts that are none",
        [] { return QByteArray("<script type=application/ld+json></script>").repeated(hostileSize / 42); }, {});
    row(
        "values in many scripts",
        [] {
            const QByteArray script =
                "<script type=application/ld+json>[" + QByteArray("0,").repeated(1'900'000) + "0]</script>";
            return script.repeated(8);
        },
        u"too many values"_s);
}

void HostileJsonLdTest::pages() {
    QFETCH(const HostileBytes, make);
    QFETCH(const QString, reason);
    readHostile(make, CatalogueFormat::JsonLd, reason);
}

/// A name of a zone that leads out of the folder of zones to a file that is one is no zone.
void HostileJsonLdTest::zonesAreNoFiles() {
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"zone"_s);
    QVERIFY(QFile::copy(u"/usr/share/zoneinfo/Asia/Seoul"_s, path));
    const QByteArray schedule =
        R"("eventSchedule": {"startDate": "2026-06-20", "startTime": "19:30", "scheduleTimezone": "%"})";
    const auto rejected = [&](const QByteArray &zone) {
        return readForeign(hostileEvent(QByteArray(schedule).replace("%", zone) +
                                        R"(, "offers": {"price": 1, "priceCurrency": "KRW"})"),
                           CatalogueFormat::JsonLd)
            .rejectedFor(0);
    };
    QCOMPARE(rejected("Asia/Seoul"), QString());
    QCOMPARE(rejected("../../.." + path.toUtf8()), u"starts_at"_s);
    QCOMPARE(rejected(path.toUtf8()), u"starts_at"_s);
}

void HostileJsonLdTest::specificationsOfThemselvesEnd() {
    const ForeignFile file =
        readForeign(hostileEvent(R"("offers": {"@id": "o", "name": "x", "priceSpecification": {"@id": "o"}})"),
                    CatalogueFormat::JsonLd);
    QCOMPARE(file.error, QString());
    QCOMPARE(file.rejectedFor(0), u"price"_s);
}

/// What was rejected is asked for with all that it refers to.
void HostileJsonLdTest::rejectedOnesDoNotRepeatTheirPlaces() {
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"a.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    const QByteArray bytes = R"([{"@type": "Place", "@id": "p", "name": "H", "description": ")" +
                             QByteArray(1'000'000, 'x') + "\"}," +
                             many(10'000, R"({"@type": "Event", "name": "n%", "location": {"@id": "p"}})") + "]";
    QVERIFY(file.write(bytes) == bytes.size());
    file.close();
    QSet<int> all;
    for (int i = 1; i <= 10'000; ++i)
        all.insert(i);
    QString error;
    const Cost cost = costOf([&] {
        const auto originals = originalsOf(file.fileName(), CatalogueFormat::JsonLd, {}, all);
        error = originals ? QString() : originals.error().reason.english();
    });
    QVERIFY2(error.contains(u"repeat each other"_s), qPrintable(error));
    QVERIFY(cost.isBounded(350));
}

UNIVERSE_TEST(HostileJsonLdTest, QCoreApplication)
#include "tst_hostile_json_ld.moc"
