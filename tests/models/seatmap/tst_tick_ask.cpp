#include "app/core/ServerClock.h"
#include "app/models/seatmap/SeatMapController.h"
#include "tests/models/seatmap/FakeSeatServer.h"
#include "tests/support/TestMain.h"

#include <QCoreApplication>
#include <QSignalSpy>
#include <QTest>

using namespace universe;
using namespace Qt::StringLiterals;

/// Asking for seats in a tick, and how seats are sold at an instant.
class TickAskTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void phasesSayHowSeatsAreSold();
    void inTicksNothingIsHeldBeforeTheEnd();
    void aPressCountsOnce();
    void seatsOfTheMapAreAskedForAsTheyAre();
    void whatIsHeldGoesOn();
    void whatIsLostCanBeAskedForAgain();
    void theResultIsNotAskedForBeforeTheEnd();
    void aFailureIsAskedAgain();
    void afterALogOutTheSameMemberFindsTheAsk();
    void aDrawCanOnlyBeLookedAt();

private:
    void open();
    SalePhase phase(int fromSeconds, int toSeconds, int tick = 0) const;

    std::unique_ptr<FakeSeatServer> m_server;
    Database m_database{u"host=/nonexistent"_s};
    AccountApi m_accounts{m_database};
    SessionController m_session{m_accounts};
    ServerClock m_clock;
    Viewer m_viewer = Viewer::of(m_session, m_clock);
    MemberId m_member;
    std::unique_ptr<SeatMapController> m_map;
};

void TickAskTest::init() {
    m_server = std::make_unique<FakeSeatServer>();
    m_server->phases = {phase(-60, 600, 5)};
    m_server->tickEnds = FakeSeatServer::now().addMSecs(400);
    m_member = {7};
    m_viewer.member = [this] { return m_member; };
}

void TickAskTest::cleanup() {
    m_map.reset();
    m_server.reset();
}

SalePhase TickAskTest::phase(int fromSeconds, int toSeconds, int tick) const {
    SalePhase phase;
    phase.opens = FakeSeatServer::now().addSecs(fromSeconds);
    phase.closes = FakeSeatServer::now().addSecs(toSeconds);
    phase.tickSeconds = tick;
    return phase;
}

void TickAskTest::open() {
    m_map = std::make_unique<SeatMapController>(m_server->calls(), m_viewer, m_session);
    m_map->open({1}, {1});
    m_map->setActive(true);
    QTRY_COMPARE(m_map->loadState().phase, LoadState::Phase::Ready);
    QTRY_VERIFY(m_server->count("phases") > 0);
    QCoreApplication::processEvents();
}

void TickAskTest::phasesSayHowSeatsAreSold() {
    using Kind = SaleStage::Kind;
    const QDateTime now = FakeSeatServer::now();
    QCOMPARE(SaleStage::at({}, now).kind, Kind::Open);
    SalePhase draw = phase(-100, -50);
    draw.kind = PhaseKind::Draw;
    draw.drawAt = now.addSecs(20);
    const QList<SalePhase> phases{draw, phase(60, 120, 5), phase(120, 200)};
    QCOMPARE(SaleStage::at(phases, now.addSecs(-200)).kind, Kind::Between);
    QCOMPARE(SaleStage::at(phases, now.addSecs(-200)).until, draw.opens);
    QCOMPARE(SaleStage::at(phases, now.addSecs(-60)).kind, Kind::Draw);
    QCOMPARE(SaleStage::at(phases, now).kind, Kind::Draw); // closed, and not drawn yet
    QCOMPARE(SaleStage::at(phases, now.addSecs(30)).kind, Kind::Between);
    QCOMPARE(SaleStage::at(phases, now.addSecs(30)).until, phases[1].opens);
    QCOMPARE(SaleStage::at(phases, now.addSecs(70)).kind, Kind::Ticks);
    QCOMPARE(SaleStage::at(phases, now.addSecs(70)).tickSeconds, 5);
    QCOMPARE(SaleStage::at(phases, now.addSecs(150)).kind, Kind::Open);
    QCOMPARE(SaleStage::at(phases, now.addSecs(300)).kind, Kind::Between);
    QVERIFY(!SaleStage::at(phases, now.addSecs(300)).until.isValid());
}

void TickAskTest::inTicksNothingIsHeldBeforeTheEnd() {
    open();
    QVERIFY(m_map->pickBest(2, {}));
    QCOMPARE(m_map->selection().seats().size(), 2);
    QVERIFY(m_map->asksInTick());
    m_map->toggle(0);
    m_map->goOn();
    QTRY_VERIFY(m_server->count("myAsk") > 2); // so long it has had time to hold
    QCOMPARE(m_server->count("hold") + m_server->count("holdBest"), 0);
}

void TickAskTest::aPressCountsOnce() {
    m_server->tickEnds = FakeSeatServer::now().addSecs(60);
    open();
    const QSignalSpy already(m_map.get(), &SeatMapController::askedAlready);
    QVERIFY(m_map->pickBest(2, 0));
    m_map->goOn();
    m_map->goOn();
    QTRY_COMPARE(m_map->tick().state(), TickAsk::State::Waiting);
    m_map->goOn();
    m_map->toggle(0); // nor can another wish be made
    QCOMPARE(already.count(), 3);
    QCOMPARE(m_server->wishes, (std::vector<TickWish>{{.seats = 2, .grade = u"R"_s, .seatIds = {}}}));
    QVERIFY(*m_map->tick().left() > std::chrono::seconds(50));
}

void TickAskTest::seatsOfTheMapAreAskedForAsTheyAre() {
    open();
    m_map->toggle(3);
    m_map->toggle(4);
    m_map->goOn();
    QCOMPARE(m_server->wishes.back().seatIds,
             (QList<SeatId>{m_map->geometry()->seatId(3), m_map->geometry()->seatId(4)}));
}

void TickAskTest::whatIsHeldGoesOn() {
    open();
    const QSignalSpy ready(m_map.get(), &SeatMapController::orderReady);
    QVERIFY(m_map->pickBest(1, {}));
    m_server->take({1}, m_map->geometry()->seatId(9), u"me"_s);
    m_server->askResult = {.state = AskState::Held,
                           .place = 3,
                           .seatIds = {m_map->geometry()->seatId(9)},
                           .expiresAt = m_server->holdUntil};
    m_map->goOn();
    QTRY_COMPARE(m_map->tick().state(), TickAsk::State::Held);
    QCOMPARE(m_map->selection().seats(), QList<int>{9});
    QVERIFY(m_map->holdLeft());
    QVERIFY(!m_map->asksInTick());
    m_map->goOn();
    QCOMPARE(ready.count(), 1);
    QCOMPARE(m_server->count("hold"), 0); // which the server would refuse
}

void TickAskTest::whatIsLostCanBeAskedForAgain() {
    open();
    const QSignalSpy lost(m_map.get(), &SeatMapController::seatsLost);
    m_server->askResult = {.state = AskState::Lost, .place = 8, .seatIds = {}, .expiresAt = {}};
    QVERIFY(m_map->pickBest(2, {}));
    const SeatId best = m_map->geometry()->seatId(m_map->selection().seats().first());
    m_map->goOn();
    m_server->take({1}, best);
    QTRY_COMPARE(m_map->tick().state(), TickAsk::State::Lost);
    QCOMPARE(m_map->tick().result().place, 8);
    QTRY_COMPARE(m_map->selection().seats().size(), 2); // those that are the best by now
    QVERIFY(!m_map->selection().contains(m_map->geometry()->indexOf(best)));
    QCOMPARE(lost.count(), 0);
    m_map->goOn();
    QCOMPARE(m_server->requests.size(), size_t(2));
    QVERIFY(m_server->requests[0] != m_server->requests[1]); // another tick, another ask
}

void TickAskTest::theResultIsNotAskedForBeforeTheEnd() {
    m_server->tickEnds = FakeSeatServer::now().addMSecs(900);
    open();
    QVERIFY(m_map->pickBest(1, {}));
    m_map->goOn();
    while (FakeSeatServer::now() < m_server->tickEnds) {
        QCOMPARE(m_server->count("myAsk"), 0);
        QTest::qWait(20);
    }
    QTRY_VERIFY(m_server->count("myAsk") > 1); // it waits, so it is asked again
    QCOMPARE(m_map->tick().state(), TickAsk::State::Waiting);
}

void TickAskTest::aFailureIsAskedAgain() {
    open();
    QVERIFY(m_map->pickBest(1, {}));
    m_server->refusals["askInTick"] = ErrorCode::Offline;
    m_map->goOn();
    QTRY_COMPARE(m_map->tick().state(), TickAsk::State::None);
    m_server->refusals.clear();
    m_server->refusals["myAsk"] = ErrorCode::Offline;
    m_map->goOn(); // pressed again: the same request
    QCOMPARE(m_server->requests[0], m_server->requests[1]);
    QTRY_VERIFY(m_server->count("myAsk") > 1);
    QCOMPARE(m_map->tick().state(), TickAsk::State::Waiting);
    m_server->askResult.state = AskState::Lost;
    m_server->refusals.clear();
    QTRY_COMPARE(m_map->tick().state(), TickAsk::State::Lost);
}

void TickAskTest::afterALogOutTheSameMemberFindsTheAsk() {
    open();
    QVERIFY(m_map->pickBest(1, {}));
    m_map->goOn();
    QTRY_COMPARE(m_map->tick().state(), TickAsk::State::Waiting);
    m_member = {};
    Q_EMIT m_session.loggedOut();
    const int before = m_server->count("myAsk");
    const int polls = m_server->count("states");
    QTRY_VERIFY(m_server->count("states") > polls + 1); // the map asks on, and only the map
    QCOMPARE(m_server->count("myAsk"), before);
    m_server->askResult.state = AskState::Lost;
    m_member = {7};
    Q_EMIT m_session.loggedIn();
    QTRY_COMPARE(m_map->tick().state(), TickAsk::State::Lost);
    m_member = {8};
    Q_EMIT m_session.loggedIn();
    QCOMPARE(m_map->tick().state(), TickAsk::State::None); // it is nobody else's business
}

void TickAskTest::aDrawCanOnlyBeLookedAt() {
    m_server->phases = {phase(-60, 600)};
    m_server->phases.first().kind = PhaseKind::Draw;
    open();
    const QSignalSpy refused(m_map.get(), &SeatMapController::refused);
    QVERIFY(!m_map->canChoose());
    QVERIFY(!m_map->pickBest(2, {}));
    m_map->toggle(0);
    QCOMPARE(refused.count(), 1);
    QVERIFY(m_map->selection().isEmpty());
    QVERIFY(*m_map->opensIn() > std::chrono::seconds(500));
}

UNIVERSE_TEST(TickAskTest, QCoreApplication)
#include "tst_tick_ask.moc"
