// The sales report: its figures and their sum, and the table for spreadsheets.

#include "app/models/report/SalesCsv.h"
#include "app/models/report/SalesModel.h"
#include "tests/support/TestMain.h"

#include <QAbstractItemModelTester>
#include <QCoreApplication>
#include <QFile>
#include <QLocale>
#include <QTemporaryDir>
#include <QTest>

using namespace universe;
using namespace Qt::StringLiterals;

namespace {

/// A show in Seoul on the evening of 2026-12-24, which is another day in UTC west of it.
ShowSales soldShow(const QString &title, int sold = 3) {
    return {.concert = {1},
            .title = title,
            .show = {2},
            .startsAt = QDateTime::fromString(u"2026-12-24T15:30:00Z"_s, Qt::ISODate),
            .timeZone = QTimeZone("Asia/Seoul"),
            .figures = {.sold = sold,
                        .held = 2,
                        .waiting = 4,
                        .admitted = 1,
                        .gross = {550'000},
                        .fees = {2'000},
                        .refunds = {18'000}}};
}

QString textAt(const SalesModel &model, int row, int column) {
    return model.data(model.index(row, column), Qt::DisplayRole).toString();
}

/// The table's one row, without its end.
QString rowOf(const QString &title) {
    const QString table = QString::fromUtf8(salesCsv({soldShow(title)}));
    return table.sliced(table.indexOf(u"\r\n"_s) + 2).chopped(2);
}

} // namespace

class SalesReportTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void aRowAShowAndTheirSum();
    void whatASpreadsheetReads();
    void textsAreKeptAsTexts_data();
    void textsAreKeptAsTexts();
    void aTableIsWrittenWholeOrNot();
};

void SalesReportTest::aRowAShowAndTheirSum() {
    SalesModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model.rowCount(), 0);
    model.setSales({soldShow(u"별빛 콘서트"_s), soldShow(u"Second"_s, 1200)});
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(textAt(model, 0, SalesModel::Title), u"별빛 콘서트"_s);
    QVERIFY(textAt(model, 0, SalesModel::StartsAt).startsWith(u"Dec 25, 2026"_s)); // at the venue
    QCOMPARE(textAt(model, 0, SalesModel::Earned), u"532,000"_s);
    QCOMPARE(textAt(model, 2, SalesModel::Title), u"Total"_s);
    QCOMPARE(textAt(model, 2, SalesModel::StartsAt), QString());
    QStringList sums;
    for (int column = SalesModel::Sold; column < SalesModel::columns; ++column)
        sums << textAt(model, 2, column);
    QCOMPARE(sums.join(u' '), u"1,203 4 8 2 1,100,000 4,000 36,000 1,064,000"_s);
    model.setSales({});
    QCOMPARE(model.rowCount(), 0);
    QCOMPARE(model.total(), SalesFigures());
}

void SalesReportTest::whatASpreadsheetReads() {
    const QByteArray table = salesCsv({soldShow(u"별빛 콘서트"_s)});
    QVERIFY(table.startsWith("\xEF\xBB\xBF"
                             "Concert,Show,Sold,Held,Waiting,Admitted,Gross,Fees,Refunds,Earned\r\n"));
    QVERIFY(!table.sliced(3).contains("\xEF\xBB\xBF"));
    QCOMPARE(rowOf(u"별빛 콘서트"_s), u"별빛 콘서트,2026-12-25 00:30,3,2,4,1,550000,2000,18000,532000"_s);
    ShowSales lost = soldShow(u"Lost"_s);
    lost.figures.refunds = {550'015}; // a number below zero is no formula
    QVERIFY(salesCsv({lost}).endsWith(",550015,-15\r\n"));
    QCOMPARE(salesCsv({}).count('\n'), 1);
}

void SalesReportTest::textsAreKeptAsTexts_data() {
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("written");
    QTest::newRow("plain") << u"A night"_s << u"A night,"_s;
    QTest::newRow("comma") << u"Night, day"_s << u"\"Night, day\","_s;
    QTest::newRow("quotes") << u"The \"Best\""_s << u"\"The \"\"Best\"\"\","_s;
    QTest::newRow("lines") << u"One\nTwo"_s << u"\"One\nTwo\","_s;
    QTest::newRow("equals") << u"=1+1"_s << u"'=1+1,"_s;
    QTest::newRow("plus") << u"+82"_s << u"'+82,"_s;
    QTest::newRow("minus") << u"-1"_s << u"'-1,"_s;
    QTest::newRow("at") << u"@SUM(A1)"_s << u"'@SUM(A1),"_s;
    QTest::newRow("wide") << u"＝1"_s << u"'＝1,"_s;
    QTest::newRow("tab") << u"\t=1"_s << u"\"'\t=1\","_s;
    QTest::newRow("both") << u"=HYPERLINK(\"x\",\"y\")"_s << u"\"'=HYPERLINK(\"\"x\"\",\"\"y\"\")\","_s;
    QTest::newRow("inside") << u"1 = 1"_s << u"1 = 1,"_s;
}

void SalesReportTest::textsAreKeptAsTexts() {
    QFETCH(const QString, title);
    QFETCH(const QString, written);
    QCOMPARE(rowOf(title), written + u"2026-12-25 00:30,3,2,4,1,550000,2000,18000,532000"_s);
}

void SalesReportTest::aTableIsWrittenWholeOrNot() {
    const QTemporaryDir folder;
    const QString name = folder.filePath(u"sales.csv"_s);
    QCOMPARE(writeSalesCsv(name, "one"), QString());
    QCOMPARE(writeSalesCsv(name, "two"), QString());
    QFile file(name);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("two"));
    QVERIFY(!writeSalesCsv(folder.filePath(u"none/sales.csv"_s), "three").isEmpty());
}

UNIVERSE_TEST(SalesReportTest, QCoreApplication)
#include "tst_sales_report.moc"
