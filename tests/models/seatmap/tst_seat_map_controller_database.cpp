#include "app/api/SaleApi.h"
#include "app/core/WhenDone.h"
#include "app/models/seatmap/SeatMapController.h"
#include "tests/support/Answer.h"
#include "tests/support/FanWorld.h"
#include "tests/support/Held.h"
#include "tests/support/LossyProxy.h"
#include "tests/support/TestMain.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

using namespace universe;
using namespace universe::test;
using namespace Qt::StringLiterals;

class TestSeatMapController : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void loadsTheHallAndItsSeats();
    void whatAnotherTakesIsSeenWithinTwoSeconds();
    void aMembersPicksAreHeldAndReleased();
    void aSeatThatSomebodyWasFasterToTakeIsDroppedAndTheRestIsHeld();
    void aGuestsPickThatGoesIsTold();
    void theSeatThatWouldBeLeftAloneIsTold();
    void aGuestIsLedToTheLogInAndKeepsThePicks();
    void goingOnHandsOverHeldSeats();
    void leavingLetsGoAndComingBackHoldsAgain();
    void newPricesAreShownAndThePicksStay();
    void whoGoesOnBeforeNewPricesAreShownAgreesToTheOld();
    void anotherWindowOfTheMemberFindsTheHold();
    void theHoldRunsOut();
    void whatWasBookedIsNoLongerPicked();
    void aConcertThatIsNotOpenCanOnlyBeLookedAt();
    void followsAgainAfterTheConnectionWasLost();
    void saysHowOldTheStatesAreWhileNewOnesAreLate();
    void keepsThePicksWhileTheServerOnlyReads();
};

namespace {

/// A seat map that is in front of the person.
struct OpenMap {
    OpenMap(FanWorld &inWorld, const QString &concert)
        : world(inWorld)
        , controller(SeatCalls::of(world.client, world.catalogueApi, world.seatApi, saleApi, world.session),
                     world.viewer, world.session) {
        controller.open(world.concert(concert), {});
        controller.setActive(true);
        if (!QTest::qWaitFor([this] { return controller.loadState().phase == LoadState::Phase::Ready; }, 20'000))
            qFatal("the seat map was not loaded");
    }

    [[nodiscard]] qint64 heldByMe() const {
        return world.count(
            u"data.seat_claim where booking_id is null and member_id = %1 and until > clock_timestamp()"_s.arg(
                world.session.memberId().value));
    }
    [[nodiscard]] bool isHeld() const { return controller.holdLeft().has_value(); }

    FanWorld &world;
    SaleApi saleApi{world.client};
    SeatMapController controller;
};

} // namespace

void TestSeatMapController::loadsTheHallAndItsSeats() {
    FanWorld world;
    world.bookByAnother(world.order(u"open"_s, 2, 5));
    OpenMap map(world, u"open"_s);
    QCOMPARE(map.controller.geometry()->seatCount(), 160);
    QCOMPARE(map.controller.state().freeSeats(), 158);
    QCOMPARE(map.controller.state().at(5), SeatState::Sold);
    QCOMPARE(map.controller.selection().limit(), 8);
    QCOMPARE(map.controller.sale(), SaleStatus::Open);
    QVERIFY(!map.controller.show().startsAt.isNull());
}

void TestSeatMapController::whatAnotherTakesIsSeenWithinTwoSeconds() {
    FanWorld world;
    OpenMap map(world, u"open"_s);
    for (int i = 0; i < 3; ++i) { // wherever between two questions it happens
        const BookingOrder next = world.order(u"open"_s, 1, 40 + i);
        world.bookByAnother(next);
        QElapsedTimer timer;
        timer.start();
        QTRY_COMPARE_WITH_TIMEOUT(map.controller.state().at(40 + i), SeatState::Sold, 2000);
        QVERIFY(timer.elapsed() < 2000);
    }
}

void TestSeatMapController::aMembersPicksAreHeldAndReleased() {
    FanWorld world;
    world.logInAs(u"fan@example.com"_s, {500'000});
    OpenMap map(world, u"open"_s);
    map.controller.toggle(10);
    map.controller.toggle(11);
    QTRY_VERIFY(map.isHeld());
    QCOMPARE(map.heldByMe(), 2);
    QVERIFY(*map.controller.holdLeft() > std::chrono::seconds(290));
    QCOMPARE(map.controller.total(), Money{220'000});
    QCOMPARE(map.controller.shortage(), Money{});
    map.controller.toggle(11);
    QTRY_COMPARE(map.heldByMe(), 1);
    map.controller.toggle(10);
    QTRY_COMPARE(map.heldByMe(), 0);
    QTRY_VERIFY(!map.isHeld());
}

void TestSeatMapController::aSeatThatSomebodyWasFasterToTakeIsDroppedAndTheRestIsHeld() {
    FanWorld world;
    world.logInAs(u"fan@example.com"_s, {500'000});
    OpenMap map(world, u"open"_s);
    QSignalSpy lost(&map.controller, &SeatMapController::seatsLost);
    world.bookByAnother(world.order(u"open"_s, 1, 11)); // not known here yet
    map.controller.toggle(10);
    map.controller.toggle(11);
    map.controller.toggle(12);
    QTRY_COMPARE(lost.count(), 1);
    QCOMPARE(lost.at(0).at(0).value<QList<int>>(), QList<int>{11});
    QCOMPARE(map.controller.selection().seats(), (QList<int>{10, 12}));
    QTRY_COMPARE(map.heldByMe(), 2);
}

void TestSeatMapController::aGuestsPickThatGoesIsTold() {
    FanWorld world;
    OpenMap map(world, u"open"_s);
    QSignalSpy lost(&map.controller, &SeatMapController::seatsLost);
    map.controller.toggle(10);
    map.controller.toggle(11);
    world.bookByAnother(world.order(u"open"_s, 1, 10));
    QTRY_COMPARE(lost.count(), 1);
    QCOMPARE(map.controller.selection().seats(), QList<int>{11});
}

// The second seat of a row leaves the first one alone; with it, both are held.
void TestSeatMapController::theSeatThatWouldBeLeftAloneIsTold() {
    FanWorld world;
    world.database.sql(u"update data.concert set no_single_seats = true"_s);
    world.logInAs(u"fan@example.com"_s, {500'000});
    OpenMap map(world, u"open"_s);
    QSignalSpy alone(&map.controller, &SeatMapController::leftAlone);
    const QSignalSpy refused(&map.controller, &SeatMapController::refused);
    map.controller.toggle(1);
    QTRY_COMPARE(alone.count(), 1);
    QCOMPARE(alone.first().first().toInt(), 0);
    QCOMPARE(refused.count(), 0);
    QCOMPARE(map.heldByMe(), 0);
    QCOMPARE(map.controller.selection().seats(), QList<int>{1}); // stays picked
    map.controller.toggle(0);
    QTRY_COMPARE(map.heldByMe(), 2);
    QCOMPARE(alone.count(), 1);
}

void TestSeatMapController::aGuestIsLedToTheLogInAndKeepsThePicks() {
    FanWorld world;
    OpenMap map(world, u"open"_s);
    QSignalSpy login(&map.controller, &SeatMapController::logInRequested);
    map.controller.toggle(10);
    map.controller.goOn();
    QCOMPARE(login.count(), 1);
    map.controller.setActive(false); // the log-in page is in front
    world.logInAs(u"fan@example.com"_s, {100'000});
    map.controller.setActive(true);
    QTRY_COMPARE(map.heldByMe(), 1);
    QCOMPARE(map.controller.selection().seats(), QList<int>{10});
    QCOMPARE(map.controller.shortage(), Money{10'000});
}

void TestSeatMapController::goingOnHandsOverHeldSeats() {
    FanWorld world;
    world.logInAs(u"fan@example.com"_s, {500'000});
    OpenMap map(world, u"open"_s);
    QSignalSpy ready(&map.controller, &SeatMapController::orderReady);
    map.controller.toggle(140); // the first of each section, and the second of the first
    map.controller.toggle(1);
    map.controller.toggle(120);
    map.controller.toggle(0);
    QCOMPARE(map.controller.total(), Money{374'000});
    map.controller.goOn(); // before the hold was sent
    QVERIFY(map.controller.isGoingOn());
    QTRY_COMPARE(ready.count(), 1);
    const auto order = ready.at(0).at(0).value<BookingOrder>();
    QList<ChosenSeat> expected = world.orderOfAllGrades(u"open"_s).seats;
    expected.insert(1, world.order(u"open"_s, 1, 1).seats.first());
    QCOMPARE(order.seats, expected);
    QCOMPARE(order.total(), Money{374'000});
    QVERIFY(order.holdExpiresAt > world.viewer.now());
    map.controller.setActive(false);                  // the confirmation is in front: still held
    QVERIFY(answer(world.catalogueApi.deployment())); // what was asked before it is done
    QCOMPARE(map.heldByMe(), 4);
}

void TestSeatMapController::leavingLetsGoAndComingBackHoldsAgain() {
    FanWorld world;
    world.logInAs(u"fan@example.com"_s, {500'000});
    OpenMap map(world, u"open"_s);
    map.controller.toggle(10);
    QTRY_COMPARE(map.heldByMe(), 1);
    map.controller.setActive(false);
    QTRY_COMPARE(map.heldByMe(), 0);
    map.controller.setActive(true);
    QTRY_COMPARE(map.heldByMe(), 1);
}

void TestSeatMapController::newPricesAreShownAndThePicksStay() {
    FanWorld world;
    world.logInAs(u"fan@example.com"_s, {500'000});
    OpenMap map(world, u"open"_s);
    QSignalSpy ready(&map.controller, &SeatMapController::orderReady);
    map.controller.toggle(10);
    QTRY_COMPARE(map.heldByMe(), 1);
    map.controller.keepHold(); // the confirmation is in front
    map.controller.setActive(false);
    world.change(u"open"_s, {{u"prices"_s, FanWorld::prices(u"R석"_s, 120'000)}});
    map.controller.setActive(true);
    QTRY_COMPARE(map.controller.geometry()->grades().front().price, Money{120'000});
    QTRY_COMPARE(map.controller.loadState().phase, LoadState::Phase::Ready);
    QCOMPARE(map.controller.selection().seats(), QList<int>{10});
    QCOMPARE(map.controller.total(), Money{120'000});
    QCOMPARE(map.heldByMe(), 1);

    map.controller.goOn();
    QTRY_COMPARE(ready.count(), 1);
    QCOMPARE(ready.at(0).at(0).value<BookingOrder>().terms, world.order(u"open"_s, 1, 10).terms);
}

void TestSeatMapController::whoGoesOnBeforeNewPricesAreShownAgreesToTheOld() {
    FanWorld world;
    world.logInAs(u"fan@example.com"_s, {500'000});
    SaleApi saleApi(world.client);
    SeatCalls calls = SeatCalls::of(world.client, world.catalogueApi, world.seatApi, saleApi, world.session);
    Held<SeatPlan> plans;
    bool late = false;
    calls.plan = [&, now = calls.plan](ShowId show) { return late ? plans.ask() : now(show); };
    SeatMapController map(calls, world.viewer, world.session);
    map.open(world.concert(u"open"_s), {});
    map.setActive(true);
    QTRY_COMPARE(map.loadState().phase, LoadState::Phase::Ready);
    map.toggle(10);
    QTRY_VERIFY(map.holdLeft());
    const BookingOrder shown = world.order(u"open"_s, 1, 10);
    late = true;
    world.change(u"open"_s, {{u"prices"_s, FanWorld::prices(u"R석"_s, 120'000)}});
    map.refresh();
    QTRY_COMPARE(plans.asked(), 1); // the concert is known as it is now, its prices are not
    QVERIFY(map.concert().terms > shown.terms);
    QSignalSpy ready(&map, &SeatMapController::orderReady);
    map.goOn();
    QTRY_COMPARE(ready.count(), 1);
    const auto order = ready.first().first().value<BookingOrder>();
    QCOMPARE(order.terms, shown.terms);
    QCOMPARE(order.seats, shown.seats);
}

void TestSeatMapController::anotherWindowOfTheMemberFindsTheHold() {
    FanWorld world;
    world.logInAs(u"fan@example.com"_s, {500'000});
    OpenMap map(world, u"open"_s);
    map.controller.toggle(10);
    QTRY_COMPARE(map.heldByMe(), 1);
    OpenMap other(world, u"open"_s);
    QCOMPARE(other.controller.selection().seats(), QList<int>{10});
    QVERIFY(other.isHeld());
}

void TestSeatMapController::theHoldRunsOut() {
    FanWorld world;
    world.database.sql(u"update data.setting set value = '2 seconds' where name = 'hold_duration'"_s);
    world.logInAs(u"fan@example.com"_s, {500'000});
    OpenMap map(world, u"open"_s);
    QSignalSpy expired(&map.controller, &SeatMapController::holdExpired);
    map.controller.toggle(10);
    QTRY_VERIFY(map.isHeld());
    QTRY_COMPARE(expired.count(), 1);
    QVERIFY(map.controller.selection().isEmpty());
    QTRY_COMPARE(map.controller.state().at(10), SeatState::Free);
    map.controller.toggle(20);
    QTRY_COMPARE(map.controller.state().at(20), SeatState::HeldByMe);
    QCOMPARE(map.heldByMe(), 1); // the other is not taken again by itself
}

void TestSeatMapController::whatWasBookedIsNoLongerPicked() {
    FanWorld world;
    world.logInAs(u"fan@example.com"_s, {500'000});
    OpenMap map(world, u"open"_s);
    QSignalSpy lost(&map.controller, &SeatMapController::seatsLost);
    QSignalSpy ready(&map.controller, &SeatMapController::orderReady);
    map.controller.toggle(10);
    map.controller.goOn();
    QTRY_COMPARE(ready.count(), 1);
    map.controller.setActive(false);
    bool booked = false;
    whenDone(&map.controller, world.bookingCalls.book(QUuid::createUuid(), ready.at(0).at(0).value<BookingOrder>()),
             [&](const Result<BookingReceipt> &receipt) { booked = receipt.has_value(); });
    QTRY_VERIFY(booked);
    map.controller.setActive(true);
    QTRY_COMPARE(map.controller.state().at(10), SeatState::Sold);
    QVERIFY(map.controller.selection().isEmpty());
    QCOMPARE(map.controller.sale(), SaleStatus::Booked);
    QCOMPARE(lost.count(), 0); // nobody was faster
}

void TestSeatMapController::aConcertThatIsNotOpenCanOnlyBeLookedAt() {
    FanWorld world;
    world.logInAs(u"fan@example.com"_s, {500'000});
    OpenMap map(world, u"upcoming"_s);
    QSignalSpy refused(&map.controller, &SeatMapController::refused);
    map.controller.toggle(10);
    QCOMPARE(refused.count(), 1);
    QCOMPARE(refused.at(0).at(0).value<ErrorCode>(), ErrorCode::OutsidePeriod);
    QVERIFY(!map.controller.pickBest(2, {}));
    QCOMPARE(map.controller.sale(), SaleStatus::Upcoming);
    QCOMPARE(OpenMap(world, u"closed"_s).controller.sale(), SaleStatus::Closed);
}

void TestSeatMapController::followsAgainAfterTheConnectionWasLost() {
    std::unique_ptr<LossyProxy> cable;
    FanWorld world([&](const QString &connection) {
        cable = std::make_unique<LossyProxy>(ThrowawayCluster::shared().socketFolder(), connection);
        return cable->connection();
    });
    OpenMap map(world, u"open"_s);
    cable->cut();
    QTRY_VERIFY(map.controller.isOffline());
    QCOMPARE(map.controller.loadState().phase, LoadState::Phase::Ready); // the map stays
    world.bookByAnother(world.order(u"open"_s, 1, 10));
    cable->mend();
    world.client.reconnectNow();
    QTRY_COMPARE_WITH_TIMEOUT(map.controller.state().at(10), SeatState::Sold, 15'000);
    QVERIFY(!map.controller.isOffline());
}

void TestSeatMapController::saysHowOldTheStatesAreWhileNewOnesAreLate() {
    std::unique_ptr<LossyProxy> cable;
    FanWorld world([&](const QString &connection) {
        cable = std::make_unique<LossyProxy>(ThrowawayCluster::shared().socketFolder(), connection);
        return cable->connection();
    });
    OpenMap map(world, u"open"_s);
    QVERIFY(!map.controller.statesAge());
    cable->freeze();
    QTRY_VERIFY(map.controller.statesAge());
    const auto age = map.controller.statesAge();
    QVERIFY(*age >= std::chrono::seconds(2));
    QTRY_VERIFY(map.controller.statesAge() > age);
    QVERIFY(!map.controller.isOffline());
    cable->thaw();
    QTRY_VERIFY(!map.controller.statesAge());
    QCOMPARE(cable->connections(), 1);
}

void TestSeatMapController::keepsThePicksWhileTheServerOnlyReads() {
    FanWorld world;
    world.logInAs(u"fan@example.com"_s, {500'000});
    OpenMap map(world, u"open"_s);
    world.database.setReadOnly(true);
    QTRY_VERIFY(world.client.isReadOnly());
    QSignalSpy refused(&map.controller, &SeatMapController::refused);
    map.controller.toggle(10);
    QTRY_VERIFY(map.controller.isReadOnly());
    world.bookByAnother(world.order(u"open"_s, 1, 40));
    QTRY_COMPARE(map.controller.state().at(40), SeatState::Sold); // the hall goes on
    map.controller.goOn();
    QTRY_COMPARE(refused.count(), 1);
    QCOMPARE(refused.at(0).at(0).value<ErrorCode>(), ErrorCode::ReadOnly);
    QVERIFY(!map.controller.isGoingOn());
    QCOMPARE(map.controller.selection().seats(), QList<int>{10});

    world.database.setReadOnly(false);
    QTRY_VERIFY_WITH_TIMEOUT(map.isHeld(), 25'000);
    QVERIFY(!map.controller.isReadOnly());
    QCOMPARE(map.heldByMe(), 1);
    QCOMPARE(map.controller.selection().seats(), QList<int>{10});
}

UNIVERSE_TEST(TestSeatMapController, QCoreApplication)
#include "tst_seat_map_controller_database.moc"
