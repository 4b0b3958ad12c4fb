#include "app/import/CatalogueReader.h"
#include "tests/support/TestMain.h"

#include <QCoreApplication>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace universe;

class CatalogueReaderTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void takesADocumentAsItIs();
    void dropsAByteOrderMark();
    void pointsAtTheMistake_data();
    void pointsAtTheMistake();
    void saysThatAFileIsNotThere();
};

void CatalogueReaderTest::takesADocumentAsItIs() {
    const QByteArray json = R"({"venues": [], "format": "my-universe/1", "price": 12345678901234567890})";
    const auto document = parseCatalogue(u"a.json"_s, json);
    QVERIFY(document);
    QCOMPARE(document->json, json); // a number is not rounded on its way
}

void CatalogueReaderTest::dropsAByteOrderMark() {
    const auto document = parseCatalogue(u"a.json"_s, "\xEF\xBB\xBF{\"format\": \"my-universe/1\"}");
    QVERIFY(document);
    QVERIFY(document->json.startsWith('{'));
}

void CatalogueReaderTest::pointsAtTheMistake_data() {
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("place");
    QTest::newRow("empty") << QByteArray() << u"a.json:1:1: "_s;
    QTest::newRow("second line") << QByteArray("{\n  \"format\" oops }") << u"a.json:2:12: "_s;
    QTest::newRow("columns are characters") << QByteArray("{ \"제목\": oops }") << u"a.json:1:9: "_s;
    QTest::newRow("no comma in a list") << QByteArray("{ \"a\": [1 2 ] }") << u"a.json:1:11: "_s;
    QTest::newRow("no comma in an object") << QByteArray("{ \"a\": 1 \"b\": 2 }") << u"a.json:1:10: "_s;
    QTest::newRow("comma too many") << QByteArray("{ \"a\": [1, ] }") << u"a.json:1:12: "_s;
    QTest::newRow("two documents") << QByteArray("{} {}") << u"a.json:1:4: "_s;
    QTest::newRow("cut off") << QByteArray("{ \"a\": [1, 2") << u"a.json:1:13: "_s;
    QTest::newRow("not an object") << QByteArray("[1]") << u"a.json:1:1: "_s;
    QTest::newRow("another format") << QByteArray("{\n\"format\": \"xml\"}") << u"a.json:2:1: "_s;
    QTest::newRow("no format") << QByteArray("{}") << u"a.json:1:1: "_s;
}

void CatalogueReaderTest::pointsAtTheMistake() {
    QFETCH(const QByteArray, json);
    QFETCH(const QString, place);
    const auto document = parseCatalogue(u"a.json"_s, json);
    QVERIFY(!document);
    QVERIFY2(document.error().text().startsWith(place), qPrintable(document.error().text()));
    QVERIFY(document.error().text().size() > place.size());
}

void CatalogueReaderTest::saysThatAFileIsNotThere() {
    const auto document = readCatalogue(u"/nonexistent/a.json"_s);
    QVERIFY(!document);
    QVERIFY(document.error().text().startsWith(u"/nonexistent/a.json: "_s));
}

UNIVERSE_TEST(CatalogueReaderTest, QCoreApplication)
#include "tst_catalogue_reader.moc"
