// The sheets of the sales report: their figures and their sums, and the table for spreadsheets.

#include "app/models/report/ReportSheets.h"
#include "app/models/report/SheetCsv.h"
#include "app/models/report/SheetModel.h"
#include "tests/support/TestMain.h"

#include <QAbstractItemModelTester>
#include <QCoreApplication>
#include <QFont>
#include <QLocale>
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

QString textAt(const SheetModel &model, int row, int column) {
    return model.data(model.index(row, column), Qt::DisplayRole).toString();
}

/// The table's one row, without its end.
QString rowOf(const QString &title) {
    const QString table = QString::fromUtf8(sheetAsCsv(sheets::shows({soldShow(title)})));
    return table.sliced(table.indexOf(u"\r\n"_s) + 2).chopped(2);
}

/// The cells of a sheet's row as people read them.
QString lineOf(const Sheet &sheet, qsizetype row) {
    QStringList cells;
    for (qsizetype column = 0; column < sheet.columns.size(); ++column)
        cells << sheet.text(row, column);
    return cells.join(u'|');
}

Turnover turnover(qint64 tickets, qint64 returned, qint64 gross, qint64 refunds = 0) {
    return {
        .bookings = 1, .tickets = tickets, .returned = returned, .gross = {gross}, .fees = {}, .refunds = {refunds}};
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
    void concertsAndTheirNoShows();
    void takingsByWayOfPaying();
    void hoursByTheClock();
    void curvesAfterEachOther();
    void pricesAtAnInstant();
};

void SalesReportTest::aRowAShowAndTheirSum() {
    SheetModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model.rowCount(), 0);
    model.setSheet(sheets::shows({soldShow(u"별빛 콘서트"_s), soldShow(u"Second"_s, 1200)}));
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(textAt(model, 0, 0), u"별빛 콘서트"_s);
    QVERIFY(textAt(model, 0, 1).startsWith(u"Dec 25, 2026"_s)); // at the venue
    QCOMPARE(textAt(model, 0, 9), u"532,000"_s);
    QCOMPARE(lineOf(model.sheet(), 2), u"Total|–|1,203|4|8|2|1,100,000|4,000|36,000|1,064,000"_s);
    QVERIFY(model.data(model.index(2, 0), Qt::FontRole).value<QFont>().bold());
    QVERIFY(!model.data(model.index(1, 0), Qt::FontRole).isValid());
    model.setSheet(sheets::shows({}));
    QCOMPARE(model.rowCount(), 0);
}

void SalesReportTest::whatASpreadsheetReads() {
    const QByteArray table = sheetAsCsv(sheets::shows({soldShow(u"별빛 콘서트"_s)}));
    QVERIFY(table.startsWith("\xEF\xBB\xBF"
                             "Concert,Show,Sold,Held,Waiting,Admitted,Gross,Fees,Refunds,Earned\r\n"));
    QVERIFY(!table.sliced(3).contains("\xEF\xBB\xBF"));
    QCOMPARE(rowOf(u"별빛 콘서트"_s), u"별빛 콘서트,2026-12-25 00:30,3,2,4,1,550000,2000,18000,532000"_s);
    ShowSales lost = soldShow(u"Lost"_s);
    lost.figures.refunds = {550'015}; // a number below zero is no formula
    QVERIFY(sheetAsCsv(sheets::shows({lost})).endsWith(",550015,-15\r\n"));
    QCOMPARE(sheetAsCsv(sheets::shows({})).count('\n'), 1);
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

void SalesReportTest::concertsAndTheirNoShows() {
    const Sheet sheet = sheets::concerts(
        {{.concert = {1},
          .title = u"Full"_s,
          .turnover = turnover(200, 20, 20'000'000, 2'000'000),
          .seats = 200,
          .sold = 180,
          .expected = 90,
          .noShows = 9},
         {.concert = {2}, .title = u"To come"_s, .turnover = turnover(3, 0, 300'000), .seats = 40, .sold = 3}});
    QCOMPARE(sheet.rows.size(), 3);
    QCOMPARE(lineOf(sheet, 0), u"Full|1|200|20|20,000,000|0|2,000,000|18,000,000|90.0%|9|10.0%"_s);
    QCOMPARE(lineOf(sheet, 1), u"To come|1|3|0|300,000|0|0|300,000|7.5%|–|–"_s); // nobody can have stayed away yet
    QCOMPARE(lineOf(sheet, 2), u"Total|2|203|20|20,300,000|0|2,000,000|18,300,000|76.3%|9|10.0%"_s);
    QVERIFY(sheetAsCsv(sheet).contains("Full,1,200,20,20000000,0,2000000,18000000,0.9000,9,0.1000\r\n"));
    QCOMPARE(sheets::concerts({}).rows.size(), 0);
}

void SalesReportTest::takingsByWayOfPaying() {
    const ShowSales show = soldShow(u"Night"_s);
    const Sheet sheet = sheets::takings({{.title = show.title,
                                          .startsAt = show.startsAt,
                                          .timeZone = show.timeZone,
                                          .pay = Pay::Cash,
                                          .turnover = turnover(2, 0, 220'000)},
                                         {.title = show.title,
                                          .startsAt = show.startsAt,
                                          .timeZone = show.timeZone,
                                          .pay = Pay::Card,
                                          .turnover = turnover(1, 1, 110'000, 110'000)}});
    QVERIFY(lineOf(sheet, 0).endsWith(u"|Cash|1|2|0|220,000|0|0|220,000"_s));
    QVERIFY(lineOf(sheet, 1).endsWith(u"|Card|1|1|1|110,000|0|110,000|0"_s));
    QCOMPARE(lineOf(sheet, 2), u"Total|–|–|2|3|1|330,000|0|110,000|220,000"_s);
}

void SalesReportTest::hoursByTheClock() {
    const Sheet sheet = sheets::hours({{.weekday = 1, .hour = 9, .bookings = 1, .tickets = 2, .gross = {200}},
                                       {.weekday = 7, .hour = 20, .bookings = 3, .tickets = 5, .gross = {500}}});
    QCOMPARE(lineOf(sheet, 0), u"Mon|09:00|1|2|200"_s);
    QCOMPARE(lineOf(sheet, 1), u"Sun|20:00|3|5|500"_s);
    QCOMPARE(lineOf(sheet, 2), u"Total|–|4|7|700"_s);
}

void SalesReportTest::curvesAfterEachOther() {
    const Sheet sheet = sheets::curve({{.day = QDate(2026, 12, 1),
                                        .dayOfSale = 0,
                                        .bookings = 1,
                                        .tickets = 2,
                                        .gross = {200},
                                        .ticketsSoFar = 2,
                                        .grossSoFar = {200}},
                                       {.day = QDate(2026, 12, 3),
                                        .dayOfSale = 2,
                                        .bookings = 1,
                                        .tickets = 1,
                                        .gross = {100},
                                        .ticketsSoFar = 3,
                                        .grossSoFar = {300}}},
                                      u"One"_s, {{.day = QDate(2025, 5, 5), .dayOfSale = 1, .tickets = 9}}, u"Two"_s);
    QCOMPARE(sheet.rows.size(), 3);
    QVERIFY(!sheet.hasTotal); // of what is the sum of all before it
    QCOMPARE(lineOf(sheet, 1), u"One|2|Dec 3, 2026|1|1|0|100|3|300"_s);
    QVERIFY(lineOf(sheet, 2).startsWith(u"Two|1|May 5, 2025|0|9"_s));
    QVERIFY(sheetAsCsv(sheet).contains("One,2,2026-12-03,1,1,0,100,3,300\r\n"));
}

void SalesReportTest::pricesAtAnInstant() {
    const QDateTime first = QDateTime::fromString(u"2026-12-01T01:00:00Z"_s, Qt::ISODate);
    const QList<SeatSale> seats{{{1}, {90'000}, first, first.addSecs(60)},
                                {{2}, {110'000}, first.addSecs(30), {}},
                                {{1}, {90'000}, first.addSecs(120), {}}};
    QCOMPARE(lineOf(sheets::seats(seats, first), 0), u"90,000|1|0|1"_s);
    QCOMPARE(sheets::seats(seats, first).rows.size(), 1);
    const Sheet later = sheets::seats(seats, first.addSecs(60));
    QCOMPARE(lineOf(later, 0), u"110,000|1|0|1"_s); // the dearest first
    QCOMPARE(lineOf(later, 1), u"90,000|1|1|0"_s);  // given back at this very instant
    QCOMPARE(lineOf(sheets::seats(seats, first.addSecs(120)), 1), u"90,000|2|1|1"_s);
}

UNIVERSE_TEST(SalesReportTest, QCoreApplication)
#include "tst_sales_report.moc"
