#include "app/import/text/DayText.h"
#include "tests/support/TestMain.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace universe;

class DayTextTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void days_data();
    void days();
    void hours_data();
    void hours();
    void starts_data();
    void starts();
    void ranges_data();
    void ranges();
    void noTextTakesLong();
};

namespace {

QString tag() { return QString::fromUtf8(QTest::currentDataTag()); }

} // namespace

void DayTextTest::days_data() {
    QTest::addColumn<QDate>("day");
    const auto row = [](const char *text, QDate day) { QTest::newRow(text) << day; };
    const QDate september(2026, 9, 19); // a Saturday
    for (const char *text : {"2026.09.19",
                             "2026-9-19",
                             "2026. 9. 19.",
                             "2026/09/19",
                             "2026년 9월 19일",
                             "2026년 9월 19일(토)",
                             "20260919",
                             "2026.09.19(토)",
                             "2026.09.19 토요일",
                             "19 Sep 2026",
                             "19th September 2026",
                             "September 19, 2026",
                             "Sept. 19, 2026",
                             "Sat, Sep 19, 2026",
                             "Saturday, September 19th, 2026",
                             "2026 Sep 19",
                             "19.09.2026",
                             "9/19/2026",
                             "19/9/2026",
                             "09/19/26",
                             "２０２６．０９．１９",
                             " 2026–09–19 ",
                             "26.09.19(토)",
                             "'26.9.19",
                             "2026. 9. 19. (토)",
                             "2026년 9월 19일 토"})
        row(text, september);
    row("2026.09.20 (일)", september.addDays(1));
    row("2026.6.15(월)", {2026, 6, 15});
    row("9.19.2026", {}); // a point stands behind the day, not behind the month
    row("04/12/24", {2024, 4, 12});
    row("13/12/24", {2024, 12, 13});
    row("05/06/1969", {1969, 5, 6});
    row("'24.12.31", {2024, 12, 31}); // otherwise it may be the 24th of 2031
    for (const char *text : {"",
                             "2026.09.19(금)",
                             "2026-02-30",
                             "2026.13.01",
                             "26.09.19",
                             "05-06-2026",
                             "9월 19일",
                             "September 2026",
                             "2026",
                             "20261319",
                             "2026.09.19.1",
                             "0000-00-00",
                             "0001-01-01",
                             "미정",
                             "TBA",
                             "2026.09.19 19:30",
                             "2026-09-19~2026-09-20",
                             "19 Foo 2026",
                             "99999999999999999999",
                             "2026년 9월",
                             "2026년 19일"})
        row(text, {});
}

void DayTextTest::days() {
    QFETCH(const QDate, day);
    QCOMPARE(readDay(tag()).value_or(QDate()), day);
}

void DayTextTest::hours_data() {
    QTest::addColumn<QTime>("hour");
    const auto row = [](const char *text, QTime hour) { QTest::newRow(text) << hour; };
    for (const char *text : {"19:30", "19:30:00", "7:30PM", "7:30 p.m.", "오후 7시 30분", "오후7:30", "19시 30분",
                             "19시반", "저녁 7시 30분", "19h30", "１９：３０", "19:30:00.0", "pm 7:30"})
        row(text, {19, 30});
    row("8pm", {20, 0});
    row("8:00PM", {20, 0});
    row("20시", {20, 0});
    row("noon", {12, 0});
    row("정오", {12, 0});
    row("낮 12시", {12, 0});
    row("12pm", {12, 0});
    row("12am", {0, 0});
    row("오전 11시", {11, 0});
    row("오후 19시", {19, 0});
    row("09시", {9, 0});
    row("9:00", {9, 0});
    row("00:00", {0, 0});
    for (const char *text : {"", "25:00", "24:00", "19:60", "19:5", "1930", "7", "7시", "밤 12시", "13am", "0pm",
                             "19:30 KST", "19:30~21:00", "추후공지", "오후", ":30", "19:30:15", "-1:00"})
        row(text, {});
}

void DayTextTest::hours() {
    QFETCH(const QTime, hour);
    QCOMPARE(readTimeOfDay(tag()).value_or(QTime()), hour);
}

void DayTextTest::starts_data() {
    QTest::addColumn<QDate>("day");
    QTest::addColumn<QTime>("hour");
    QTest::addColumn<int>("offset"); // minutes; -1: none is said
    const auto row = [](const char *text, QDate day, QTime hour = {}, int offset = -1) {
        QTest::newRow(text) << day << hour << offset;
    };
    const QDate day(2026, 6, 20);
    for (const char *text :
         {"2026-06-20 16:00", "2026-06-20T16:00:00", "2026.06.20(토) 16:00", "2026년 6월 20일 오후 4시",
          "2026.06.20(토)16:00", "20260620T16:00", "Sat, Jun 20, 2026, 4:00 PM", "20 June 2026 at 4pm",
          "06/20/26 at 4pm", "2026-06-20T16:00:00.000"})
        row(text, day, {16, 0});
    row("04/12/24 at 8pm", {2024, 4, 12}, {20, 0});
    row("2026-06-20", day);
    row("2026-06-20 00:00:00.0", day);
    row("2026-06-20T00:00:00", day);
    row("2026-06-20T00:00:00+09:00", day);
    row("2024-09-28T19:00:00-04:00", {2024, 9, 28}, {19, 0}, -240);
    row("2026-06-20T16:00:00+0900", day, {16, 0}, 540);
    row("2026-06-20T16:00+09", day, {16, 0}, 540);
    row("2026-06-20T07:00:00Z", day, {7, 0}, 0);
    row("2026-06-20T00:00:00Z", day, {0, 0}, 0);
    for (const char *text : {"", "16:00", "2026-06-20T25:00:00", "2026-06-20T16:00:00+25:00", "2026-06-20 미정", "미정",
                             "2026-06-20 16:00 2026-06-21 16:00", "2026-06-31T16:00:00"})
        row(text, {});
}

void DayTextTest::starts() {
    QFETCH(const QDate, day);
    QFETCH(const QTime, hour);
    QFETCH(const int, offset);
    const auto start = readStart(tag());
    QCOMPARE(start.has_value(), day.isValid());
    if (!start)
        return;
    QCOMPARE(start->day, day);
    QCOMPARE(start->time.value_or(QTime()), hour);
    QCOMPARE(start->zone.isValid(), offset >= 0 || offset < -1);
    if (start->zone.isValid())
        QCOMPARE(start->zone.offsetFromUtc(QDateTime(day, hour, Qt::UTC)), offset * 60);
}

void DayTextTest::ranges_data() {
    QTest::addColumn<QDate>("first");
    QTest::addColumn<QDate>("last");
    const auto row = [](const char *text, QDate first, QDate last) { QTest::newRow(text) << first << last; };
    const QDate first(2024, 12, 22);
    const QDate last(2024, 12, 24);
    for (const char *text :
         {"2024-12-22~2024-12-24", "2024.12.22 ~ 2024.12.24", "2024-12-22 - 2024-12-24", "2024.12.22~12.24",
          "2024.12.22~24", "2024.12.22(일)~24(화)", "2024년 12월 22일부터 12월 24일까지",
          "2024-12-22 00:00:00.0~2024-12-24 00:00:00.0", "12/22/24 to 12/24/24", "2024.12.22～2024.12.24"})
        row(text, first, last);
    row("2024-12-22", first, first);
    row("2024-12-22 19:00", first, first);
    row("2024-12-30~2025-01-02", {2024, 12, 30}, {2025, 1, 2});
    for (const char *text : {"", "2024-12-24~2024-12-22", "2024-12-22~", "~2024-12-24", "2024-12-22~미정", "상시",
                             "2024-12-22~2024-12-24~2024-12-26"})
        row(text, {}, {});
}

void DayTextTest::ranges() {
    QFETCH(const QDate, first);
    QFETCH(const QDate, last);
    const auto days = readDays(tag()).value_or(std::pair<QDate, QDate>());
    QCOMPARE(days.first, first);
    QCOMPARE(days.second, last);
}

void DayTextTest::noTextTakesLong() {
    constexpr qsizetype characters = 1'000'000;
    constexpr qint64 most = 500; // milliseconds, on the busiest machine
    QElapsedTimer timer;
    timer.start();
    for (const QString &piece : {u"2026-06-20 "_s, u"1"_s, u"~"_s, u" "_s, u"(토)"_s}) {
        QVERIFY(!readStart(piece.repeated(characters / piece.size())));
        QVERIFY(!readDays(piece.repeated(characters / piece.size())));
        QVERIFY(!readTimeOfDay(piece.repeated(characters / piece.size())));
    }
    QVERIFY2(timer.elapsed() < most, qPrintable(QString::number(timer.elapsed())));
}

UNIVERSE_TEST(DayTextTest, QCoreApplication)
#include "tst_day_text.moc"
