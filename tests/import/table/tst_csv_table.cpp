#include "app/import/table/CsvTable.h"
#include "tests/import/table/Gzipped.h"
#include "tests/support/TestMain.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QStringConverter>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace universe;

class CsvTableTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void delimiters_data();
    void delimiters();
    void aListInACellIsNoTable();
    void quotes_data();
    void quotes();
    void lineEnds_data();
    void lineEnds();
    void encodings_data();
    void encodings();
    void anEncodingIsSaid();
    void badBytesAreOfTheirCell_data();
    void badBytesAreOfTheirCell();
    void anEncodingThatShowsLate();
    void aQuoteThatIsNotClosed_data();
    void aQuoteThatIsNotClosed();
    void aQuoteThatSwallowsRows();
    void manyQuotesDoNotHoldUpForever();
    void rowsAcrossBlocks();
    void rowsThatAreTooLong();
    void rowsThatAreTooWide();
    void aDamagedArchive();
    void whatIsNoText_data();
    void whatIsNoText();
};

namespace {

struct Table {
    QStringList rows; ///< cells with | between, behind the row's number
    QStringList flaws;
    QString error;
};

Table tableOf(const QByteArray &bytes, std::optional<TextEncoding> encoding = {}) {
    QByteArray copy = bytes;
    QBuffer file(&copy);
    file.open(QIODevice::ReadOnly);
    CsvTable source(u"a.csv"_s, file, encoding);
    Table table;
    for (TableRow row;;) {
        const auto isRead = source.next(row);
        if (!isRead)
            table.error = isRead.error().reason.english();
        if (!isRead || !*isRead)
            return table;
        if (row.flaw.isEmpty())
            table.rows.append(QString::number(row.number) + u": "_s + row.cells.join(u'|'));
        else
            table.flaws.append(QString::number(row.number) + u": "_s + row.flaw.english());
        for (const DamagedCell &cell : row.damaged)
            table.flaws.append(u"%1/%2: %3"_s.arg(row.number).arg(cell.column).arg(cell.reason.english()));
    }
}

QByteArray encoded(QStringConverter::Encoding encoding, bool hasMark, const QString &text) {
    QStringEncoder encoder(encoding, hasMark ? QStringConverter::Flag::WriteBom : QStringConverter::Flag::Default);
    return encoder(text);
}

const QString korean = u"공연명,날짜\r\n봄의 음악회,2026-04-01\r\n똠방각하 쀍,2026-04-02\r\n"_s;
const QStringList koreanRows{u"1: 공연명|날짜"_s, u"2: 봄의 음악회|2026-04-01"_s, u"3: 똠방각하 쀍|2026-04-02"_s};
const QByteArray koreanBytes = "\xB0\xF8\xBF\xAC\xB8\xED,\xB3\xAF\xC2\xA5\r\n"
                               "\xBA\xBD\xC0\xC7 \xC0\xBD\xBE\xC7\xC8\xB8,2026-04-01\r\n"
                               "\x8C\x63\xB9\xE6\xB0\xA2\xC7\xCF \x97\xCD,2026-04-02\r\n";

} // namespace

void CsvTableTest::delimiters_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("comma") << QByteArray("a,b,c\n1,2;2,3\n4,5;5,6\n");
    QTest::newRow("tab") << QByteArray("a\tb\tc\n1\t2;2\t3\n4\t5;5\t6\n");
    QTest::newRow("semicolon") << QByteArray("a;b;c\n1;\"2;2\";3\n4;\"5;5\";6\n");
    QTest::newRow("bar") << QByteArray("a|b|c\n1|2;2|3\n4|5;5|6\n");
    QTest::newRow("named") << QByteArray("sep=_\r\na_b_c\n1_2;2_3\n4_5;5_6\n");
}

void CsvTableTest::delimiters() {
    QFETCH(const QByteArray, bytes);
    const int first = bytes.startsWith("sep") ? 2 : 1;
    QCOMPARE(tableOf(bytes).rows, QStringList({u"%1: a|b|c"_s.arg(first), u"%1: 1|2;2|3"_s.arg(first + 1),
                                               u"%1: 4|5;5|6"_s.arg(first + 2)}));
}

void CsvTableTest::aListInACellIsNoTable() {
    QCOMPARE(tableOf("a,b,c\n1,\"2;2;2;2;2;2;2;2;2\",3\n4,\"5;5;5;5;5;5;5;5;5\",6\n").rows,
             QStringList({u"1: a|b|c"_s, u"2: 1|2;2;2;2;2;2;2;2;2|3"_s, u"3: 4|5;5;5;5;5;5;5;5;5|6"_s}));
}

void CsvTableTest::quotes_data() {
    QTest::addColumn<QByteArray>("row");
    QTest::addColumn<QString>("cells");
    QTest::newRow("a delimiter") << QByteArray("\"x, y\",2") << u"x, y|2"_s;
    QTest::newRow("a doubled quote") << QByteArray("\"say \"\"x\"\"\",2") << u"say \"x\"|2"_s;
    QTest::newRow("lines") << QByteArray("\"x\ny\r\nz\",2") << u"x\ny\r\nz|2"_s;
    QTest::newRow("nothing") << QByteArray("\"\",\"\"\"\"") << u"|\""_s;
    QTest::newRow("a blank behind") << QByteArray("\"x\" ,2") << u"x|2"_s;
    QTest::newRow("quotes within") << QByteArray("12\" x,2\"") << u"12\" x|2\""_s;
    QTest::newRow("quotes of the text") << QByteArray("\"Prague\" Symphony,2") << u"\"Prague\" Symphony|2"_s;
    QTest::newRow("two of the text") << QByteArray("\"A\" and \"B\",2") << u"\"A\" and \"B\"|2"_s;
}

void CsvTableTest::quotes() {
    QFETCH(const QByteArray, row);
    QFETCH(const QString, cells);
    const QStringList rows{u"1: a|b"_s, u"2: "_s + cells, u"3: 8|9"_s};
    QCOMPARE(tableOf("a,b\n" + row + "\n8,9\n").rows, rows);
    QCOMPARE(tableOf("a,b\n" + row).rows, rows.first(2)); // the last line has no end
}

void CsvTableTest::lineEnds_data() {
    QTest::addColumn<QByteArray>("end");
    QTest::newRow("LF") << QByteArray("\n");
    QTest::newRow("CRLF") << QByteArray("\r\n");
    QTest::newRow("CR") << QByteArray("\r");
}

void CsvTableTest::lineEnds() {
    QFETCH(const QByteArray, end);
    const QStringList rows{u"1: a|b"_s, u"3: 1|"_s, u"5: 2|3"_s}; // rows that are blank count
    QCOMPARE(tableOf("a,b" + end + end + "1," + end + " , " + end + "2,3").rows, rows);
}

void CsvTableTest::encodings_data() {
    using Encoding = QStringConverter::Encoding;
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("UTF-8") << korean.toUtf8();
    QTest::newRow("UTF-8, marked") << encoded(Encoding::Utf8, true, korean);
    QTest::newRow("UTF-16LE, marked") << encoded(Encoding::Utf16LE, true, korean);
    QTest::newRow("UTF-16BE, marked") << encoded(Encoding::Utf16BE, true, korean);
    QTest::newRow("UTF-16LE") << encoded(Encoding::Utf16LE, false, korean);
    QTest::newRow("UTF-16BE") << encoded(Encoding::Utf16BE, false, korean);
    QTest::newRow("CP949") << koreanBytes;
    QTest::newRow("UTF-8, gzipped") << test::gzipped(korean.toUtf8());
    QTest::newRow("CP949, gzipped twice over")
        << test::gzipped(koreanBytes.first(20)) + test::gzipped(koreanBytes.sliced(20));
}

void CsvTableTest::encodings() {
    QFETCH(const QByteArray, bytes);
    const Table table = tableOf(bytes);
    QCOMPARE(table.error, QString());
    QCOMPARE(table.rows, koreanRows);
}

void CsvTableTest::anEncodingIsSaid() {
    // One syllable tells nothing of its encoding, and none of these has a mark.
    const QByteArray night("\xB9\xE3,1\n");
    QCOMPARE(tableOf(night).flaws, (QStringList{u"1/0: the byte 0xB9, which is no UTF-8"_s}));
    QCOMPARE(tableOf(night, TextEncoding::Korean).rows, (QStringList{u"1: 밤|1"_s}));
    QCOMPARE(tableOf(test::gzipped(night), TextEncoding::Korean).rows, (QStringList{u"1: 밤|1"_s}));
    using Encoding = QStringConverter::Encoding;
    const QString nights = u"밤밤밤밤밤밤밤밤,밤밤밤밤밤밤밤밤\n"_s.repeated(2);
    const QStringList rows{u"1: 밤밤밤밤밤밤밤밤|밤밤밤밤밤밤밤밤"_s, u"2: 밤밤밤밤밤밤밤밤|밤밤밤밤밤밤밤밤"_s};
    QCOMPARE(tableOf(encoded(Encoding::Utf16LE, false, nights), TextEncoding::Utf16Le).rows, rows);
    QCOMPARE(tableOf(encoded(Encoding::Utf16BE, false, nights), TextEncoding::Utf16Be).rows, rows);
    QCOMPARE(tableOf(koreanBytes, TextEncoding::Utf8).flaws.isEmpty(), false); // also where it would be recognised
    for (const QString &name : textEncodingNames())
        QVERIFY(textEncoding(name.toUpper()));
    QCOMPARE(textEncoding(u"euc-kr"_s), TextEncoding::Korean);
    QVERIFY(!textEncoding(u"latin1"_s) && !textEncoding(QString()));
}

void CsvTableTest::badBytesAreOfTheirCell_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("flaw");
    const QByteArray utf8 = korean.toUtf8();
    QTest::newRow("UTF-8") << utf8 + "a\xFF,1\nb,2\n" << u"4/0: the byte 0xFF"_s;
    QTest::newRow("UTF-8, cut") << utf8 + "1,\xEA\xB0\nb,2\n" << u"4/1: the byte 0xEA"_s;
    QTest::newRow("CP949, a byte alone") << koreanBytes + "x\xC8,1\nb,2\n" << u"4/0: the byte 0xC8"_s;
    QTest::newRow("CP949, no byte of it") << koreanBytes + "1,\xFF\xFF\nb,2\n" << u"4/1: the byte 0xFF"_s;
    const QString half = korean + QChar(0xD83D) + u",1\nb,2\n"_s;
    QByteArray units("\xFF\xFE");
    units.append(reinterpret_cast<const char *>(half.utf16()), half.size() * 2);
    QTest::newRow("UTF-16, half of a pair") << units << u"4/0: half of a surrogate pair"_s;
}

void CsvTableTest::badBytesAreOfTheirCell() {
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, flaw);
    const Table table = tableOf(bytes);
    QCOMPARE(table.flaws.size(), 1);
    QVERIFY2(table.flaws.first().startsWith(flaw), qPrintable(table.flaws.first()));
    QCOMPARE(table.rows.size(), 5);
    QCOMPARE(table.rows.first(3), koreanRows);
    QCOMPARE(table.rows.last(), u"5: b|2"_s);
}

void CsvTableTest::anEncodingThatShowsLate() {
    QByteArray bytes = "name,day\n";
    while (bytes.size() < 700'000)
        bytes += "a concert with an English name,2026-04-01\n";
    const qsizetype rows = bytes.count('\n');
    const Table table = tableOf(bytes + koreanBytes);
    QCOMPARE(table.flaws, QStringList());
    QCOMPARE(table.rows.size(), rows + 3);
    QCOMPARE(table.rows.last(), u"%1: 똠방각하 쀍|2026-04-02"_s.arg(rows + 3));
}

void CsvTableTest::aQuoteThatIsNotClosed_data() {
    QTest::addColumn<QByteArray>("rows");
    QTest::newRow("none follows") << QByteArray("1,\"x,3\n4,5,6\n7,8,9\n");
    QTest::newRow("one follows, and closes nothing") << QByteArray("1,\"x,3\n4,5,6\n7,8,9\n\"y, z\",8,9\n");
    QTest::newRow("in the first cell") << QByteArray("\"1,x,3\n4,5,6\n7,8,9\n");
}

void CsvTableTest::aQuoteThatIsNotClosed() {
    QFETCH(const QByteArray, rows);
    QByteArray bytes = "a,b,c\n0,0,0\n";
    const Table table = tableOf(bytes + rows);
    QCOMPARE(table.flaws.size(), 1);
    QVERIFY2(table.flaws.first().startsWith(u"3: the quote that opens in column "), qPrintable(table.flaws.first()));
    QCOMPARE(table.rows.mid(2, 2), QStringList({u"4: 4|5|6"_s, u"5: 7|8|9"_s}));
}

void CsvTableTest::aQuoteThatSwallowsRows() {
    const QByteArray header = "a,b,c,d,e\n0,0,0,0,0\n";
    const Table table = tableOf(header + "1,\"x,3,4,5\n2,2,3,4,5\n3,y\",3,4,5\n4,2,3,4,5\n");
    QCOMPARE(table.flaws, QStringList({u"3: the quote that opens in column 2 is not closed"_s}));
    QCOMPARE(table.rows.mid(2), QStringList({u"4: 2|2|3|4|5"_s, u"5: 3|y\"|3|4|5"_s, u"6: 4|2|3|4|5"_s}));
    const Table prose = tableOf(header + "1,\"x, y\nand z, and more,\nthe end\",3,4,5\n4,2,3,4,5\n");
    QCOMPARE(prose.flaws, QStringList());
    QCOMPARE(prose.rows.size(), 4);
}

void CsvTableTest::manyQuotesDoNotHoldUpForever() {
    QByteArray bytes = "a,b\n1,2\n" + QByteArray("x,\"y\"\"\n").repeated(400'000);
    QElapsedTimer timer;
    timer.start();
    const Table table = tableOf(bytes);
    QVERIFY2(timer.elapsed() < 10'000, qPrintable(QString::number(timer.elapsed())));
    QVERIFY(table.flaws.size() > 300'000);
}

void CsvTableTest::rowsAcrossBlocks() {
    QByteArray bytes = "a,b\r\n";
    QStringList rows{u"1: a|b"_s};
    for (int row = 2; row < 60'000; ++row) {
        const QString text = u"줄 %1\n\"끝\""_s.arg(row * 37);
        rows.append(u"%1: %2|%1"_s.arg(row).arg(text));
        bytes += '"' + QString(text).replace(u'"', u"\"\""_s).toUtf8() + "\"," + QByteArray::number(row) + "\r\n";
    }
    QVERIFY(tableOf(bytes).rows == rows);
}

void CsvTableTest::rowsThatAreTooLong() {
    const QByteArray row(2'000'000, 'x');
    const Table table = tableOf("a,b\n1,2\n" + row + ",3\n4,5\n");
    QCOMPARE(table.rows, QStringList({u"1: a|b"_s, u"2: 1|2"_s, u"4: 4|5"_s}));
    QCOMPARE(table.flaws, QStringList({u"3: the row is longer than 1048576 bytes"_s}));
    const Table endless = tableOf("a,b\n1,2\n" + row.repeated(12));
    QVERIFY2(endless.error.contains(u"this is no table"), qPrintable(endless.error));
}

void CsvTableTest::rowsThatAreTooWide() {
    const Table table = tableOf("a,b\n" + QByteArray(5000, ',') + "\n1,2\n");
    QCOMPARE(table.flaws, QStringList({u"2: the row has more than 4096 columns"_s}));
    QCOMPARE(table.rows.last(), u"3: 1|2"_s);
}

void CsvTableTest::aDamagedArchive() {
    const QByteArray packed = test::gzipped("a,b\n" + QByteArray("1,2\n").repeated(1000));
    QVERIFY2(tableOf(packed.chopped(12)).error.contains(u"cannot be unpacked"), "cut off");
    QVERIFY2(tableOf(QByteArray("\x1F\x8B\x08\0\0\0\0\0\0\3xxxxxxxx", 18)).error.contains(u"cannot be unpacked"),
             "none");
    QVERIFY(tableOf(packed).error.isEmpty());
}

void CsvTableTest::whatIsNoText_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("reason");
    QTest::newRow("nothing") << QByteArray() << u"the file is empty"_s;
    QTest::newRow("a picture") << QByteArray("\x89PNG\r\n\x1A\n\0\0\0\rIHDR\0\1\0\1", 20) << u"image/png"_s;
    QTest::newRow("old Excel") << QByteArray("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1\0\1\2\3\0\1\2", 15)
                               << u"save it as .xlsx"_s;
}

void CsvTableTest::whatIsNoText() {
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, reason);
    const Table table = tableOf(bytes);
    QVERIFY2(table.error.contains(reason), qPrintable(table.error));
}

UNIVERSE_TEST(CsvTableTest, QCoreApplication)
#include "tst_csv_table.moc"
