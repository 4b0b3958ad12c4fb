#include "app/api/SaleApi.h"
#include "app/models/seatmap/SeatMapController.h"
#include "tests/support/FanWorld.h"
#include "tests/support/TestMain.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QTest>

using namespace universe;
using namespace universe::test;
using namespace Qt::StringLiterals;

/// Asking in a tick of a real server, to its end and on to the confirmation.
class TestTickAsk : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsAskedForIsHeldAtTheEnd();
    void whatIsGoneByThenIsLost();
    void whoLogsOutMeanwhileFindsTheResult();
};

namespace {

/// A concert that is sold by ticks of three seconds.
struct TickedSale {
    TickedSale() {
        world.import(
            QJsonDocument::fromJson(R"({"concerts": [{"source": "test", "source_id": "ticked", "title": "Ticked",
          "venue": "올림픽홀", "booking_opens": "2020-01-01T00:00:00Z", "booking_closes": "2090-01-01T00:00:00Z", "seat_limit": 4,
          "prices": [{"grade": "R", "price": 100, "sections": ["A", "B", "C"]}], "shows": ["2090-06-01T19:00:00+09:00"],
          "sale": [{"kind": "first_come", "opens": "2030-01-01T00:00:00Z", "closes": "2030-02-01T00:00:00Z", "tick_seconds": 3}]}]})")
                .object());
        world.database.sql(u"update data.sale_phase set opens = clock_timestamp() - interval '1 hour', "
                           "closes = clock_timestamp() + interval '1 hour'"_s);
        world.logInAs(u"fan@example.com"_s, {500'000});
        map.emplace(SeatCalls::of(world.client, world.catalogueApi, world.seatApi, saleApi, world.session),
                    world.viewer, world.session);
        map->open(world.concert(u"ticked"_s), {});
        map->setActive(true);
        const auto isReady = [this] {
            return map->loadState().phase == LoadState::Phase::Ready && map->stage().kind == SaleStage::Kind::Ticks;
        };
        if (!QTest::qWaitFor(isReady, 20'000))
            qFatal("the seat map was not loaded");
    }

    [[nodiscard]] qint64 held() {
        return world.count(
            u"data.seat_claim where booking_id is null and member_id = %1 and until > clock_timestamp()"_s.arg(
                world.session.memberId().value));
    }
    [[nodiscard]] bool isState(TickAsk::State state) const { return map->tick().state() == state; }

    FanWorld world;
    SaleApi saleApi{world.client};
    std::optional<SeatMapController> map;
};

} // namespace

void TestTickAsk::whatIsAskedForIsHeldAtTheEnd() {
    TickedSale sale;
    QSignalSpy ready(&*sale.map, &SeatMapController::orderReady);
    QVERIFY(sale.map->pickBest(2, {}));
    sale.map->goOn();
    QTRY_VERIFY(sale.isState(TickAsk::State::Waiting));
    QCOMPARE(sale.held(), 0);
    QTRY_VERIFY_WITH_TIMEOUT(sale.isState(TickAsk::State::Held), 8000);
    QVERIFY(sale.world.viewer.now() < sale.map->tick().ticket().decidedAt.addSecs(1)); // within a second of the end
    QCOMPARE(sale.map->tick().result().place, 1);
    QCOMPARE(sale.map->selection().seats().size(), 2);
    QCOMPARE(sale.held(), 2);
    sale.map->goOn();
    QTRY_COMPARE(ready.count(), 1);
    QCOMPARE(ready.at(0).at(0).value<BookingOrder>().seats.size(), 2);
}

void TestTickAsk::whatIsGoneByThenIsLost() {
    TickedSale sale;
    sale.map->toggle(5);
    sale.map->goOn();
    QTRY_VERIFY(sale.isState(TickAsk::State::Waiting));
    const QString house = sale.world.database.logIn(sale.world.database.createMember(u"house@x.org"_s, Role::Admin));
    sale.world.database.sql(u"select api.block_seats($1, $2, $3, true, 'a test')"_s,
                            {house, sale.map->showId(), QList<SeatId>{sale.map->geometry()->seatId(5)}});
    QTRY_VERIFY_WITH_TIMEOUT(sale.isState(TickAsk::State::Lost), 8000);
    QVERIFY(sale.map->selection().isEmpty());
    QVERIFY(sale.map->canChoose()); // and may ask again
}

void TestTickAsk::whoLogsOutMeanwhileFindsTheResult() {
    TickedSale sale;
    QVERIFY(sale.map->pickBest(2, {}));
    sale.map->goOn();
    QTRY_VERIFY(sale.isState(TickAsk::State::Waiting));
    sale.world.session.logOut();
    QTRY_VERIFY(!sale.world.session.isMember());
    sale.world.session.logIn(u"fan@example.com"_s, FanWorld::password);
    QTRY_VERIFY_WITH_TIMEOUT(sale.isState(TickAsk::State::Held), 10'000);
    QCOMPARE(sale.held(), 2);
}

UNIVERSE_TEST(TestTickAsk, QCoreApplication)
#include "tst_tick_ask_database.moc"
