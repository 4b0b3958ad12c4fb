#include "app/holidays/KoreanHolidays.h"
#include "tests/support/TestMain.h"

#include <QCoreApplication>
#include <QTest>

using namespace universe;

/// Against the calendars that were printed for those years.
class KoreanHolidaysTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void lunarHolidays_data();
    void lunarHolidays();
    void substitutes_data();
    void substitutes();
    void aWholeYear();
    void twoOnOneDay();
    void labourAndConstitutionDay();
    void whatWasDecreed();
    void noneBeforeTheLawWasAsItIs();
};

namespace {

QList<QDate> substitutesOf(int year) {
    const KoreanHolidays holidays;
    QList<QDate> days;
    for (QDate day(year, 1, 1); day.year() == year; day = day.addDays(1)) {
        for (const DayOff &off : holidays.on(day)) {
            if (off.substitute)
                days << day;
        }
    }
    return days;
}

} // namespace

void KoreanHolidaysTest::lunarHolidays_data() {
    QTest::addColumn<QDate>("seollal");
    QTest::addColumn<QDate>("buddha");
    QTest::addColumn<QDate>("chuseok");
    QTest::newRow("2020: a leap fourth month") << QDate(2020, 1, 25) << QDate(2020, 4, 30) << QDate(2020, 10, 1);
    QTest::newRow("2021") << QDate(2021, 2, 12) << QDate(2021, 5, 19) << QDate(2021, 9, 21);
    QTest::newRow("2022") << QDate(2022, 2, 1) << QDate(2022, 5, 8) << QDate(2022, 9, 10);
    QTest::newRow("2023: a leap second month") << QDate(2023, 1, 22) << QDate(2023, 5, 27) << QDate(2023, 9, 29);
    QTest::newRow("2024") << QDate(2024, 2, 10) << QDate(2024, 5, 15) << QDate(2024, 9, 17);
    QTest::newRow("2025: a leap sixth month") << QDate(2025, 1, 29) << QDate(2025, 5, 5) << QDate(2025, 10, 6);
    QTest::newRow("2026") << QDate(2026, 2, 17) << QDate(2026, 5, 24) << QDate(2026, 9, 25);
    QTest::newRow("2027: a day after China") << QDate(2027, 2, 7) << QDate(2027, 5, 13) << QDate(2027, 9, 15);
}

void KoreanHolidaysTest::lunarHolidays() {
    QFETCH(QDate, seollal);
    QFETCH(QDate, buddha);
    QFETCH(QDate, chuseok);
    const KoreanHolidays holidays;
    QVERIFY(holidays.on(seollal).contains(DayOff{Holiday::Seollal}));
    QVERIFY(holidays.on(seollal.addDays(-1)).contains(DayOff{Holiday::SeollalEve}));
    QVERIFY(holidays.on(seollal.addDays(1)).contains(DayOff{Holiday::SeollalMorrow}));
    QVERIFY(holidays.on(buddha).contains(DayOff{Holiday::Buddha}));
    QVERIFY(holidays.on(chuseok).contains(DayOff{Holiday::Chuseok}));
    QVERIFY(holidays.on(chuseok.addDays(-1)).contains(DayOff{Holiday::ChuseokEve}));
    QVERIFY(holidays.on(chuseok.addDays(1)).contains(DayOff{Holiday::ChuseokMorrow}));
}

void KoreanHolidaysTest::substitutes_data() {
    QTest::addColumn<int>("year");
    QTest::addColumn<QList<QDate>>("days");
    QTest::newRow("2014: the first") << 2014 << QList{QDate(2014, 9, 10)};
    QTest::newRow("2017: Foundation Day within Chuseok") << 2017 << QList{QDate(2017, 1, 30), QDate(2017, 10, 6)};
    QTest::newRow("2018") << 2018 << QList{QDate(2018, 5, 7), QDate(2018, 9, 26)};
    QTest::newRow("2020: not yet for Liberation Day") << 2020 << QList{QDate(2020, 1, 27)};
    QTest::newRow("2021: from Liberation Day on")
        << 2021 << QList{QDate(2021, 8, 16), QDate(2021, 10, 4), QDate(2021, 10, 11)};
    QTest::newRow("2022: not for Christmas") << 2022 << QList{QDate(2022, 9, 12), QDate(2022, 10, 10)};
    QTest::newRow("2023: from Buddha's Birthday on") << 2023 << QList{QDate(2023, 1, 24), QDate(2023, 5, 29)};
    QTest::newRow("2024") << 2024 << QList{QDate(2024, 2, 12), QDate(2024, 5, 6)};
    QTest::newRow("2025: two on a Monday owe one")
        << 2025 << QList{QDate(2025, 3, 3), QDate(2025, 5, 6), QDate(2025, 10, 8)};
    QTest::newRow("2026") << 2026
                          << QList{QDate(2026, 3, 2), QDate(2026, 5, 25), QDate(2026, 8, 17), QDate(2026, 10, 5)};
    QTest::newRow("2027: Labour Day and Constitution Day, too")
        << 2027 << QList{QDate(2027, 2, 9),  QDate(2027, 5, 3),   QDate(2027, 7, 19), QDate(2027, 8, 16),
                         QDate(2027, 10, 4), QDate(2027, 10, 11), QDate(2027, 12, 27)};
}

void KoreanHolidaysTest::substitutes() {
    QFETCH(int, year);
    QFETCH(QList<QDate>, days);
    QCOMPARE(substitutesOf(year), days);
}

void KoreanHolidaysTest::aWholeYear() {
    const KoreanHolidays holidays;
    int days = 0;
    for (QDate day(2026, 1, 1); day.year() == 2026; day = day.addDays(1))
        days += holidays.on(day).isEmpty() ? 0 : 1;
    QCOMPARE(days, 10 + 7 + 4); // fixed, lunar, substitutes
    QCOMPARE(holidays.on(QDate(2026, 10, 9)), QList{DayOff{Holiday::Hangul}});
    QCOMPARE(holidays.on(QDate(2026, 3, 2)), (QList{DayOff{Holiday::IndependenceMovement, true}}));
    QVERIFY(holidays.on(QDate(2026, 11, 25)).isEmpty());
    QVERIFY(holidays.on({}).isEmpty());
}

void KoreanHolidaysTest::twoOnOneDay() {
    const KoreanHolidays holidays;
    QCOMPARE(holidays.on(QDate(2025, 5, 5)), (QList{DayOff{Holiday::Children}, DayOff{Holiday::Buddha}}));
}

void KoreanHolidaysTest::labourAndConstitutionDay() {
    const KoreanHolidays holidays;
    QVERIFY(holidays.on(QDate(2025, 5, 1)).isEmpty());
    QVERIFY(holidays.on(QDate(2025, 7, 17)).isEmpty());
    QCOMPARE(holidays.on(QDate(2026, 5, 1)), QList{DayOff{Holiday::Labour}});
    QCOMPARE(holidays.on(QDate(2026, 7, 17)), QList{DayOff{Holiday::Constitution}});
    QCOMPARE(holidays.on(QDate(2027, 5, 3)), (QList{DayOff{Holiday::Labour, true}}));
    QCOMPARE(holidays.on(QDate(2027, 7, 19)), (QList{DayOff{Holiday::Constitution, true}}));
}

void KoreanHolidaysTest::whatWasDecreed() {
    const DecreedDay election{QDate(2026, 6, 3), QStringLiteral("선거"), QStringLiteral("Elections")};
    const DecreedDay monday{QDate(2027, 5, 3), QStringLiteral("임시공휴일"), {}};
    const DecreedDay newYear{QDate(2027, 1, 1), QStringLiteral("임시공휴일"), {}};
    const KoreanHolidays holidays({election, monday, newYear});
    QCOMPARE(holidays.on(QDate(2026, 6, 3)), (QList{DayOff{Holiday::Decreed, false, election}}));
    QCOMPARE(holidays.on(QDate(2027, 5, 3)), (QList{DayOff{Holiday::Decreed, false, monday}}));
    QCOMPARE(holidays.on(QDate(2027, 5, 4)), (QList{DayOff{Holiday::Labour, true}})); // the next day that is none
    QCOMPARE(holidays.on(QDate(2027, 1, 1)),
             (QList{DayOff{Holiday::NewYear}, DayOff{Holiday::Decreed, false, newYear}}));
    QVERIFY(holidays.on(QDate(2027, 1, 4)).isEmpty()); // two on one day, though nothing owes for the one
}

void KoreanHolidaysTest::noneBeforeTheLawWasAsItIs() {
    const KoreanHolidays holidays;
    QVERIFY(holidays.on(QDate(2012, 12, 25)).isEmpty());
    QCOMPARE(holidays.on(QDate(2013, 12, 25)), QList{DayOff{Holiday::Christmas}});
}

UNIVERSE_TEST(KoreanHolidaysTest, QCoreApplication)
#include "tst_korean_holidays.moc"
