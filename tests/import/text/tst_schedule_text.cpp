#include "app/import/text/ScheduleText.h"
#include "tests/support/TestMain.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace universe;

class ScheduleTextTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aWeek_data();
    void aWeek();
    void whatIsNotUnderstood_data();
    void whatIsNotUnderstood();
    void holidaysHaveHoursOfTheirOwn();
    void withoutThemAHolidayIsAsAnyDay();
    void aSubstituteIsAHoliday();
    void noHolidaysAreKnownOfLongAgo();
    void aPeriodWithoutItsDays();
    void bothEndsAreIn();
    void noTextTakesLong();
};

namespace {

const QDate monday(2026, 6, 22); // of a week without a holiday
const QDate sunday(2026, 6, 28);

/// "1 20:00,2 20:00": weekdays and hours.
QString shown(const QList<ForeignShow> &shows) {
    QStringList list;
    for (const ForeignShow &show : shows)
        list << u"%1 %2"_s.arg(show.day.dayOfWeek()).arg(show.time->toString(u"HH:mm"_s));
    return list.join(u',');
}

} // namespace

void ScheduleTextTest::aWeek_data() {
    QTest::addColumn<QString>("shows");
    const auto row = [](const char *text, const QString &shows) { QTest::newRow(text) << shows; };
    row("화요일 ~ 금요일(20:00), 토요일(16:00,19:00), HOL(14:00)",
        u"2 20:00,3 20:00,4 20:00,5 20:00,6 16:00,6 19:00"_s);
    row("토요일(17:00), 일요일(16:00)", u"6 17:00,7 16:00"_s);
    row("수요일(14:00,19:00), 수요일(15:00)", u"3 14:00,3 15:00,3 19:00"_s);
    row("수요일(14:00), 수요일(14:00)", u"3 14:00"_s);
    row("토요일 ( 19:00 , 16:00 )", u"6 16:00,6 19:00"_s);
    row("토요일～일요일（１６：００）", u"6 16:00,7 16:00"_s);
    row("월~금 20시", u"1 20:00,2 20:00,3 20:00,4 20:00,5 20:00"_s);
    row("화, 목 19:30 / 토 15시, 19시", u"2 19:30,4 19:30,6 15:00,6 19:00"_s);
    row("화·목(19:30)", u"2 19:30,4 19:30"_s);
    row("금요일 ~ 월요일(20:00)", u"1 20:00,5 20:00,6 20:00,7 20:00"_s);
    row("평일 오후 8시, 주말(15:00)", u"1 20:00,2 20:00,3 20:00,4 20:00,5 20:00,6 15:00,7 15:00"_s);
    row("월요일(휴관), 일요일(15:00)", u"7 15:00"_s);
    row("Tue - Thu 8pm, Saturday 2pm, 7:30 PM", u"2 20:00,3 20:00,4 20:00,6 14:00,6 19:30"_s);
    row("Mon, Wed & Fri (19:00)", u"1 19:00,3 19:00,5 19:00"_s);
    row("HOL(14:00)", QString());
}

void ScheduleTextTest::aWeek() {
    QFETCH(const QString, shows);
    const auto read = readSchedule(QString::fromUtf8(QTest::currentDataTag()), monday, sunday);
    QVERIFY(read);
    QCOMPARE(shown(*read), shows);
}

void ScheduleTextTest::whatIsNotUnderstood_data() {
    QTest::addColumn<int>("unused");
    for (const char *text :
         {"", " ", "미정", "화요일", "화요일()", "(20:00)", "20:00", "화요일(25:00)", "화요일(20:00", "화요일(7시)",
          "화요일(20:00) 외", "화요일 ~ HOL(20:00)", "첫째 토요일(20:00)", "화요일(20:00), 미정", "화요일(20:00~21:30)",
          "화요일(20:00 자막)", "Tuesday", "~ 금요일(20:00)", "2026.6.23(20:00)"})
        QTest::newRow(text) << 0;
}

void ScheduleTextTest::whatIsNotUnderstood() {
    QVERIFY(!readSchedule(QString::fromUtf8(QTest::currentDataTag()), monday, sunday));
}

void ScheduleTextTest::holidaysHaveHoursOfTheirOwn() {
    // Seollal 2024: from Friday the 9th to Sunday, and Monday in its place.
    const auto shows = readSchedule(u"월요일 ~ 일요일(20:00), HOL(14:00,18:00)"_s, {2024, 2, 8}, {2024, 2, 13});
    QVERIFY(shows);
    QCOMPARE(shown(*shows), u"4 20:00,5 14:00,5 18:00,6 14:00,6 18:00,7 14:00,7 18:00,1 14:00,1 18:00,2 20:00"_s);
}

void ScheduleTextTest::withoutThemAHolidayIsAsAnyDay() {
    const auto shows = readSchedule(u"금요일(20:00)"_s, {2024, 2, 8}, {2024, 2, 13});
    QVERIFY(shows);
    QCOMPARE(shown(*shows), u"5 20:00"_s);
}

void ScheduleTextTest::aSubstituteIsAHoliday() {
    // Buddha's birthday of 2026 is a Sunday.
    const auto shows = readSchedule(u"HOL(14:00)"_s, {2026, 5, 20}, {2026, 5, 31});
    QVERIFY(shows);
    QCOMPARE(*shows, (QList<ForeignShow>{{{2026, 5, 24}, QTime(14, 0)}, {{2026, 5, 25}, QTime(14, 0)}}));
}

void ScheduleTextTest::noHolidaysAreKnownOfLongAgo() {
    QVERIFY(!readSchedule(u"토요일(20:00), HOL(14:00)"_s, {2005, 2, 1}, {2005, 2, 28}));
    QVERIFY(readSchedule(u"토요일(20:00)"_s, {2005, 2, 1}, {2005, 2, 28}));
}

void ScheduleTextTest::aPeriodWithoutItsDays() {
    const auto shows = readSchedule(u"토요일(20:00)"_s, monday, monday.addDays(4));
    QVERIFY(shows);
    QVERIFY(shows->isEmpty());
    QVERIFY(!readSchedule(u"토요일(20:00)"_s, sunday, monday));
    QVERIFY(!readSchedule(u"토요일(20:00)"_s, {}, monday));
    QVERIFY(!readSchedule(u"토요일(20:00)"_s, {1000, 1, 1}, {9999, 1, 1}));
}

void ScheduleTextTest::bothEndsAreIn() {
    const auto shows = readSchedule(u"월요일(20:00)"_s, monday, monday.addDays(7));
    QVERIFY(shows);
    QCOMPARE(*shows, (QList<ForeignShow>{{monday, QTime(20, 0)}, {monday.addDays(7), QTime(20, 0)}}));
}

void ScheduleTextTest::noTextTakesLong() {
    constexpr qsizetype characters = 1'000'000;
    constexpr qint64 most = 500; // milliseconds, on the busiest machine
    QElapsedTimer timer;
    timer.start();
    for (const QString &piece : {u"월~"_s, u"월요일(20:00),"_s, u"("_s, u"20:00,"_s, u"월"_s}) {
        QVERIFY(!readSchedule(piece.repeated(characters / piece.size()), monday, sunday));
        readSchedule(piece.repeated(1990 / piece.size()), monday, sunday);
    }
    QVERIFY2(timer.elapsed() < most, qPrintable(QString::number(timer.elapsed())));
}

UNIVERSE_TEST(ScheduleTextTest, QCoreApplication)
#include "tst_schedule_text.moc"
