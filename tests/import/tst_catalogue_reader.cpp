#include "app/import/CatalogueReader.h"
#include "tests/support/TestMain.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringConverter>
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
    void saysWhatAFileIsInstead_data();
    void saysWhatAFileIsInstead();
    void rejectsAnEntityThatCannotBeStored_data();
    void rejectsAnEntityThatCannotBeStored();
    void whatCannotBeStoredOutsideEndsAll();
    void namesAKeyThatIsGivenTwice();
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

void CatalogueReaderTest::saysWhatAFileIsInstead_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("word");
    const QString json = u"{\"format\": \"my-universe/1\"}"_s;
    const auto utf16 = [&json](QStringConverter::Encoding encoding, QStringConverter::Flag flag) {
        return QByteArray(QStringEncoder(encoding, flag)(json));
    };
    QTest::newRow("nothing") << QByteArray() << u"empty"_s;
    QTest::newRow("blanks") << QByteArray(" \r\n\t ") << u"empty"_s;
    QTest::newRow("UTF-16LE") << utf16(QStringConverter::Utf16LE, QStringConverter::Flag::WriteBom) << u"UTF-16"_s;
    QTest::newRow("UTF-16BE") << utf16(QStringConverter::Utf16BE, QStringConverter::Flag::WriteBom) << u"UTF-16"_s;
    QTest::newRow("no mark, LE") << utf16(QStringConverter::Utf16LE, QStringConverter::Flag::Default) << u"UTF-16"_s;
    QTest::newRow("no mark, BE") << utf16(QStringConverter::Utf16BE, QStringConverter::Flag::Default) << u"UTF-16"_s;
    QTest::newRow("UTF-32") << utf16(QStringConverter::Utf32LE, QStringConverter::Flag::WriteBom) << u"UTF-32"_s;
    QTest::newRow("zip") << QByteArray("PK\3\4\24\0\0\0\10\0", 10) << u"application/zip"_s;
    QTest::newRow("gzip") << QByteArray("\x1F\x8B\x08\0\0\0\0\0", 8) << u"application/gzip"_s;
    QTest::newRow("7z") << QByteArray("7z\xBC\xAF\x27\x1C\0\4", 8) << u"application/x-7z-compressed"_s;
    QTest::newRow("xz") << QByteArray("\xFD"
                                      "7zXZ\0\0\4",
                                      8)
                        << u"application/x-xz"_s;
    QTest::newRow("pdf") << QByteArray("%PDF-1.7\n") << u"application/pdf"_s;
}

void CatalogueReaderTest::saysWhatAFileIsInstead() {
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, word);
    const auto document = parseCatalogue(u"a.json"_s, bytes);
    QVERIFY(!document);
    QVERIFY2(document.error().text().startsWith(u"a.json: the file is "_s), qPrintable(document.error().text()));
    QVERIFY2(document.error().text().contains(word), qPrintable(document.error().text()));
}

void CatalogueReaderTest::rejectsAnEntityThatCannotBeStored_data() {
    QTest::addColumn<QByteArray>("title");
    QTest::addColumn<QString>("reason");
    QTest::newRow("null character") << QByteArray(R"("a\u0000")") << u"the character \\u0000 (line 3, column 49)"_s;
    QTest::newRow("low half") << QByteArray(R"("a\uDE00")") << u"half of a surrogate pair (line 3, column 49)"_s;
    QTest::newRow("high half") << QByteArray(R"("a\uD83D")") << u"half of a surrogate pair (line 3, column 49)"_s;
    QTest::newRow("two high halves") << QByteArray(R"("a\uD83D\uD83D")") << u"half of a surrogate pair"_s;
    QTest::newRow("half and another") << QByteArray(R"("a\uD83D\u0041")") << u"half of a surrogate pair"_s;
    QTest::newRow("a raw tab") << QByteArray("\"a\tb\"") << u"a control character that is not escaped"_s;
    QTest::newRow("in a key") << QByteArray(R"({"a\u0000": 1})") << u"the character \\u0000"_s;
    QTest::newRow("deep inside") << QByteArray(R"([[{"b": ["\uDC00"]}]])") << u"half of a surrogate pair"_s;
    QTest::newRow("a number") << QByteArray("1e305") << u"a number that is too large"_s;
}

void CatalogueReaderTest::rejectsAnEntityThatCannotBeStored() {
    QFETCH(const QByteArray, title);
    QFETCH(const QString, reason);
    const QByteArray json = R"({"format": "my-universe/1",
"venues": [{"name": "a"}], "concerts": [{"source_id": "1", "title": "\uD83D\uDE00 \\u0000"},
{"source_id": "\u00322", "tags": [], "title": )" +
                            title + R"(},
{"source_id": "3"}]})";
    const auto document = parseCatalogue(u"a.json"_s, json);
    QVERIFY2(document, document ? "" : qPrintable(document.error().text()));
    QVERIFY(!document->remarks.isEmpty());
    const ReadRemark &remark = document->remarks.first();
    QVERIFY(remark.isRejected);
    QCOMPARE(remark.list, u"concerts"_s);
    QCOMPARE(remark.position, 2);
    QCOMPARE(remark.sourceId, u"22"_s);
    QVERIFY2(remark.text.startsWith(reason), qPrintable(remark.text));
    const QJsonArray concerts = QJsonDocument::fromJson(document->json)[u"concerts"_s].toArray();
    QCOMPARE(concerts.size(), 3);
    QVERIFY(concerts[1].isNull());
    QCOMPARE(concerts[0].toObject()[u"title"_s].toString(), u"\U0001F600 \\u0000"_s);
    QCOMPARE(concerts[2].toObject()[u"source_id"_s].toString(), u"3"_s);
}

void CatalogueReaderTest::whatCannotBeStoredOutsideEndsAll() {
    const auto document = parseCatalogue(u"a.json"_s, "{\"format\": \"my-universe/1\",\n\"note\": \"\\u0000\"}");
    QVERIFY(!document);
    QVERIFY2(document.error().text().startsWith(u"a.json:2:10: "_s), qPrintable(document.error().text()));
}

void CatalogueReaderTest::namesAKeyThatIsGivenTwice() {
    const QByteArray json = R"({"format": "my-universe/1", "venues": [{"name": "a"},
{"name": "b", "region": "x", "sections": [{"name": "A"}, {"name": "B"}], "r\u0065gion": "y"}], "venues": []})";
    const auto document = parseCatalogue(u"a.json"_s, json);
    QVERIFY(document);
    QCOMPARE(document->json, json);
    QCOMPARE(document->remarks.size(), 2);
    QCOMPARE(document->remarks[0].text, u"\"region\" is given twice, the last one counts (line 2, column 74)"_s);
    QVERIFY(!document->remarks[0].isRejected);
    QCOMPARE(document->remarks[0].list, u"venues"_s);
    QCOMPARE(document->remarks[0].position, 2);
    QCOMPARE(document->remarks[1].list, QString());
}

void CatalogueReaderTest::saysThatAFileIsNotThere() {
    const auto document = readCatalogue(u"/nonexistent/a.json"_s);
    QVERIFY(!document);
    QVERIFY(document.error().text().startsWith(u"/nonexistent/a.json: "_s));
}

UNIVERSE_TEST(CatalogueReaderTest, QCoreApplication)
#include "tst_catalogue_reader.moc"
