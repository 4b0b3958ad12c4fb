#include "app/import/CatalogueFile.h"
#include "tests/import/table/Gzipped.h"
#include "tests/import/table/Workbook.h"
#include "tests/support/TestMain.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace universe;
using universe::test::Workbook;

class TableReaderTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void takesWhatIsRightAndNamesTheRest();
    void rowsOfOneConcertAreItsPerformances();
    void headersAreFound_data();
    void headersAreFound();
    void aTableWithoutHeaders();
    void headersOfTwoRows();
    void whatIsNotRecognised_data();
    void whatIsNotRecognised();
    void concertsAreOfTheirTable();
    void theSheetWithTheConcerts();
    void aDamagedFileIsAnError();
    void aWrongEncodingIsDoubted();

private:
    std::expected<CatalogueDocument, ReadError> read(const QString &name, const QByteArray &bytes,
                                                     const QByteArray &mapping = "{}");
    /// The concerts that are taken, a line each: row, title, hall and performances.
    QStringList lines(const QString &name, const QByteArray &bytes, const QByteArray &mapping = "{}");

    QTemporaryDir m_folder;
};

namespace {

QJsonArray concertsOf(const CatalogueDocument &document) {
    return QJsonDocument::fromJson(document.json).object()[u"concerts"_s].toArray();
}

QStringList rejectionsOf(const CatalogueDocument &document) {
    QStringList list;
    for (const ReadRemark &remark : document.remarks)
        if (remark.isRejected)
            list.append(u"%1 %2: %3"_s.arg(document.concertRows.at(remark.position - 1))
                            .arg(remark.field, remark.text.english()));
    return list;
}

} // namespace

std::expected<CatalogueDocument, ReadError> TableReaderTest::read(const QString &name, const QByteArray &bytes,
                                                                  const QByteArray &mapping) {
    QFile file(m_folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("the file cannot be written");
    file.close();
    ReadOptions options;
    options.policy.price = 10'000;
    options.policy.time = QTime(19, 0);
    options.mapping = TableMapping::fromJson(mapping).value();
    return readCatalogueFile(file.fileName(), options);
}

QStringList TableReaderTest::lines(const QString &name, const QByteArray &bytes, const QByteArray &mapping) {
    const auto document = read(name, bytes, mapping);
    if (!document)
        return {document.error().reason.english()};
    QStringList lines;
    const QJsonArray concerts = concertsOf(*document);
    for (qsizetype at = 0; at < concerts.size(); ++at) {
        QStringList parts{QString::number(document->concertRows.at(at)), concerts[at][u"title"_s].toString(),
                          concerts[at][u"venue"_s].toString()};
        for (const auto &show : concerts[at][u"shows"_s].toArray())
            parts.append(show[u"local"_s].toString());
        lines.append(parts.join(u'|'));
    }
    return lines;
}

void TableReaderTest::takesWhatIsRightAndNamesTheRest() {
    const auto document = read(u"a.csv"_s, "id,title,venue,date,time,price\n"
                                           "1,One,Hall,2026-05-01,19:30,5000\n"
                                           "2,Two, or more,Hall,2026-05-01,19:30,5000\n"
                                           "3,Three,Hall\n"
                                           "\n"
                                           "4,Fo\xFFur,Hall,2026-05-01,19:30,5000\n"
                                           "5,\"Five,Hall,2026-05-01,19:30,5000\n"
                                           "6,Six,Hall,soon,19:30,5000\n"
                                           "7,,Hall,2026-05-01,19:30,5000\n"
                                           "8,Eight,,2026-05-01,19:30,5000\n"
                                           "1,Nine,Hall,2026-05-02,19:30,5000\n"
                                           "10,Ten,Hall,2026-05-02,19:30,5000,,,\n");
    QVERIFY(document);
    QStringList titles;
    for (const auto &concert : concertsOf(*document))
        titles.append(concert[u"title"_s].toString());
    QCOMPARE(titles.join(u','), u"One,,,,,,,,,Ten"_s);
    QCOMPARE(
        rejectionsOf(*document),
        QStringList(
            {u"3 columns: the row has 7 columns where the headers have 6: a quote or delimiter too many or too few"_s,
             u"4 columns: the row has 3 columns where the headers have 6: a quote or delimiter too many or too few"_s,
             u"6 title: the byte 0xFF, which is no UTF-8"_s,
             u"7 columns: the quote that opens in column 2 is not closed"_s, u"8 starts_at: \"soon\" is no day"_s,
             u"9 title: the title is missing"_s, u"10 venue: the venue is missing"_s,
             u"11 source_id: concert 1 of this file is the same: 1"_s}));
    QCOMPARE(document->remarks.at(2).sourceId, u"4"_s);
}

void TableReaderTest::rowsOfOneConcertAreItsPerformances() {
    QCOMPARE(
        lines(u"a.csv"_s, "id,title,venue,date,time\n1,One,Hall,2026-05-01,19:30\n1,One,Hall,2026-05-02,15:00\n"
                          "2,Two,Hall,2026-05-03,15:00\n"),
        QStringList({u"2|One|Hall|2026-05-01T19:30:00|2026-05-02T15:00:00"_s, u"4|Two|Hall|2026-05-03T15:00:00"_s}));
}

void TableReaderTest::headersAreFound_data() {
    QTest::addColumn<QByteArray>("mapping");
    QTest::addColumn<QByteArray>("above");
    QTest::newRow("known") << QByteArray("{}") << QByteArray("제목,날짜,장소,부제\n");
    QTest::newRow("below a title") << QByteArray("{}")
                                   << QByteArray("2026 음악회,,,\n\n만든 날,2026-01-01,,\n제목,날짜,장소,부제\n");
    QTest::newRow("mapped") << QByteArray(R"({"title": "가", "starts_at": "나", "venue": "다"})")
                            << QByteArray("가,나,다,라\n");
    QTest::newRow("mapped, below") << QByteArray(R"({"title": "가", "starts_at": 2, "venue": "다"})")
                                   << QByteArray("x,y,z,\n가,나,다,라\n");
    QTest::newRow("numbered") << QByteArray(R"({"title": 1, "starts_at": 2, "venue": 3})")
                              << QByteArray("가,나,다,라\n");
}

void TableReaderTest::headersAreFound() {
    QFETCH(const QByteArray, mapping);
    QFETCH(const QByteArray, above);
    const qsizetype row = above.count('\n') + 1;
    QCOMPARE(lines(u"a.csv"_s, above + "봄,2026-05-01,홀,\n", mapping),
             QStringList({u"%1|봄|홀|2026-05-01T19:00:00"_s.arg(row)}));
}

void TableReaderTest::aTableWithoutHeaders() {
    QCOMPARE(
        lines(u"a.tsv"_s, "봄\t2026-05-01\t홀\n여름\t2026-06-01\t홀\n", R"({"title": 1, "starts_at": 2, "venue": 3})"),
        QStringList({u"1|봄|홀|2026-05-01T19:00:00"_s, u"2|여름|홀|2026-06-01T19:00:00"_s}));
}

void TableReaderTest::headersOfTwoRows() {
    const Workbook book{
        {{"s",
          R"(<row r="1"><c r="A1" t="str"><v>공연명</v></c><c r="B1" t="str"><v>기간</v></c><c r="D1" t="str"><v>장소</v></c></row>
                             <row r="2"><c r="B2" t="str"><v>시작일</v></c><c r="C2" t="str"><v>종료일</v></c></row>
                             <row r="3"><c r="A3" t="str"><v>봄</v></c><c r="B3" s="0"><v>46193</v></c><c r="C3"><v>46193</v></c><c r="D3" t="str"><v>홀</v></c></row>)",
          R"(<mergeCells><mergeCell ref="A1:A2"/><mergeCell ref="D1:D2"/><mergeCell ref="B1:C1"/></mergeCells>)"}},
        {},
        {},
        R"(<xf numFmtId="14"/>)"};
    QCOMPARE(lines(u"a.xlsx"_s, book.bytes()), QStringList({u"3|봄|홀|2026-06-20T19:00:00"_s}));
}

void TableReaderTest::whatIsNotRecognised_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("mapping");
    QTest::addColumn<QString>("reason");
    QTest::newRow("no title")
        << QByteArray("가,date,venue\nx,2026-05-01,y\n") << QByteArray("{}")
        << u"no column is known to hold title: a mapping names it; the columns are: \"가\", \"date\", \"venue\""_s;
    QTest::newRow("nothing")
        << QByteArray("가,나\n1,2\n") << QByteArray("{}")
        << u"no column is known to hold title, venue, starts_at: a mapping names it; the columns are: \"가\", \"나\""_s;
    QTest::newRow("a mapped one")
        << QByteArray("title,date,venue\nx,2026-05-01,y\n") << QByteArray(R"({"genre": "갈래"})")
        << u"there is no column \"갈래\", which the mapping names for genre; the columns are: \"title\", \"date\", \"venue\""_s;
    QTest::newRow("blank") << QByteArray("\n\n,,\n") << QByteArray("{}") << u"the table is empty"_s;
    QTest::newRow("empty") << QByteArray() << QByteArray("{}") << u"the file is empty"_s;
}

void TableReaderTest::whatIsNotRecognised() {
    QFETCH(const QByteArray, bytes);
    QFETCH(const QByteArray, mapping);
    QFETCH(const QString, reason);
    QCOMPARE(lines(u"a.csv"_s, bytes, mapping), QStringList({reason}));
}

void TableReaderTest::concertsAreOfTheirTable() {
    const QByteArray row = "\n봄,2026-05-01,홀\n";
    const auto keyOf = [this](const QByteArray &bytes) {
        const auto document = read(u"a.csv"_s, bytes);
        const QJsonArray concerts = concertsOf(document.value());
        return concerts[0][u"source"_s].toString() + u' ' + concerts[0][u"source_id"_s].toString();
    };
    const QString key = keyOf("제목,날짜,장소" + row);
    QVERIFY2(QRegularExpression(u"^table:[0-9a-f]{8} [0-9a-f]{20}$"_s).match(key).hasMatch(), qPrintable(key));
    QCOMPARE(keyOf(test::gzipped("\xEF\xBB\xBF"
                                 "\"제목\";날 짜;장소\r\n봄;2026-05-01;홀")),
             key); // the same table, saved otherwise
    QVERIFY(keyOf("공연명,날짜,장소" + row) != key);
}

void TableReaderTest::theSheetWithTheConcerts() {
    const QByteArray header =
        R"(<row r="1"><c t="str"><v>title</v></c><c t="str"><v>date</v></c><c t="str"><v>venue</v></c></row>)";
    const QByteArray concert =
        R"(<row r="2"><c t="str"><v>봄</v></c><c t="str"><v>2026-05-01</v></c><c t="str"><v>홀</v></c>
                                  <c t="str"><v>a note beside</v></c></row><row r="3"><c t="str"><v>여름</v></c><c t="str"><v>2026-06-01</v></c></row>)";
    const Workbook book{
        {{"표지", R"(<row><c t="str"><v>2026</v></c></row>)"}, {"공연", header + concert}, {"지난 공연", header}}};
    const auto document = read(u"a.xlsx"_s, book.bytes());
    QVERIFY(document);
    QCOMPARE(concertsOf(*document)[0][u"title"_s].toString(), u"봄"_s);
    QCOMPARE(rejectionsOf(*document), QStringList({u"3 venue: the venue is missing"_s}));
    QStringList notes;
    for (const ReadRemark &remark : document->remarks)
        if (remark.list.isEmpty())
            notes.append(remark.text.english());
    QCOMPARE(notes, QStringList({u"the sheet \"표지\" is left out: the concerts are on \"공연\""_s,
                                 u"the sheet \"지난 공연\" is left out: the concerts are on \"공연\""_s}));
    QCOMPARE(
        lines(u"b.xlsx"_s, Workbook{{{"표지", "<row><c><v>1</v></c></row>"}}}.bytes()),
        QStringList(
            {u"no column is known to hold title, venue, starts_at: a mapping names it; the columns are: \"1\""_s}));
}

void TableReaderTest::aDamagedFileIsAnError() {
    const QByteArray table = "title,date,venue\n" + QByteArray("봄,2026-05-01,홀\n").repeated(3);
    QVERIFY2(lines(u"a.csv.gz"_s, test::gzipped(table).chopped(9)).first().contains(u"cannot be unpacked"), "gzip");
    const QByteArray book = Workbook{{{"s", "<row>"}}}.bytes();
    QVERIFY2(lines(u"a.xlsx"_s, book).first().startsWith(u"the sheet \"s\" cannot be read: "), "XML");
    const QString reason = lines(u"a.xlsx"_s, book.first(600)).first();
    QVERIFY2(reason.startsWith(u"the file is no Excel sheet: "), qPrintable(reason));
}

void TableReaderTest::aWrongEncodingIsDoubted() {
    const QByteArray codePage(
        "\xB0\xF8\xBF\xAC\xB8\xED,\xC0\xE5\xBC\xD2,\xB3\xAF\xC2\xA5\n\xB4\xAB,\xC8\xA6,2026-05-01\n");
    const QByteArray utf8 = "공연명,장소,날짜\n눈,홀,2026-05-01\n";
    QByteArray wide;
    for (const char byte : QByteArray("title,venue,date\nA,B,2026-05-01\n"))
        wide.append(byte).append('\0');
    const auto reasonOf = [&](const QByteArray &bytes, std::optional<TextEncoding> encoding) {
        (void)read(u"e.csv"_s, bytes);
        const auto document = readCatalogueFile(m_folder.filePath(u"e.csv"_s), {.encoding = encoding});
        return document ? u"it is read"_s : document.error().reason.english();
    };
    const auto doubt = [](const QString &said, const QString &likely) {
        return u"the names of the columns cannot be read as %1, and the file looks like %2: choose %2 as its encoding, "
               u"or"
               " have it recognised"_s.arg(said, likely);
    };
    QCOMPARE(reasonOf(codePage, TextEncoding::Utf8), doubt(u"UTF-8"_s, u"CP949"_s));
    QCOMPARE(reasonOf(codePage, TextEncoding::Utf16Le), doubt(u"UTF-16LE"_s, u"CP949"_s));
    QCOMPARE(reasonOf(utf8, TextEncoding::Korean), doubt(u"CP949"_s, u"UTF-8"_s));
    QCOMPARE(reasonOf("title,venue,date\n", TextEncoding::Utf16Be), doubt(u"UTF-16BE"_s, u"UTF-8"_s));
    QCOMPARE(reasonOf(wide, TextEncoding::Utf8), doubt(u"UTF-8"_s, u"UTF-16LE"_s));
    // Where nothing speaks for another one, it is the names that are wrong.
    QVERIFY(reasonOf("Was,Wo,Wann\n\xB4\xAB,\xC8\xA6,2026-05-01\n", TextEncoding::Utf8)
                .startsWith(u"no column is known"_s));
    for (const auto encoding : {std::optional<TextEncoding>(), std::optional(TextEncoding::Korean)})
        QCOMPARE(reasonOf(codePage, encoding), u"it is read"_s);
    // No encoding that is known.
    QCOMPARE(reasonOf("Pr\xE9sent,lieu,jour\na,b,2026-05-01\n", {}),
             u"the names of the columns cannot be read: the byte 0xE9, which is no UTF-8. The file may be in another "
             "encoding: choose it"_s);
}

UNIVERSE_TEST(TableReaderTest, QCoreApplication)
#include "tst_table_reader.moc"
