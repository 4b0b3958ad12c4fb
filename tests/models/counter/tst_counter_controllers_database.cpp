// A seat that is changed and fuel that is sold, as the controllers see them, against a real server: a lost answer is
// asked for again and changes nothing twice.

#include "app/models/counter/BlockController.h"
#include "app/models/counter/ReseatController.h"
#include "app/models/counter/TakeMoneyController.h"
#include "tests/support/Answer.h"
#include "tests/support/FanWorld.h"
#include "tests/support/LossyProxy.h"
#include "tests/support/TestMain.h"

#include <QSignalSpy>
#include <QTest>

using namespace universe;
using namespace universe::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 20'000;

/// A supervisor with an open shift, whose connection can lose an answer.
struct Counter {
    Counter()
        : world([this](const QString &conninfo) {
            proxy = std::make_unique<LossyProxy>(ThrowawayCluster::shared().socketFolder(), conninfo);
            return proxy->connection();
        }) {
        const QString clerk = u"clerk@example.com"_s;
        world.database.createMember(clerk, Role::Supervisor, {}, FanWorld::password);
        world.session.logIn(clerk, FanWorld::password);
        if (!QTest::qWaitFor([this] { return world.session.isMember(); }, patience))
            qFatal("the clerk does not come in");
        fan = world.database.createMember(u"iu@example.com"_s, Role::Fan, {5'000}, FanWorld::password);
        world.database.sql(u"select from api.open_shift($1, gen_random_uuid(), 'Counter 1', 100000)"_s,
                           {world.session.token()});
    }
    /// Sells the first seat of A for cash; the booking and its ticket.
    std::pair<Booking, Ticket> sell() {
        const BookingOrder order = world.order(u"open"_s, 1);
        const auto receipt = answer(api.sell(world.session.token(), QUuid::createUuid(), {}, order.show.id,
                                             order.seatIds(), {.pay = Pay::Cash}));
        const auto found = answer(api.findBooking(world.session.token(), receipt->number));
        const auto tickets = answer(api.tickets(world.session.token(), receipt->id));
        return {found->booking, tickets->first()};
    }

    std::unique_ptr<LossyProxy> proxy;
    FanWorld world;
    CounterApi api{world.client};
    MemberId fan;
};

} // namespace

class CounterControllersTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aSeatIsChangedOnceWhateverIsLost();
    void anotherTicketIsAnotherIntent();
    void fuelIsSoldOnceWhateverIsLost();
    void theSameAgainIsSoldAgain();
    void seatsAreBlockedWhateverIsLost();
    void nothingStaysAfterALogOut();
};

void CounterControllersTest::aSeatIsChangedOnceWhateverIsLost() {
    Counter counter;
    ReseatController reseat(counter.world.client, DeskCalls::of(counter.api, counter.world.session),
                            counter.world.session);
    const auto [booking, ticket] = counter.sell();
    reseat.setTicket(booking, ticket);
    counter.proxy->loseNextAnswer();
    reseat.reseat(counter.world.orderOfAllGrades(u"open"_s).seatIds().last());
    reseat.reseat(counter.world.order(u"open"_s, 1, 5).seatIds().first()); // while it is under way: nothing
    QTRY_VERIFY_WITH_TIMEOUT(reseat.newTicket(), patience);
    QCOMPARE(reseat.result()->difference, Money{-44'000});
    QCOMPARE(reseat.newTicket()->code, reseat.result()->code);
    QVERIFY(reseat.newTicket()->code != ticket.code);
    QCOMPARE(counter.world.count(u"data.reseat"_s), 1);
    QCOMPARE(counter.world.count(u"data.shift_money where kind = 'reseat'"_s), 1);
    reseat.reseat(counter.world.order(u"open"_s, 1, 5).seatIds().first()); // it is done
    QVERIFY(reseat.isIdle());
}

void CounterControllersTest::anotherTicketIsAnotherIntent() {
    Counter counter;
    ReseatController reseat(counter.world.client, DeskCalls::of(counter.api, counter.world.session),
                            counter.world.session);
    const auto [booking, ticket] = counter.sell();
    const QSignalSpy refused(&reseat, &ReseatController::refused);
    counter.world.bookByAnother(counter.world.order(u"open"_s, 1, 5));
    reseat.setTicket(booking, ticket);
    reseat.reseat(counter.world.order(u"open"_s, 1, 5).seatIds().first());
    QTRY_COMPARE_WITH_TIMEOUT(refused.count(), 1, patience);
    QCOMPARE(refused.first().first().value<Error>().code, ErrorCode::SeatUnavailable);
    reseat.reseat(counter.world.order(u"open"_s, 1, 6).seatIds().first()); // another one can be had
    QTRY_VERIFY_WITH_TIMEOUT(reseat.newTicket(), patience);
    QCOMPARE(reseat.result()->difference, Money{});
    reseat.setTicket(booking, *reseat.newTicket());
    QVERIFY(!reseat.result() && !reseat.newTicket());
}

void CounterControllersTest::fuelIsSoldOnceWhateverIsLost() {
    Counter counter;
    TakeMoneyController money(counter.world.client, TakeMoneyCalls::of(counter.api, counter.world.session),
                              counter.world.session);
    const QSignalSpy taken(&money, &TakeMoneyController::taken);
    money.take({30'000}, {.pay = Pay::Cash}); // for nobody: nothing
    QVERIFY(money.isIdle());
    money.find(u"iu@"_s);
    QTRY_VERIFY_WITH_TIMEOUT(money.member(), patience);
    QCOMPARE(money.member()->id, counter.fan);
    counter.proxy->loseNextAnswer();
    money.take({30'000}, {.pay = Pay::Cash, .tendered = Money{50'000}});
    QTRY_COMPARE_WITH_TIMEOUT(taken.count(), 1, patience);
    QCOMPARE(taken.first().at(2).value<MoneyTaken>().balance, Money{35'000});
    QCOMPARE(taken.first().at(2).value<MoneyTaken>().change, Money{20'000});
    QCOMPARE(counter.world.count(u"data.shift_money where kind = 'top_up'"_s), 1);
    QVERIFY(!money.member()); // somebody else is next
}

void CounterControllersTest::theSameAgainIsSoldAgain() {
    Counter counter;
    TakeMoneyController money(counter.world.client, TakeMoneyCalls::of(counter.api, counter.world.session),
                              counter.world.session);
    const QSignalSpy taken(&money, &TakeMoneyController::taken);
    const QSignalSpy refused(&money, &TakeMoneyController::refused);
    for (int times = 1; times <= 2; ++times) {
        money.find(u"iu@"_s);
        QTRY_VERIFY_WITH_TIMEOUT(money.member(), patience);
        money.take({30'000}, {.pay = Pay::Card, .slip = u"17"_s});
        QTRY_COMPARE_WITH_TIMEOUT(taken.count(), times, patience);
    }
    QCOMPARE(counter.world.count(u"data.shift_money where kind = 'top_up' and slip = '17'"_s), 2);
    money.find(u"iu@"_s);
    QTRY_VERIFY_WITH_TIMEOUT(money.member(), patience);
    money.take({2'000'000'000'000}, {.pay = Pay::Cash});
    QTRY_COMPARE_WITH_TIMEOUT(refused.count(), 1, patience);
    QCOMPARE(refused.first().first().value<Error>().code, ErrorCode::InvalidInput);
    QVERIFY(money.member()); // who stays named
}

void CounterControllersTest::seatsAreBlockedWhateverIsLost() {
    Counter counter;
    BlockController blocks(counter.world.client, BlockController::blockOf(counter.api, counter.world.session),
                           counter.world.session);
    const QSignalSpy done(&blocks, &BlockController::done);
    const BookingOrder order = counter.world.order(u"open"_s, 2);
    counter.proxy->loseNextAnswer();
    blocks.set(order.show.id, order.seatIds(), true, u"심사위원"_s);
    QTRY_COMPARE_WITH_TIMEOUT(done.count(), 1, patience);
    QCOMPARE(counter.world.count(u"data.staff_act where act = 'block_seats'"_s), 1);
    blocks.set(order.show.id, order.seatIds(), false, u"오지 않음"_s);
    QTRY_COMPARE_WITH_TIMEOUT(done.count(), 2, patience);
    QCOMPARE(done.last().at(1).toBool(), false);
    QCOMPARE(counter.world.count(u"data.staff_act where act = 'unblock_seats'"_s), 1);
}

void CounterControllersTest::nothingStaysAfterALogOut() {
    Counter counter;
    ReseatController reseat(counter.world.client, DeskCalls::of(counter.api, counter.world.session),
                            counter.world.session);
    TakeMoneyController money(counter.world.client, TakeMoneyCalls::of(counter.api, counter.world.session),
                              counter.world.session);
    const auto [booking, ticket] = counter.sell();
    reseat.setTicket(booking, ticket);
    money.find(u"iu@"_s);
    QTRY_VERIFY_WITH_TIMEOUT(money.member(), patience);
    counter.world.session.logOut();
    QTRY_VERIFY_WITH_TIMEOUT(!counter.world.session.isMember(), patience);
    QVERIFY(!money.member() && money.search().members().rowCount() == 0);
    QVERIFY(!reseat.ticket().id.isValid() && reseat.booking().number.isEmpty());
}

UNIVERSE_TEST(CounterControllersTest, QCoreApplication)
#include "tst_counter_controllers_database.moc"
