#include "app/models/account/AccountController.h"
#include "app/models/account/MyPageController.h"
#include "app/models/booking/BookingController.h"
#include "tests/support/FanWorld.h"
#include "tests/support/LossyProxy.h"
#include "tests/support/TestMain.h"

#include <QCoreApplication>
#include <QSignalSpy>
#include <QTest>

using namespace universe;
using namespace universe::test;
using namespace Qt::StringLiterals;

using Part = MyPageController::Part;
using TopUp = AccountController::TopUpPhase;

class TestAccountControllers : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void knowsTheAccountAfterLogIn();
    void topsUp();
    void aLostTopUpIsAskedForAgainAndAddedOnce();
    void saysThatCoinsAreNotSoldHere();
    void refusesWhatAnAccountCannotHold();
    void showsBookingsTicketsAndLedger();
    void favouritesAreRemovedAndComeBackWhenThatFailed();
    void aHeartPressedElsewhereShowsOnMyPage();
    void logOutForgetsEverything();
    void sayOfflineAndLoadAgain();
};

void TestAccountControllers::knowsTheAccountAfterLogIn() {
    FanWorld world;
    AccountController account(world.client, world.accountCalls, world.session);
    QVERIFY(!account.canTopUp());
    world.logInAs(u"fan@example.com"_s, {70'000});
    QTRY_VERIFY(account.account().has_value());
    QCOMPARE(account.account()->email, u"fan@example.com"_s);
    QVERIFY(account.canTopUp());
    QCOMPARE(account.balance(), Money{70'000});
}

void TestAccountControllers::topsUp() {
    FanWorld world;
    AccountController account(world.client, world.accountCalls, world.session);
    world.logInAs(u"fan@example.com"_s, {});
    QSignalSpy added(&account, &AccountController::toppedUp);
    account.topUp({50'000});
    QCOMPARE(account.topUpPhase(), TopUp::Asking);
    account.topUp({50'000});
    QTRY_COMPARE(account.topUpPhase(), TopUp::Added);
    QCOMPARE(account.balance(), Money{50'000});
    QCOMPARE(added.count(), 1);
    // The same amount again is a new wish, not the old one repeated.
    account.topUp({50'000});
    QTRY_COMPARE(account.balance(), Money{100'000});
    QCOMPARE(world.count(u"data.ledger where kind = 'top_up'"_s), 2);
}

void TestAccountControllers::aLostTopUpIsAskedForAgainAndAddedOnce() {
    std::unique_ptr<LossyProxy> proxy;
    FanWorld world([&](const QString &connection) {
        proxy = std::make_unique<LossyProxy>(ThrowawayCluster::shared().socketFolder(), connection);
        return proxy->connection();
    });
    AccountController account(world.client, world.accountCalls, world.session);
    world.logInAs(u"fan@example.com"_s, {});
    QTRY_VERIFY(account.account().has_value());
    proxy->loseNextAnswer();
    account.topUp({300'000});
    QTRY_COMPARE(proxy->answersLost(), 1);
    QTRY_COMPARE(account.topUpPhase(), TopUp::Added);
    QCOMPARE(account.balance(), Money{300'000});
    QCOMPARE(world.count(u"data.ledger where kind = 'top_up'"_s), 1);
}

void TestAccountControllers::saysThatCoinsAreNotSoldHere() {
    FanWorld world;
    AccountController account(world.client, world.accountCalls, world.session);
    world.logInAs(u"fan@example.com"_s, {});
    QTRY_VERIFY(account.canTopUp());
    world.database.sql(u"update data.setting set value = 'false' where name = 'self_service_top_up'"_s);
    account.topUp({10'000});
    QTRY_COMPARE(account.topUpPhase(), TopUp::Failed);
    QCOMPARE(account.topUpError(), ErrorCode::Forbidden);
    QTRY_VERIFY(!account.canTopUp());
}

void TestAccountControllers::refusesWhatAnAccountCannotHold() {
    FanWorld world;
    AccountController account(world.client, world.accountCalls, world.session);
    world.logInAs(u"fan@example.com"_s, {999'999'999});
    account.topUp({10'000});
    QTRY_COMPARE(account.topUpPhase(), TopUp::Failed);
    QCOMPARE(account.topUpError(), ErrorCode::InvalidInput);
    account.settleTopUp();
    QCOMPARE(account.topUpPhase(), TopUp::Ready);
}

void TestAccountControllers::showsBookingsTicketsAndLedger() {
    FanWorld world;
    world.logInAs(u"fan@example.com"_s, {500'000});
    BookingController booking(world.client, world.bookingCalls, world.ticketCalls, world.session, world.viewer);
    booking.setOrder(world.order(u"open"_s, 2));
    booking.confirm();
    QTRY_COMPARE(booking.phase(), BookingController::Phase::Booked);

    MyPageController mine(world.myPageCalls, world.session, world.viewer, world.favourites);
    mine.load(Part::Bookings);
    QCOMPARE(mine.state(Part::Bookings).phase, LoadState::Phase::Loading);
    QTRY_COMPARE(mine.state(Part::Bookings).phase, LoadState::Phase::Ready);
    QCOMPARE(mine.bookings().rowCount(), 1);
    const Booking &first = mine.bookings().upcoming().first();
    QCOMPARE(first.venue, u"올림픽홀"_s);
    QCOMPARE(first.timeZone, QTimeZone("Asia/Seoul"));
    QCOMPARE(first.seatCount, 2);
    QCOMPARE(first.singers, u"아이유"_s);
    mine.load(Part::Ledger);
    QTRY_COMPARE(mine.ledger().rowCount(), 2);
    QCOMPARE(mine.ledger().index(0, LedgerModel::What).data(LedgerModel::TitleRole).toString(), first.title);
    mine.tickets().load(first.id);
    QTRY_COMPARE(mine.tickets().tickets().size(), 2);
}

void TestAccountControllers::favouritesAreRemovedAndComeBackWhenThatFailed() {
    FanWorld world;
    world.logInAs(u"fan@example.com"_s, {});
    for (const QString &name : {u"open"_s, u"second"_s, u"upcoming"_s})
        world.accountApi.setFavouriteConcert(world.session.token(), world.concert(name), true);
    MyPageController mine(world.myPageCalls, world.session, world.viewer, world.favourites);
    mine.load(Part::Concerts);
    QTRY_COMPARE(mine.concerts().rowCount(), 3);
    QSignalSpy changed(&world.favourites, &Favourites::concertChanged);
    QSignalSpy settled(&world.favourites, &Favourites::settled);
    mine.removeFavourite(world.concert(u"open"_s));
    QCOMPARE(mine.concerts().rowCount(), 2);
    QCOMPARE(changed.count(), 1); // every other screen hears of it
    QTRY_COMPARE(settled.count(), 1);
    mine.load(Part::Concerts);
    QTRY_COMPARE(world.count(u"data.favourite_concert"_s), 2);

    QSignalSpy failed(&world.favourites, &Favourites::refused);
    world.database.sql(u"drop function api.set_favourite_concert"_s);
    mine.removeFavourite(world.concert(u"second"_s));
    QTRY_COMPARE(failed.count(), 1);
    QCOMPARE(mine.concerts().rowCount(), 2);
}

void TestAccountControllers::aHeartPressedElsewhereShowsOnMyPage() {
    FanWorld world;
    world.logInAs(u"fan@example.com"_s, {});
    MyPageController mine(world.myPageCalls, world.session, world.viewer, world.favourites);
    mine.load(Part::Concerts);
    QTRY_COMPARE(mine.state(Part::Concerts).phase, LoadState::Phase::Ready);
    world.favourites.set(world.concert(u"open"_s), true);
    QTRY_COMPARE(mine.concerts().rowCount(), 1);
    world.favourites.set(world.concert(u"open"_s), false);
    QCOMPARE(mine.concerts().rowCount(), 0);
}

void TestAccountControllers::logOutForgetsEverything() {
    FanWorld world;
    AccountController account(world.client, world.accountCalls, world.session);
    MyPageController mine(world.myPageCalls, world.session, world.viewer, world.favourites);
    world.logInAs(u"fan@example.com"_s, {10'000});
    mine.load(Part::Ledger);
    QTRY_COMPARE(mine.ledger().rowCount(), 1);
    world.session.logOut();
    QCOMPARE(mine.ledger().rowCount(), 0);
    QCOMPARE(mine.state(Part::Ledger).phase, LoadState::Phase::Idle);
    QVERIFY(!account.account());
}

void TestAccountControllers::sayOfflineAndLoadAgain() {
    std::unique_ptr<LossyProxy> proxy;
    FanWorld world([&](const QString &connection) {
        proxy = std::make_unique<LossyProxy>(ThrowawayCluster::shared().socketFolder(), connection);
        return proxy->connection();
    });
    world.logInAs(u"fan@example.com"_s, {10'000});
    MyPageController mine(world.myPageCalls, world.session, world.viewer, world.favourites);
    proxy->cut();
    QTRY_VERIFY(!world.client.isOnline());
    mine.load(Part::Ledger);
    QTRY_COMPARE(mine.state(Part::Ledger).phase, LoadState::Phase::Failed);
    QCOMPARE(mine.state(Part::Ledger).error, ErrorCode::Offline);
    proxy->mend();
    world.client.reconnectNow();
    QTRY_VERIFY_WITH_TIMEOUT(world.client.isOnline(), 20'000);
    mine.load(Part::Ledger);
    QTRY_COMPARE(mine.ledger().rowCount(), 1);
}

UNIVERSE_TEST(TestAccountControllers, QCoreApplication)
#include "tst_account_controllers_database.moc"
