#include "app/models/calendar/CalendarDates.h"
#include "tests/support/TestMain.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTest>
#include <QTimeZone>

using namespace universe;

class CalendarDatesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void weeksBeginByLocale();
    void aMonthIsShownInWholeWeeks_data();
    void aMonthIsShownInWholeWeeks();
    void everyMonthIsCovered();
    void stepsByItsView();
    void staysWhereTheServerCanFollow();
    void todayIsTheVenuesWhereverTheKioskIs();
};

// A kiosk whose clock stands at the other end of the world.
void CalendarDatesTest::initTestCase() {
    qputenv("TZ", "Pacific/Honolulu");
    QCOMPARE(QDateTime(QDate(2026, 11, 25), QTime(12, 0)).offsetFromUtc(), -10 * 3600);
}

void CalendarDatesTest::weeksBeginByLocale() {
    QCOMPARE(QLocale(QLocale::Korean, QLocale::SouthKorea).firstDayOfWeek(), Qt::Sunday);
    QCOMPARE(QLocale(QLocale::English, QLocale::UnitedStates).firstDayOfWeek(), Qt::Sunday);
    QCOMPARE(QLocale(QLocale::English, QLocale::UnitedKingdom).firstDayOfWeek(), Qt::Monday);
    const QDate wednesday(2026, 11, 25);
    QCOMPARE(weekOf(wednesday, Qt::Sunday), (DayRange{QDate(2026, 11, 22), QDate(2026, 11, 28)}));
    QCOMPARE(weekOf(wednesday, Qt::Monday), (DayRange{QDate(2026, 11, 23), QDate(2026, 11, 29)}));
    const QDate sunday(2026, 11, 22);
    QCOMPARE(weekOf(sunday, Qt::Sunday).first, sunday);
    QCOMPARE(weekOf(sunday, Qt::Monday).last, sunday);
}

void CalendarDatesTest::aMonthIsShownInWholeWeeks_data() {
    QTest::addColumn<QDate>("day");
    QTest::addColumn<int>("firstDayOfWeek");
    QTest::addColumn<QDate>("first");
    QTest::addColumn<int>("weeks");
    QTest::newRow("four") << QDate(2026, 2, 14) << int(Qt::Sunday) << QDate(2026, 2, 1) << 4;
    QTest::newRow("five") << QDate(2026, 11, 25) << int(Qt::Sunday) << QDate(2026, 11, 1) << 5;
    QTest::newRow("six") << QDate(2026, 11, 25) << int(Qt::Monday) << QDate(2026, 10, 26) << 6;
    QTest::newRow("a leap day") << QDate(2028, 2, 29) << int(Qt::Sunday) << QDate(2028, 1, 30) << 5;
    QTest::newRow("the turn of a year") << QDate(2026, 12, 31) << int(Qt::Monday) << QDate(2026, 11, 30) << 5;
}

void CalendarDatesTest::aMonthIsShownInWholeWeeks() {
    QFETCH(QDate, day);
    QFETCH(int, firstDayOfWeek);
    QFETCH(QDate, first);
    QFETCH(int, weeks);
    const DayRange shown = shownDays(CalendarView::Month, day, Qt::DayOfWeek(firstDayOfWeek));
    QCOMPARE(shown.first, first);
    QCOMPARE(shown.count(), 7 * weeks);
}

void CalendarDatesTest::everyMonthIsCovered() {
    for (QDate month(1999, 1, 1); month < QDate(2040, 1, 1); month = month.addMonths(1)) {
        for (int first = Qt::Monday; first <= Qt::Sunday; ++first) {
            const DayRange shown = shownDays(CalendarView::Month, month.addDays(9), Qt::DayOfWeek(first));
            QCOMPARE(shown.first.dayOfWeek(), first);
            QCOMPARE(shown.count() % 7, 0);
            QVERIFY(shown.contains(month) && shown.contains(month.addMonths(1).addDays(-1)));
            QVERIFY(shown.first.daysTo(month) < 7 && month.addMonths(1).daysTo(shown.last) < 6);
        }
    }
}

void CalendarDatesTest::stepsByItsView() {
    QCOMPARE(stepped(CalendarView::Month, QDate(2026, 1, 31), 1), QDate(2026, 2, 28));
    QCOMPARE(stepped(CalendarView::Month, QDate(2026, 1, 15), -1), QDate(2025, 12, 15));
    QCOMPARE(stepped(CalendarView::Week, QDate(2026, 12, 30), 1), QDate(2027, 1, 6));
    QCOMPARE(stepped(CalendarView::Day, QDate(2026, 3, 1), -1), QDate(2026, 2, 28));
}

void CalendarDatesTest::staysWhereTheServerCanFollow() {
    QVERIFY(stepped(CalendarView::Month, QDate(9998, 11, 1), 1200) <= QDate(9998, 12, 31));
    QVERIFY(shownDays(CalendarView::Month, stepped(CalendarView::Month, QDate(1, 3, 1), -900), Qt::Sunday)
                .first.addMonths(-1)
                .isValid());
}

void CalendarDatesTest::todayIsTheVenuesWhereverTheKioskIs() {
    const QDateTime beforeMidnight(QDate(2026, 11, 25), QTime(14, 59, 59), Qt::UTC); // 23:59:59 in Seoul
    QCOMPARE(venueDay(beforeMidnight), QDate(2026, 11, 25));
    QCOMPARE(venueDay(beforeMidnight.addSecs(1)), QDate(2026, 11, 26));
    QCOMPARE(venueDay(beforeMidnight.addSecs(1).toLocalTime()), QDate(2026, 11, 26));
    QCOMPARE(beforeMidnight.addSecs(1).toLocalTime().date(), QDate(2026, 11, 25)); // where the kiosk is
}

UNIVERSE_TEST(CalendarDatesTest, QCoreApplication)
#include "tst_calendar_dates.moc"
