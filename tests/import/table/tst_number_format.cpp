#include "app/import/table/NumberFormat.h"
#include "tests/support/TestMain.h"

#include <QCoreApplication>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace universe;

class NumberFormatTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void shows_data();
    void shows();
    void showsBuiltIn_data();
    void showsBuiltIn();
    void serialsOfBothEpochs();
};

void NumberFormatTest::shows_data() {
    QTest::addColumn<QString>("code");
    QTest::addColumn<double>("number");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *code, double number, const QString &text) {
        QTest::newRow(code) << QString::fromUtf8(code) << number << text;
    };
    constexpr double evening = 46193.8125; // 2026-06-20 19:30
    row("yyyy-mm-dd", 46193, u"2026-06-20"_s);
    row("yyyy\"년\" m\"월\" d\"일\"", 46193, u"2026-06-20"_s);
    row("[$-412]yyyy\\.m\\.d\\ dddd", 46193, u"2026-06-20"_s);
    row("mmm dd", 46193, u"2026-06-20"_s);
    row("yyyy/m/d h:mm", evening, u"2026-06-20 19:30"_s);
    row("d/m/yy", evening, u"2026-06-20 19:30"_s); // it has an hour, though it is not shown
    row("m/d/yy h:mm AM/PM;@", evening, u"2026-06-20 19:30"_s);
    row("오전/오후 h:mm", 0.8125, u"19:30"_s);
    row("h:mm", 0.8125, u"19:30"_s);
    row("hh:mm:ss", 0.8125 + 7.0 / 86400, u"19:30:07"_s);
    row("[h]:mm", 26.5 / 24, u"26:30"_s);
    row("[mm]:ss", 100.0 / 1440, u"1:40"_s);
    row("General", 0.1 + 0.2, u"0.3"_s);
    row("@", 20260620, u"20260620"_s);
    row("#,##0", 110000, u"110000"_s);
    row("#,##0\"원\"", 110000, u"110000원"_s);
    row("0.0\"만원\"", 1.5, u"1.5만원"_s);
    row("\"만 \"0\"세 이상\"", 13, u"만 13세 이상"_s);
    row("[$$-409]#,##0.00", 45.5, u"$45.5"_s);
    row("_-[$€-2]* #,##0_-", 45, u"€45"_s);
    row("\\₩#,##0;[Red]\\-\\₩#,##0", 9900, u"₩9900"_s);
    row("[Red]0", 7, u"7"_s);
    row("00000", 42, u"00042"_s);
    row("0\"일\"", 3, u"3일"_s);
    row("0\"d\"", 3, u"3d"_s);
    row("\"day \"0", 3, u"day 3"_s);
    row("0\\d", 3, u"3d"_s);
    row("0!d", 3, u"3d"_s);
    row("[Red]0\"h\"", 3, u"3h"_s);
    row("[$-412]0\"m\"", 3, u"3m"_s);
    row("[$d-412]0", 3, u"d3"_s);
    row("[Magenta][>=10]0;d", 3, u"3"_s);
    row("General\" s\"", 3, u"3 s"_s);
    row("0_d*y", 3, u"3"_s);
    row("\"[", 42, u"[42"_s);
    row("", 1e15, u"1e+15"_s);
}

void NumberFormatTest::shows() {
    QFETCH(const QString, code);
    QFETCH(const double, number);
    QFETCH(const QString, text);
    QCOMPARE(NumberFormat::fromCode(code).text(number, false), text);
}

void NumberFormatTest::showsBuiltIn_data() {
    QTest::addColumn<int>("id");
    QTest::addColumn<QString>("text");
    const auto row = [](int id, const QString &text) { QTest::addRow("%d", id) << id << text; };
    for (const int id : {0, 1, 2, 3, 4, 9, 37, 44, 48, 49, 59})
        row(id, u"46193.8125"_s);
    for (const int id : {14, 15, 16, 17, 22, 27, 31, 36, 50, 57, 58})
        row(id, u"2026-06-20 19:30"_s);
    for (const int id : {18, 19, 20, 21, 32, 45, 55})
        row(id, u"2026-06-20 19:30"_s); // it has a day, though it is not shown
    row(46, u"1108651:30"_s);
}

void NumberFormatTest::showsBuiltIn() {
    QFETCH(const int, id);
    QFETCH(const QString, text);
    QCOMPARE(NumberFormat::builtIn(id).text(46193.8125, false), text);
}

void NumberFormatTest::serialsOfBothEpochs() {
    QCOMPARE(dayOfSerial(1, false), QDate(1900, 1, 1));
    QCOMPARE(dayOfSerial(59, false), QDate(1900, 2, 28));
    QVERIFY(!dayOfSerial(60, false).isValid()); // 29 February
    QCOMPARE(dayOfSerial(61, false), QDate(1900, 3, 1));
    QCOMPARE(dayOfSerial(46193, false), QDate(2026, 6, 20));
    QCOMPARE(dayOfSerial(0, true), QDate(1904, 1, 1));
    QCOMPARE(dayOfSerial(46193 - 1462, true), QDate(2026, 6, 20));
    QCOMPARE(dayOfSerial(2'958'465, false), QDate(9999, 12, 31));
    for (const qint64 serial : {qint64(-1), qint64(2'958'466), std::numeric_limits<qint64>::max()})
        QVERIFY(!dayOfSerial(serial, false).isValid());
    QCOMPARE(NumberFormat::builtIn(20).text(0.8125, false), u"19:30"_s);
    const NumberFormat day = NumberFormat::builtIn(14);
    QCOMPARE(day.text(60, false), u"60"_s);
    QCOMPARE(day.text(-3, false), u"-3"_s);
    QCOMPARE(day.text(1e300, false), u"1e+300"_s);
    QCOMPARE(day.text(46193 - 1462, true), u"2026-06-20"_s);
}

UNIVERSE_TEST(NumberFormatTest, QCoreApplication)
#include "tst_number_format.moc"
