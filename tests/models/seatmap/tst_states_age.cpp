#include "app/models/seatmap/StatesAge.h"
#include "tests/support/TestMain.h"

#include <QCoreApplication>
#include <QSignalSpy>
#include <QTest>

using namespace universe;
using namespace std::chrono_literals;

class StatesAgeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isNotSaidWhileAnswersComeInTime();
    void countsFromTheQuestionWhoseAnswerIsShown();
    void isSaidAtOnceWhenNothingCanBeHad();
    void nothingIsKnownOfAnotherHall();
};

void StatesAgeTest::isNotSaidWhileAnswersComeInTime() {
    StatesAge it;
    const QSignalSpy changed(&it, &StatesAge::changed);
    it.asked();
    it.answered();
    StatesAge later; // asked after it, and old before it is looked at
    later.asked();
    later.answered();
    later.asked();
    QTRY_VERIFY(later.age());
    QVERIFY(!it.age());
    QCOMPARE(changed.count(), 0);
}

void StatesAgeTest::countsFromTheQuestionWhoseAnswerIsShown() {
    StatesAge it;
    it.asked();
    it.answered();
    it.asked();
    QTRY_VERIFY(it.age());
    QVERIFY(*it.age() >= 2s);
    it.answered(); // what it says may be as old as its question
    QVERIFY(it.age() && *it.age() >= 2s);
    it.asked();
    it.answered();
    QVERIFY(!it.age());
}

void StatesAgeTest::isSaidAtOnceWhenNothingCanBeHad() {
    StatesAge it;
    it.asked();
    it.answered();
    it.asked();
    it.failed();
    QVERIFY(it.age());
    it.stop(); // nobody looks any more
    QVERIFY(!it.age());
}

void StatesAgeTest::nothingIsKnownOfAnotherHall() {
    StatesAge it;
    it.asked();
    it.answered();
    it.forget();
    it.asked();
    it.failed();
    QVERIFY(!it.age());
}

UNIVERSE_TEST(StatesAgeTest, QCoreApplication)
#include "tst_states_age.moc"
