#include "app/import/table/XlsxSheet.h"
#include "tests/import/table/Workbook.h"
#include "tests/support/TestMain.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace universe;
using universe::test::Workbook;

class XlsxSheetTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void textsOfAllKinds();
    void numbersAsTheyAreShown();
    void theOlderEpoch();
    void placesOfCells();
    void mergedCells();
    void whatMergesWrongly();
    void anotherFolder();
    void whatIsMissing();
};

namespace {

struct SheetRows {
    QStringList rows; ///< cells with | between, behind the row's number
    QString error;
};

SheetRows rowsOf(const QByteArray &bytes, int sheet = 0) {
    QByteArray copy = bytes;
    QBuffer file(&copy);
    file.open(QIODevice::ReadOnly);
    SheetRows result;
    const auto book = XlsxBook::open(file);
    if (!book)
        return {{}, book.error().english()};
    XlsxSheet source(u"a.xlsx"_s, *book, book->sheets().at(sheet));
    for (TableRow row;;) {
        const auto isRead = source.next(row);
        if (!isRead)
            result.error = isRead.error().reason.english();
        if (!isRead || !*isRead)
            return result;
        result.rows.append(QString::number(row.number) + u": "_s + row.cells.join(u'|'));
    }
}

} // namespace

void XlsxSheetTest::textsOfAllKinds() {
    const Workbook book{
        {{"s", R"(<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="s"><v>2</v></c>
                  <c r="D1" t="s"><v>99</v></c><c r="E1" t="s"><v>-1</v></c><c r="F1" t="s"><v>x</v></c></row>
                  <row r="2"><c r="A2" t="inlineStr"><is><r><t>한</t></r><r><t xml:space="preserve"> 줄</t></r></is></c>
                  <c r="B2" t="str"><f>A1&amp;"x"</f><v>셈한 값</v></c><c r="C2" t="b"><v>1</v></c><c r="D2" t="b"><v>0</v></c>
                  <c r="E2" t="e"><f>1/0</f><v>#DIV/0!</v></c><c r="F2" t="d"><v>2026-06-20T19:30:00</v></c></row>)"}},
        R"(<si><t>공연</t></si><si><r><rPr><b/></rPr><t>굵은</t></r><r><t xml:space="preserve"> 글</t></r><rPh sb="0" eb="1"><t>オト</t></rPh>
           <phoneticPr fontId="1"/></si><si><t>줄_x000A_바꿈 _x12 &lt;b&gt; _x00</t></si>)"};
    QCOMPARE(rowsOf(book.bytes()).rows, QStringList({u"1: 공연|굵은 글|줄\n바꿈 _x12 <b> _x00"_s,
                                                     u"2: 한 줄|셈한 값|TRUE|FALSE|#DIV/0!|2026-06-20 19:30:00"_s}));
}

void XlsxSheetTest::numbersAsTheyAreShown() {
    const Workbook book{
        {{"s",
          R"(<row r="1"><c s="1"><v>46193</v></c><c s="2"><v>0.8125</v></c><c s="3"><v>46193.8125</v></c><c><v>46193</v></c>
                  <c s="4"><v>45.5</v></c><c s="99"><v>7</v></c><c s="1"><v>1.1E5</v></c><c s="5"><v>110000</v></c></row>)"}},
        {},
        R"(<numFmt numFmtId="164" formatCode="yyyy&quot;년&quot; m&quot;월&quot; d&quot;일&quot; h:mm"/>
           <numFmt numFmtId="165" formatCode="[$$-409]#,##0.00"/>)",
        R"(<xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="20"/><xf numFmtId="164"/><xf numFmtId="165"/><xf numFmtId="3"/>)"};
    QCOMPARE(rowsOf(book.bytes()).rows,
             QStringList({u"1: 2026-06-20|19:30|2026-06-20 19:30|46193|$45.5|7|2201-03-02|110000"_s}));
}

void XlsxSheetTest::theOlderEpoch() {
    Workbook book{{{"s", R"(<row r="1"><c s="0"><v>44731</v></c></row>)"}}, {}, {}, R"(<xf numFmtId="14"/>)"};
    QCOMPARE(rowsOf(book.bytes()).rows, QStringList({u"1: 2022-06-19"_s}));
    book.properties = R"(<workbookPr date1904="1"/>)";
    QCOMPARE(rowsOf(book.bytes()).rows, QStringList({u"1: 2026-06-20"_s}));
}

void XlsxSheetTest::placesOfCells() {
    const Workbook book{
        {{"s", R"(<row r="3"><c r="B3"><v>1</v></c><c><v>2</v></c><c r="E3"/><c r="F3"><v>3</v></c></row><row/>
                                  <row><c><v>4</v></c></row><row r="2"><c r="ZZZZ9"><v>5</v></c><c r="A0"><v>6</v></c></row>
                                  <row r="1048577"><c r="XFD1"><v>7</v></c><c r="A9"><v>8</v></c></row>)"}}};
    QCOMPARE(rowsOf(book.bytes()).rows, QStringList({u"3: |1|2|||3"_s, u"5: 4"_s, u"6: 5|6"_s, u"1048577: 8"_s}));
}

void XlsxSheetTest::mergedCells() {
    const Workbook book{
        {{"s",
          R"(<row r="1"><c r="A1"><v>1</v></c><c r="C1"><v>3</v></c></row>
                             <row r="2"><c r="A2"><v>2</v></c><c r="B2"/></row>
                             <row r="3"><c r="C3"><v>5</v></c></row><row r="4"><c r="C4"><v>6</v></c></row>)",
          R"(<mergeCells count="3"><mergeCell ref="A2:B3"/><mergeCell ref="A1:B1"/><mergeCell ref="D1:D1048576"/></mergeCells>)"}}};
    QCOMPARE(rowsOf(book.bytes()).rows, QStringList({u"1: 1|1|3"_s, u"2: 2|2"_s, u"3: 2|2|5"_s, u"4: ||6"_s}));
}

void XlsxSheetTest::whatMergesWrongly() {
    const Workbook book{
        {{"s", R"(<row r="1"><c r="A1"><v>1</v></c></row><row r="2"><c r="B2"><v>2</v></c></row>)",
          R"(<mergeCells><mergeCell ref="A1:A2"/><mergeCell ref="A1:B2"/><mergeCell ref="B9:A1"/><mergeCell ref="x"/>
                             <mergeCell/><mergeCell ref=":"/><mergeCell ref="A1"/></mergeCells>)"}}};
    const SheetRows sheet = rowsOf(book.bytes());
    QCOMPARE(sheet.error, QString());
    QCOMPARE(sheet.rows, QStringList({u"1: 1"_s, u"2: 1|2"_s}));
}

void XlsxSheetTest::anotherFolder() {
    Workbook book{{{"s", R"(<row r="1"><c t="s"><v>0</v></c></row>)"}}, "<si><t>x</t></si>"};
    book.folder = "data";
    QCOMPARE(rowsOf(book.bytes()).rows, QStringList({u"1: x"_s}));
}

void XlsxSheetTest::whatIsMissing() {
    QVERIFY(!rowsOf("PK\x03\x04 and nothing of a zip").error.isEmpty());
    QCOMPARE(rowsOf(zipped({{u"a.txt"_s, "x"}})).error, u"it has no workbook"_s);
    const QByteArray book = R"(<workbook xmlns:r="urn:r"><sheets><sheet name="가" r:id="r1"/></sheets></workbook>)";
    const SheetRows sheet = rowsOf(zipped({{u"xl/workbook.xml"_s, book}}));
    QCOMPARE(sheet.error, u"the sheet \"가\" cannot be read: the sheet \"가\" is not there"_s);
}

UNIVERSE_TEST(XlsxSheetTest, QCoreApplication)
#include "tst_xlsx_sheet.moc"
