#include "app/import/CatalogueFile.h"
#include "tests/import/Cost.h"
#include "tests/import/table/Gzipped.h"
#include "tests/import/table/Workbook.h"
#include "tests/support/TestMain.h"

#include <QCoreApplication>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace universe;
using universe::test::Cost;
using universe::test::costOf;
using universe::test::Workbook;

/// Files that are made to hold us up: each is refused within a second and 100 MB.
class HostileTablesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void bombs_data();
    void bombs();
    void wideMergesAreNoWork();
    void longCellsAreNoWork_data();
    void longCellsAreNoWork();
    void targetsStayInTheZip();

private:
    std::expected<CatalogueDocument, ReadError> read(const QByteArray &bytes);

    QTemporaryDir m_folder;
};

namespace {

const QByteArray headRow =
    R"(<row r="1"><c t="str"><v>title</v></c><c t="str"><v>date</v></c><c t="str"><v>venue</v></c></row>)";

QByteArray sheet(const QByteArray &rows, const QByteArray &behind = {}) {
    return Workbook{{{"s", headRow + rows, behind}}}.bytes();
}

/// An Excel file whose sheet has this in place of its XML.
QByteArray rawSheet(const QByteArray &xml) {
    const QByteArray book = R"(<workbook xmlns:r="urn:r"><sheets><sheet name="s" r:id="r1"/></sheets></workbook>)";
    const QByteArray relations =
        R"(<Relationships><Relationship Id="r1" Type="x/worksheet" Target="s.xml"/></Relationships>)";
    return zipped({{u"xl/workbook.xml"_s, book}, {u"xl/_rels/workbook.xml.rels"_s, relations}, {u"xl/s.xml"_s, xml}});
}

} // namespace

std::expected<CatalogueDocument, ReadError> HostileTablesTest::read(const QByteArray &bytes) {
    QFile file(m_folder.filePath(u"a"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("the file cannot be written");
    file.close();
    return readCatalogueFile(file.fileName(), {});
}

void HostileTablesTest::bombs_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("reason");
    const QByteArray table = "title,date,venue\n";
    const qsizetype much = 64'000'000;
    const qsizetype piece = 3'000'000; // too little to be told by how it is packed
    QTest::newRow("one row") << table + QByteArray(much, 'x') << u"this is no table"_s;
    QTest::newRow("gzip, long rows") << test::gzipped(table +
                                                      (QByteArray(200'000, 'x') + ",2026-06-20,v\n").repeated(80))
                                     << u"it unpacks to more than"_s;
    QTest::newRow("quotes") << table + QByteArray(much, '"') << u"this is no table"_s;
    QTest::newRow("rows that are none") << table + QByteArray("x\n").repeated(much / 4)
                                        << u"of its concerts are none"_s;
    QTest::newRow("blank rows") << table + QByteArray(",,\n").repeated(much / 6) << u"blank rows"_s;
    QTest::newRow("zip, blank") << sheet(QByteArray(piece, ' ')) << u"a piece of more than"_s;
    QTest::newRow("zip, rows") << sheet(QByteArray("<row/>").repeated(much / 6)) << u"it unpacks to more than"_s;
    QTest::newRow("zip, texts") << Workbook{{{"s", headRow}}, QByteArray("<si/>").repeated(much / 5)}.bytes()
                                << u"it unpacks to more than"_s;
    QTest::newRow("a cell") << sheet("<row><c t=\"str\"><v>" + QByteArray(piece, 'x')) << u"a piece of more than"_s;
    QTest::newRow("a remark") << sheet("<!--" + QByteArray("<>").repeated(piece / 2)) << u"a piece of more than"_s;
    QTest::newRow("attributes") << sheet("<row " + QByteArray("a=\"\" ").repeated(100'000)) << u"a tag of more than"_s;
    QByteArray different = "<row ";
    for (int i = 0; i < 1000; ++i)
        different += 'a' + QByteArray::number(i) + "=\">\" ";
    QTest::newRow("attributes of many") << sheet((different + "/>").repeated(2000)) << u"attributes"_s;
    QByteArray units("\xFF\xFE");
    for (const char c : QByteArray("<worksheet/>"))
        (units += c) += '\0';
    QTest::newRow("in UTF-16") << rawSheet(units) << u"UTF-16"_s;
    QTest::newRow("in an encoding that it names")
        << rawSheet("<?xml version=\"1.0\" encoding=\"UTF-7\"?><worksheet/>") << u"encoding"_s;
    QTest::newRow("nested") << sheet(QByteArray("<row>").repeated(piece / 5)) << u"nested deeper"_s;
    QByteArray naming; // packed no better than numbers are
    QRandomGenerator random(1);
    for (int row = 0; row < 100'000; ++row)
        naming += "<row><c><v>" + QByteArray::number(random.generate64()) + "</v></c><c t=\"s\"><v>0</v></c></row>";
    QTest::newRow("a text, named often")
        << Workbook{{{"s", headRow + naming}}, "<si><t>" + QByteArray(32'767, 'x') + "</t></si>"}.bytes()
        << u"its texts repeat"_s;
    const QByteArray entities =
        R"(<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;">]><worksheet>&c;</worksheet>)";
    QTest::newRow("entities") << rawSheet(entities) << u"it declares entities"_s;
    QTest::newRow("a file of the machine")
        << rawSheet(R"(<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]><worksheet>&a;</worksheet>)")
        << u"it declares entities"_s;
    QByteArray crowd = rawSheet("<worksheet/>");
    crowd[crowd.lastIndexOf("PK\x05\x06") + 11] = '\x7F';
    QTest::newRow("many parts") << crowd << u"it holds more than"_s;
}

void HostileTablesTest::bombs() {
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, reason);
    std::expected<CatalogueDocument, ReadError> document;
    const Cost cost = costOf([&] { document = read(bytes); });
    QVERIFY(!document);
    QVERIFY2(document.error().reason.english().contains(reason), qPrintable(document.error().reason.english()));
    QVERIFY(cost.isBounded(100));
}

void HostileTablesTest::wideMergesAreNoWork() {
    QByteArray merges = "<mergeCells><mergeCell ref=\"A2:XFD1048576\"/>";
    for (int row = 2; row < 20'000; ++row)
        merges += "<mergeCell ref=\"A" + QByteArray::number(row) + ":XFD1048576\"/>";
    const QByteArray bytes =
        sheet("<row r=\"2\"><c t=\"str\"><v>x</v></c></row><row r=\"1048576\"/>", merges + "</mergeCells>");
    std::expected<CatalogueDocument, ReadError> document;
    const Cost cost = costOf([&] { document = read(bytes); });
    QVERIFY(document);
    QCOMPARE(document->concertRows, QList<int>({2, 1'048'576}));
    QVERIFY(cost.isBounded(100));
}

void HostileTablesTest::longCellsAreNoWork_data() {
    QTest::addColumn<QByteArray>("bytes");
    const auto csv = [](const QByteArray &date, const QByteArray &singers) {
        return "title,date,venue,time,singers\n" +
               ("t,\"" + date + "\",v,\"" + date + "\",\"" + singers + "\"\n").repeated(20);
    };
    QTest::newRow("days") << csv(QByteArray("2026-05-01 19:30,").repeated(20'000), "a");
    QTest::newRow("singers") << csv("2026-05-01", QByteArray("a;").repeated(20'000)) +
                                    csv("2026-05-01", QByteArray("(").repeated(40'000));
    const auto text = [](const QByteArray &strings) {
        return Workbook{{{"s", headRow + "<row><c t=\"s\"><v>0</v></c></row>"}}, strings}.bytes();
    };
    QTest::newRow("escapes") << text(("<si><t>" + QByteArray("_x0041_").repeated(140'000) + "</t></si>").repeated(4));
    QByteArray random; // packed no better than text is
    QRandomGenerator numbers(1);
    for (int i = 0; i < 700'000; ++i)
        random += "<r><t>" + QByteArray::number(numbers.generate64(), 36) + "</t></r>";
    QTest::newRow("runs") << text("<si>" + random + "</si>");
}

void HostileTablesTest::longCellsAreNoWork() {
    QFETCH(const QByteArray, bytes);
    std::expected<CatalogueDocument, ReadError> document;
    const Cost cost = costOf([&] { document = read(bytes); });
    QVERIFY2(document, qPrintable(document ? QString() : document.error().reason.english()));
    QVERIFY(cost.isBounded(150));
}

void HostileTablesTest::targetsStayInTheZip() {
    for (const QByteArray target :
         {"../../../../../../etc/passwd", "/../etc/passwd", "file:///etc/passwd", "..", "", "/"}) {
        const QByteArray relations =
            "<Relationships><Relationship Id=\"r1\" Type=\"x/worksheet\" Target=\"" + target + "\"/></Relationships>";
        const QByteArray book = R"(<workbook xmlns:r="urn:r"><sheets><sheet name="s" r:id="r1"/></sheets></workbook>)";
        const auto document =
            read(zipped({{u"xl/workbook.xml"_s, book}, {u"xl/_rels/workbook.xml.rels"_s, relations}}));
        QVERIFY(!document);
        QVERIFY2(document.error().reason.english().endsWith(u"the sheet \"s\" is not there"),
                 qPrintable(document.error().reason.english()));
    }
}

UNIVERSE_TEST(HostileTablesTest, QCoreApplication)
#include "tst_hostile_tables.moc"
