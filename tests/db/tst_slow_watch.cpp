#include "app/db/SlowWatch.h"
#include "tests/support/TestMain.h"

#include <QCoreApplication>
#include <QSignalSpy>
#include <QTest>

using namespace universe;
using namespace std::chrono_literals;

class SlowWatchTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void saysNothingOfAnAnswerInTime();
    void isOverWhenAnAnswerComesInTime();
    void isOverAMomentAfterTheLastAnswer();
    void tellsOnceWhoeverAsksAgainAndWaitsAgain();
    void theWaitOfTheOldestCounts();
    void whileOfflineNobodyWaits();
    void aConnectionThatIsNotMadeIsWaitedForToo();
};

namespace {

constexpr auto patience = 60ms;

struct Watched {
    SlowWatch watch{patience};
    QSignalSpy spy{&watch, &SlowWatch::changed};

    [[nodiscard]] bool becomesSlow() {
        return QTest::qWaitFor([this] { return watch.isSlow(); });
    }
};

/// Waits for as long as a watch does that begins now.
bool patiencePasses() {
    Watched it;
    it.watch.asked(1);
    return it.becomesSlow();
}

} // namespace

void SlowWatchTest::saysNothingOfAnAnswerInTime() {
    Watched it;
    it.watch.asked(1);
    it.watch.answered(1);
    Watched later; // asked after it, and slow before it is looked at
    later.watch.asked(1);
    QVERIFY(later.becomesSlow());
    QCOMPARE(it.spy.count(), 0);
}

void SlowWatchTest::isOverWhenAnAnswerComesInTime() {
    Watched it;
    it.watch.asked(1);
    QVERIFY(it.becomesSlow());
    it.watch.asked(2);
    it.watch.answered(1);
    QVERIFY(it.watch.isSlow()); // one waits still
    it.watch.answered(2);
    QVERIFY(!it.watch.isSlow());
}

void SlowWatchTest::isOverAMomentAfterTheLastAnswer() {
    Watched it;
    it.watch.asked(1);
    QVERIFY(it.becomesSlow());
    it.watch.answered(1);
    QTRY_VERIFY(!it.watch.isSlow());
    QCOMPARE(it.spy.count(), 2);
}

void SlowWatchTest::tellsOnceWhoeverAsksAgainAndWaitsAgain() {
    Watched it;
    for (quint64 call = 1; call <= 3; ++call) {
        it.watch.asked(call);
        QVERIFY(it.becomesSlow());
        QVERIFY(patiencePasses());
        it.watch.answered(call);
        QVERIFY(patiencePasses()); // and asks again a moment later
    }
    QCOMPARE(it.spy.count(), 1);
}

void SlowWatchTest::theWaitOfTheOldestCounts() {
    Watched it;
    it.watch.asked(1);
    QVERIFY(it.becomesSlow());
    it.watch.asked(2);
    it.watch.answered(2);
    QVERIFY(it.watch.isSlow());
}

void SlowWatchTest::whileOfflineNobodyWaits() {
    Watched it;
    it.watch.asked(1);
    QVERIFY(it.becomesSlow());
    it.watch.wentOffline();
    QVERIFY(!it.watch.isSlow());
    it.watch.asked(2);
    Watched later;
    later.watch.asked(1);
    QVERIFY(later.becomesSlow());
    QVERIFY(!it.watch.isSlow());
    it.watch.wentOnline(); // the one that was asked long ago waits from now
    QVERIFY(!it.watch.isSlow());
    QVERIFY(it.becomesSlow());
}

void SlowWatchTest::aConnectionThatIsNotMadeIsWaitedForToo() {
    Watched it;
    it.watch.wentOffline();
    it.watch.connecting();
    QVERIFY(it.becomesSlow());
    it.watch.wentOffline();
    QVERIFY(!it.watch.isSlow());
}

UNIVERSE_TEST(SlowWatchTest, QCoreApplication)
#include "tst_slow_watch.moc"
