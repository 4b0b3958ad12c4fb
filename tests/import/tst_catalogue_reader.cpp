#include "app/import/CatalogueFile.h"
#include "app/import/CatalogueReader.h"
#include "tests/support/TestMain.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringConverter>
#include <QTemporaryDir>
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
    void formats_data();
    void formats();
    void whatIsOfNoKnownFormat();
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
    QTest::newRow("a page") << QByteArray("\n<!DOCTYPE html>\n<html><body>로그인</body></html>") << u"text/html"_s;
    QTest::newRow("a page, in CP949") << QByteArray("<html>\xB7\xCE\xB1\xD7\xC0\xCE</html>") << u"text/html"_s;
    QTest::newRow("a piece of a page") << QByteArray("<p>404</p>") << u"HTML or XML"_s;
    QTest::newRow("XML") << QByteArray("<?xml version=\"1.0\"?><dbs></dbs>") << u"application/xml"_s;
    QTest::newRow("rich text") << QByteArray("{\\rtf1\\ansi {\\b x}}") << u"rtf"_s;
    QTest::newRow("a script") << QByteArray("#!/bin/sh\necho\n") << u"shellscript"_s;
    QTest::newRow("CP949") << QByteArray("{\"format\": \"my-universe/1\", \"venues\": [{\"name\": "
                                         "\"\xBF\xC3\xB8\xB2\xC7\xC8\xC8\xA6\"}]}") // 올림픽홀
                           << u"CP949"_s;
    QTest::newRow("syllables beyond EUC-KR")
        << QByteArray("{\"a\": \"\xBB\xD7\xA1\xBE \x8C\x63\x8C\x63\x94\xEE\"}") << u"CP949"_s;
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
    QTest::newRow("Latin-1") << QByteArray("\"Beyonc\xE9\"")
                             << u"the byte 0xE9, which is no UTF-8 (line 3, column 54)"_s;
    QTest::newRow("Latin-1 before a letter") << QByteArray("\"Andr\xE9s\"") << u"the byte 0xE9, which is no UTF-8"_s;
    QTest::newRow("Latin-1 beside Korean") << QByteArray("\"가\xF1나\"") << u"the byte 0xF1, which is no UTF-8"_s;
    QTest::newRow("two bytes of Latin-1") << QByteArray("\"\xC4\xD6\"") << u"the byte 0xC4, which is no UTF-8"_s;
    QTest::newRow("CESU-8") << QByteArray("\"\xED\xA0\xBD\xED\xB8\x80\"")
                            << u"half of a surrogate pair, which UTF-8 does not have (CESU-8) (line 3, column 48)"_s;
    QTest::newRow("a zero in two bytes") << QByteArray("\"a\xC0\x80\"") << u"the byte 0xC0, which is no UTF-8"_s;
    QTest::newRow("cut off") << QByteArray("\"\xEC\x95\"") << u"the byte 0xEC, which is no UTF-8"_s;
    QTest::newRow("beyond Unicode") << QByteArray("\"\xF4\x90\x80\x80\"") << u"the byte 0xF4, which is no UTF-8"_s;
    QTest::newRow("a byte in a key") << QByteArray("{\"a\xFF\": 1}") << u"the byte 0xFF, which is no UTF-8"_s;
    QTest::newRow("a zero behind a byte") << QByteArray(R"(["\u0000", ")") + "\xE9\"]" << u"the character \\u0000"_s;
    QTest::newRow("a byte behind a zero") << QByteArray("[\"\xE9\", \"\\u0000\"]") << u"the byte 0xE9"_s;
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
    QCOMPARE(document->remarks.size(), 1); // the first of an entity says enough
    const ReadRemark &remark = document->remarks.first();
    QVERIFY(remark.isRejected);
    QCOMPARE(remark.list, u"concerts"_s);
    QCOMPARE(remark.position, 2);
    QCOMPARE(remark.sourceId, u"22"_s);
    QVERIFY2(remark.text.english().startsWith(reason), qPrintable(remark.text.english()));
    QVERIFY(document->json.isValidUtf8());
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
    for (const QByteArray &rest :
         {QByteArray("\"note\": \"ab\xE9\""), QByteArray("\"ven\xE9\": [1]"), QByteArray("1\xE9")}) {
        const auto other = parseCatalogue(u"a.json"_s, "{\"format\": \"my-universe/1\",\n" + rest + "}");
        QVERIFY(!other);
        const QString place = u"a.json:2:%1: the byte 0xE9, which is no UTF-8"_s.arg(rest.indexOf('\xE9') + 1);
        QCOMPARE(other.error().text(), place);
    }
}

void CatalogueReaderTest::namesAKeyThatIsGivenTwice() {
    const QByteArray json = R"({"format": "my-universe/1", "venues": [{"name": "a"},
{"name": "b", "region": "x", "sections": [{"name": "A"}, {"name": "B"}], "r\u0065gion": "y"}], "venues": []})";
    const auto document = parseCatalogue(u"a.json"_s, json);
    QVERIFY(document);
    QCOMPARE(document->json, json);
    QCOMPARE(document->remarks.size(), 2);
    QCOMPARE(document->remarks[0].text.english(),
             u"\"region\" is given twice, the last one counts (line 2, column 74)"_s);
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

void CatalogueReaderTest::formats_data() {
    QTest::addColumn<QByteArray>("beginning");
    QTest::addColumn<QString>("format");
    const auto row = [](const char *file, const QByteArray &beginning, const QString &format) {
        QTest::newRow(file) << beginning << format;
    };
    row("our.json", R"({"format": "my-universe/1"})", u"json"_s);
    row("without its format.json", R"({"venues": []})", u"json"_s);
    row("broken.json", R"({"title": oops)", u"json"_s); // which says where
    row("event.json", R"({"@type": "MusicEvent"})", u"jsonld"_s);
    row("page.xml", "<?xml version=\"1.0\"?>\n<HTML><head/></HTML>", u"jsonld"_s);
    row("part.htm", "<p>", u"jsonld"_s);
    row("kopis.xml", "<?xml version=\"1.0\"?><dbs><db/></dbs>", u"kopis"_s);
    row("feed.xml", "<?xml version=\"1.0\"?><rss><channel/></rss>", {});
    row("drawing.svg", "\xEF\xBB\xBF <svg/>", {});
    row("map.geojson", R"({"type": "FeatureCollection", "features": []})", {});
    row("list.json", R"([{"title": "x"}])", {});
    row("long.json", "[" + QByteArray("{\"title\": \"x\"},").repeated(20'000), {});
    row("table.csv", "title,venue,date", u"csv"_s);
    row("pages in cells.csv", "title,about\nx,<body><script>\ny,<dbs\nz,application/ld+json", u"csv"_s);
}

void CatalogueReaderTest::formats() {
    QFETCH(const QByteArray, beginning);
    QFETCH(const QString, format);
    const auto recognised = recognisedFormat(QString::fromLatin1(QTest::currentDataTag()), beginning);
    QCOMPARE(recognised ? nameOf(*recognised) : QString(), format);
}

void CatalogueReaderTest::whatIsOfNoKnownFormat() {
    QTemporaryDir folder;
    QFile file(folder.filePath(u"feed.xml"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("<rss/>") > 0);
    file.close();
    const auto document = readCatalogueFile(file.fileName(), {});
    QVERIFY(!document);
    const QString reason = document.error().text();
    QVERIFY2(reason.startsWith(file.fileName() + u": unknown format; "_s), qPrintable(reason));
    for (const QString &name : catalogueFormatNames())
        QVERIFY2(reason.contains(name), qPrintable(name));
}

UNIVERSE_TEST(CatalogueReaderTest, QCoreApplication)
#include "tst_catalogue_reader.moc"
