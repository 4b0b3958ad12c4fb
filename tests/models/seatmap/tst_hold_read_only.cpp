#include "app/core/ServerClock.h"
#include "app/models/seatmap/SeatMapController.h"
#include "tests/models/seatmap/FakeSeatServer.h"
#include "tests/support/TestMain.h"

#include <QCoreApplication>
#include <QSignalSpy>
#include <QTest>

using namespace universe;
using namespace Qt::StringLiterals;

// Picked seats while the server only reads: they stay, and nobody hammers at it.
class HoldReadOnlyTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void isToldAndTriedRarely();
    void isTriedAtOnceWhenTheServerIsSaidToWriteAgain();
    void nothingIsWaitedForWithoutPicks();
    void anotherAttemptIsNotMadeWhileNobodyLooks();

private:
    void pick(int seat);

    std::unique_ptr<FakeSeatServer> m_server;
    Database m_database{u"host=/nonexistent"_s};
    AccountApi m_accounts{m_database};
    SessionController m_session{m_accounts};
    ServerClock m_clock;
    Viewer m_viewer = Viewer::of(m_session, m_clock);
    std::unique_ptr<SeatMapController> m_map;
};

void HoldReadOnlyTest::init() {
    m_server = std::make_unique<FakeSeatServer>();
    m_viewer.member = [] { return MemberId{7}; };
    m_map = std::make_unique<SeatMapController>(m_server->calls(), m_viewer, m_session);
    m_map->open({1}, {1});
    m_map->setActive(true);
    QTRY_COMPARE(m_map->loadState().phase, LoadState::Phase::Ready);
    m_server->refusals["hold"] = ErrorCode::ReadOnly;
}

void HoldReadOnlyTest::cleanup() {
    m_map.reset();
    m_server.reset();
}

void HoldReadOnlyTest::pick(int seat) {
    m_map->toggle(seat);
    QTRY_VERIFY(m_map->isReadOnly());
}

void HoldReadOnlyTest::isToldAndTriedRarely() {
    const QSignalSpy refused(m_map.get(), &SeatMapController::refused);
    pick(3);
    const int polls = m_server->count("states");
    QTRY_VERIFY(m_server->count("states") >= polls + 4); // the map follows as ever
    QVERIFY(m_server->count("hold") <= 3);
    QCOMPARE(refused.count(), 0); // it stays to be read instead
    QCOMPARE(m_map->selection().seats(), QList<int>{3});
    m_server->refusals.clear();
    QTRY_VERIFY_WITH_TIMEOUT(m_map->holdLeft(), 10'000);
    QVERIFY(!m_map->isReadOnly());
    QCOMPARE(m_map->selection().seats(), QList<int>{3});
}

void HoldReadOnlyTest::isTriedAtOnceWhenTheServerIsSaidToWriteAgain() {
    pick(3);
    m_server->refusals.clear();
    m_map->refresh();
    QTRY_VERIFY_WITH_TIMEOUT(m_map->holdLeft(), 1000);
}

void HoldReadOnlyTest::nothingIsWaitedForWithoutPicks() {
    pick(3);
    m_map->toggle(3);
    QVERIFY(!m_map->isReadOnly());
}

void HoldReadOnlyTest::anotherAttemptIsNotMadeWhileNobodyLooks() {
    pick(3);
    const int attempts = m_server->count("hold");
    m_map->setActive(false);
    QVERIFY(!m_map->isReadOnly());
    FakeSeatServer another; // somebody looks on
    SeatMapController looking(another.calls(), m_viewer, m_session);
    looking.open({1}, {1});
    looking.setActive(true);
    QTRY_COMPARE(looking.loadState().phase, LoadState::Phase::Ready);
    another.refusals["hold"] = ErrorCode::ReadOnly;
    looking.toggle(3);
    QTRY_COMPARE_WITH_TIMEOUT(another.count("hold"), 2, 20'000); // the first pause is over
    QCOMPARE(m_server->count("hold"), attempts);
    m_map->setActive(true);
    QTRY_VERIFY(m_map->isReadOnly());
}

UNIVERSE_TEST(HoldReadOnlyTest, QCoreApplication)
#include "tst_hold_read_only.moc"
