// A server that stands still under the whole application: the window says so, can be used meanwhile, and closes at
// once.

#include "tests/e2e/Visitor.h"
#include "tests/support/LossyProxy.h"
#include "tests/support/TestMain.h"
#include "ui/calendar/CalendarPage.h"
#include "ui/catalogue/ConcertGridPage.h"
#include "ui/shell/ConnectionBanner.h"
#include "ui/shell/Places.h"
#include "ui/shell/TopBar.h"
#include "ui/start/StartView.h"
#include "ui/widgets/Button.h"

#include <QElapsedTimer>
#include <QStandardPaths>

using namespace universe;
using namespace universe::test;
using namespace Qt::StringLiterals;

class SlowServerTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void isSaidAtTheStart();
    void isSaidWhileOneGoesOn();
    void isLeftAtOnce();

private:
    std::unique_ptr<TestDatabase> m_server;
};

namespace {

// One event may take this long, because the machine may be busy; a call that is waited for takes more.
constexpr int soon = 1500;

} // namespace

void SlowServerTest::initTestCase() {
    QStandardPaths::setTestModeEnabled(true);
    m_server = std::make_unique<TestDatabase>(TestDatabase::Content::Demo);
}

void SlowServerTest::isSaidAtTheStart() {
    LossyProxy cable(ThrowawayCluster::shared().socketFolder(), m_server->clientConnection());
    cable.freeze();
    Visitor visitor(cable.connection());
    const QString before = visitor.window().start()->message();
    QTRY_VERIFY_WITH_TIMEOUT(visitor.window().start()->message() != before, Visitor::patience);
    cable.thaw();
    QTRY_VERIFY_WITH_TIMEOUT(visitor.hasArrived(), Visitor::patience);
}

void SlowServerTest::isSaidWhileOneGoesOn() {
    LossyProxy cable(ThrowawayCluster::shared().socketFolder(), m_server->clientConnection());
    Visitor visitor(cable.connection());
    QTRY_VERIFY_WITH_TIMEOUT(visitor.hasArrived(), Visitor::patience);
    QVERIFY(visitor.page<ConcertGridPage>());
    const ConnectionBanner *banner = visitor.window().connectionBanner();
    QVERIFY(!banner->isVisible());

    cable.freeze();
    QElapsedTimer timer;
    timer.start();
    QVERIFY(Visitor::click(visitor.window().bar()->placeButton(place::calendar)));
    QVERIFY(visitor.page<CalendarPage>());
    QVERIFY2(timer.elapsed() < soon, qPrintable(QString::number(timer.elapsed())));
    QTRY_VERIFY(banner->isVisible());
    QVERIFY(!banner->isOffline());
    QVERIFY(timer.elapsed() >= 1000); // what was asked just before is waited for too
    QVERIFY(Visitor::click(visitor.window().bar()->placeButton(place::all)));
    QVERIFY(visitor.page<ConcertGridPage>());

    cable.thaw();
    QTRY_VERIFY(!banner->isVisible());
    QCOMPARE(cable.connections(), 1);
}

void SlowServerTest::isLeftAtOnce() {
    LossyProxy cable(ThrowawayCluster::shared().socketFolder(), m_server->clientConnection());
    QElapsedTimer timer;
    {
        Visitor visitor(cable.connection());
        QTRY_VERIFY_WITH_TIMEOUT(visitor.hasArrived(), Visitor::patience);
        cable.freeze();
        QVERIFY(Visitor::click(visitor.window().bar()->placeButton(place::calendar)));
        QVERIFY(visitor.page<CalendarPage>());
        timer.start();
    }
    QVERIFY2(timer.elapsed() < soon, qPrintable(QString::number(timer.elapsed())));
}

UNIVERSE_TEST(SlowServerTest, QApplication)
#include "tst_slow_server_database.moc"
