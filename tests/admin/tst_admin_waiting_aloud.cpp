#include "app/admin/WaitingAloud.h"
#include "tests/support/TestMain.h"

#include <QCoreApplication>
#include <QStringList>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace universe;
using namespace universe::admin;

class WaitingAloudTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void saysSoAndGoesOnWhileTheServerIsThere();
    void givesUpWhenNobodyIsThere();
    void beginsAnewWithEachQuestion();
};

namespace {

struct Waiter {
    ServerPing server = ServerPing::Answers;
    int pings = 0;
    QStringList said;
    WaitingAloud waiting{[this] {
                             ++pings;
                             return server;
                         },
                         [this](const QString &line) { said << line; }};

    /// Whether it goes on, second by second.
    bool wait(int from, int to) {
        bool goesOn = true;
        for (int second = from; second <= to; ++second)
            goesOn = goesOn && waiting(std::chrono::seconds(second));
        return goesOn;
    }
};

} // namespace

void WaitingAloudTest::saysSoAndGoesOnWhileTheServerIsThere() {
    Waiter waiter;
    QVERIFY(waiter.wait(1, 9));
    QCOMPARE(waiter.pings, 0);
    QVERIFY(waiter.said.isEmpty());
    QVERIFY(waiter.wait(10, 10));
    QCOMPARE(waiter.said, QStringList{u"no answer for 10 seconds, still waiting"_s});
    QVERIFY(waiter.wait(11, 69));
    QCOMPARE(waiter.pings, 6);
    QCOMPARE(waiter.said.size(), 1);
    waiter.server = ServerPing::Rejects; // it takes nobody new, and works
    QVERIFY(waiter.wait(70, 3600));
    QCOMPARE(waiter.said.value(1), u"no answer for 70 seconds, still waiting"_s);
}

void WaitingAloudTest::givesUpWhenNobodyIsThere() {
    Waiter waiter;
    waiter.server = ServerPing::Silent;
    QVERIFY(waiter.wait(1, 29));
    waiter.server = ServerPing::Answers;
    QVERIFY(waiter.wait(30, 39)); // it was only slow
    waiter.server = ServerPing::Silent;
    QVERIFY(waiter.wait(40, 59));
    QVERIFY(!waiter.wait(60, 60));
}

void WaitingAloudTest::beginsAnewWithEachQuestion() {
    Waiter waiter;
    waiter.server = ServerPing::Silent;
    QVERIFY(waiter.wait(1, 29));
    QVERIFY(waiter.wait(1, 29));
    QCOMPARE(waiter.pings, 4);
    QCOMPARE(waiter.said.size(), 2);
}

UNIVERSE_TEST(WaitingAloudTest, QCoreApplication)
#include "tst_admin_waiting_aloud.moc"
