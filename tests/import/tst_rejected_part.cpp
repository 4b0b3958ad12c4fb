// What was rejected of a file, in its own format.

#include "app/import/CatalogueFile.h"
#include "app/import/RejectedPart.h"
#include "tests/support/TestMain.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace universe;
using namespace Qt::StringLiterals;

namespace {

const QByteArray mark = "\xEF\xBB\xBF";

ImportLine lineOf(const QString &kind, int position, ImportOutcome outcome) {
    ImportLine line;
    line.kind = kind;
    line.position = position;
    line.outcome = outcome;
    return line;
}

ImportLine rejectedLine(const QString &kind, int position) { return lineOf(kind, position, ImportOutcome::Rejected); }

} // namespace

class RejectedPartTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void entitiesOfADocument();
    void rowsOfATable();
    void rowsOfOneConcertStayTogether();
    void whatWasChangedSinceIsNot();

private:
    CatalogueDocument read(const QString &name, const QByteArray &bytes) {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("a test's file cannot be written");
        file.close();
        const auto document = readCatalogueFile(file.fileName(), {});
        if (!document)
            qFatal("%s", qUtf8Printable(document.error().text()));
        return *document;
    }

    QTemporaryDir m_folder;
};

void RejectedPartTest::entitiesOfADocument() {
    const CatalogueDocument document = read(
        u"a.json"_s, mark + R"({"format": "my-universe/1", "venues": [{"name": "가"}, {"name": "나", "rows": 1.50}],
        "concerts": [{"title": "하나"}, {"title": "둘"}, {"title": "셋"}]})");
    const auto part = rejectedPart(document, {.format = CatalogueFormat::Json},
                                   {document.fileName,
                                    {rejectedLine(u"venue"_s, 2), rejectedLine(u"concert"_s, 1),
                                     lineOf(u"concert"_s, 2, ImportOutcome::Created), rejectedLine(u"concert"_s, 3)}});
    QVERIFY(part);
    QCOMPARE(part->suffix, u"json"_s);
    QVERIFY(part->bytes.contains(R"({"name": "나", "rows": 1.50})")); // as the file has it
    const QJsonObject json = QJsonDocument::fromJson(part->bytes).object();
    QCOMPARE(json[u"format"].toString(), u"my-universe/1"_s);
    QCOMPARE(json[u"venues"].toArray().size(), 1);
    QCOMPARE(json[u"concerts"].toArray().size(), 2);
    QCOMPARE(json[u"concerts"][1][u"title"].toString(), u"셋"_s);
}

void RejectedPartTest::rowsOfATable() {
    const QByteArray header = "공연명,공연장,공연일시,가격\r\n";
    const QByteArray summer = "\"여름, 그리고 \"\"밤\"\"\",홀,2035-08-02 19:30,미정\r\n";
    const CatalogueDocument document =
        read(u"rows.csv"_s, "Spielplan\r\n" + header + "봄,홀,2035-05-02 19:30,10000\r\n" + summer +
                                "가을,홀,2035-10-02 19:30,10000\r\n");
    const auto part =
        rejectedPart(document, {.format = CatalogueFormat::Csv}, {document.fileName, {rejectedLine(u"concert"_s, 2)}});
    QVERIFY(part);
    QCOMPARE(part->suffix, u"csv"_s);
    QCOMPARE(part->bytes, mark + header + summer);
}

void RejectedPartTest::rowsOfOneConcertStayTogether() {
    const QByteArray header = "번호,공연명,공연장,공연일시,가격\r\n";
    const QByteArray both = "7,둘,홀,2035-08-02 19:30,1000\r\n7,둘,홀,2035-08-03 19:30,1000\r\n";
    const CatalogueDocument document = read(u"shows.csv"_s, header + "6,하나,홀,2035-05-02 19:30,1000\r\n" + both +
                                                                "8,셋,홀,2035-10-02 19:30,1000\r\n");
    QCOMPARE(document.concertRows, (QList<int>{2, 3, 5}));
    const auto part =
        rejectedPart(document, {.format = CatalogueFormat::Csv}, {document.fileName, {rejectedLine(u"concert"_s, 2)}});
    QVERIFY(part);
    QCOMPARE(part->bytes, mark + header + both);
}

void RejectedPartTest::whatWasChangedSinceIsNot() {
    const CatalogueDocument document = read(u"b.json"_s, R"({"format": "my-universe/1", "concerts": [{}]})");
    QFile file(document.fileName);
    QVERIFY(file.open(QIODevice::Append) && file.write(" ") == 1);
    file.close();
    const ImportReport report{document.fileName, {rejectedLine(u"concert"_s, 1)}};
    QVERIFY(
        rejectedPart(document, {.format = CatalogueFormat::Json}, report).error().english().contains(u"was changed"_s));
    QVERIFY(file.remove());
    QVERIFY(!rejectedPart(document, {.format = CatalogueFormat::Json}, report));
}

UNIVERSE_TEST(RejectedPartTest, QCoreApplication)
#include "tst_rejected_part.moc"
