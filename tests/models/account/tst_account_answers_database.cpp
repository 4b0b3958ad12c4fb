// What is a member's own, while answers come late, in pages, or for the member before: they are given by hand.

#include "app/models/account/AccountController.h"
#include "app/models/account/MyPageController.h"
#include "tests/support/FanWorld.h"
#include "tests/support/Held.h"
#include "tests/support/TestMain.h"

#include <QCoreApplication>
#include <QSignalSpy>
#include <QTest>

using namespace universe;
using namespace universe::test;
using namespace Qt::StringLiterals;

using Part = MyPageController::Part;

class TestAccountAnswers : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void myPageOfTheMemberBeforeIsNotForTheNext();
    void theAccountOfTheMemberBeforeIsNotForTheNext();
    void aTopUpOfTheMemberBeforeIsNotForTheNext();
    void anotherAmountIsAnotherRequest();
    void favouritesComeInPages();
    void theTicketsOfAnotherBookingAreNotShown();

private:
    static void changeMember(FanWorld &world) {
        world.session.logOut();
        world.logInAs(u"byeol@example.com"_s, {300'000});
    }
};

void TestAccountAnswers::myPageOfTheMemberBeforeIsNotForTheNext() {
    FanWorld world;
    Held<QList<Booking>> bookings;
    Held<QList<LedgerEntry>> ledger;
    MyPageCalls calls = world.myPageCalls;
    calls.booking.bookings = [&] { return bookings.ask(); };
    calls.account.ledger = [&] { return ledger.ask(); };
    world.logInAs(u"uju@example.com"_s, {500'000});
    MyPageController mine(calls, world.session, world.viewer, world.favourites);
    mine.load(Part::Bookings);
    mine.load(Part::Ledger);
    changeMember(world);
    mine.load(Part::Bookings);
    Booking old;
    old.id = {1};
    bookings.answer(0, QList{old});
    ledger.answer(0, QList{LedgerEntry{1, {}, u"top_up"_s, {500'000}, {500'000}, {}}});
    bookings.answer(1, QList<Booking>());
    QTRY_COMPARE(mine.state(Part::Bookings).phase, LoadState::Phase::Ready);
    QVERIFY(mine.bookings().all().isEmpty());
    QCOMPARE(mine.ledger().rowCount(), 0);
    QCOMPARE(mine.state(Part::Ledger).phase, LoadState::Phase::Idle);
}

void TestAccountAnswers::theAccountOfTheMemberBeforeIsNotForTheNext() {
    FanWorld world;
    Held<Account> accounts;
    AccountCalls calls = world.accountCalls;
    calls.account = [&] { return accounts.ask(); };
    AccountController account(world.client, calls, world.session);
    world.logInAs(u"uju@example.com"_s, {500'000});
    QCOMPARE(accounts.asked(), 1);
    changeMember(world);
    QCOMPARE(accounts.asked(), 2);
    accounts.answer(1, Account{{2}, u"byeol@example.com"_s, u"Byeol"_s, Role::Fan, {300'000}, {}, true});
    accounts.answer(0, Account{{1}, u"uju@example.com"_s, u"Uju"_s, Role::Fan, {500'000}, {}, true});
    const QSignalSpy changed(&account, &AccountController::accountChanged);
    QTRY_VERIFY(account.account().has_value());
    QCoreApplication::processEvents();
    QCOMPARE(account.account()->email, u"byeol@example.com"_s);
    QCOMPARE(world.session.balance(), Money{300'000});
    QCOMPARE(changed.count(), 1);
}

void TestAccountAnswers::aTopUpOfTheMemberBeforeIsNotForTheNext() {
    FanWorld world;
    Held<Money> balances;
    AccountCalls calls = world.accountCalls;
    calls.topUp = [&](const QUuid &, Money) { return balances.ask(); };
    AccountController account(world.client, calls, world.session);
    world.logInAs(u"uju@example.com"_s, {500'000});
    QSignalSpy added(&account, &AccountController::toppedUp);
    account.topUp({50'000});
    account.topUp({50'000}); // a second press
    QCOMPARE(balances.asked(), 1);
    changeMember(world);
    QCOMPARE(account.topUpPhase(), AccountController::TopUpPhase::Ready);
    account.topUp({10'000});
    balances.answer(0, Money{550'000});
    balances.answer(1, Money{310'000});
    QTRY_COMPARE(account.topUpPhase(), AccountController::TopUpPhase::Added);
    QCOMPARE(world.session.balance(), Money{310'000});
    QCOMPARE(added.count(), 1);
    QCOMPARE(added.first().first().value<Money>(), Money{10'000});
}

void TestAccountAnswers::anotherAmountIsAnotherRequest() {
    FanWorld world;
    Held<Money> balances;
    QList<QUuid> requests;
    AccountCalls calls = world.accountCalls;
    calls.topUp = [&](const QUuid &request, Money) {
        requests << request;
        return balances.ask();
    };
    AccountController account(world.client, calls, world.session);
    world.logInAs(u"uju@example.com"_s, {500'000});
    for (const qint64 coins : {50'000, 50'000, 60'000}) {
        account.topUp({coins});
        balances.answer(balances.asked() - 1, failure(ErrorCode::Offline));
        QTRY_COMPARE(account.topUpPhase(), AccountController::TopUpPhase::Failed);
        account.settleTopUp();
    }
    QCOMPARE(requests[0], requests[1]);
    QVERIFY(requests[1] != requests[2]);
}

void TestAccountAnswers::favouritesComeInPages() {
    FanWorld world;
    Held<ConcertPage> pages;
    QStringList cursors;
    bool onlyFavourites = true;
    MyPageCalls calls = world.myPageCalls;
    calls.catalogue.search = [&](const ConcertQuery &query, const QString &cursor, int) {
        onlyFavourites = onlyFavourites && query.favouritesOnly;
        cursors << cursor;
        return pages.ask();
    };
    world.logInAs(u"uju@example.com"_s, {});
    MyPageController mine(calls, world.session, world.viewer, world.favourites);
    mine.load(Part::Concerts);
    for (int page = 0; page < 3; ++page) {
        QTRY_COMPARE(pages.asked(), page + 1);
        QCOMPARE(mine.concerts().rowCount(), 0); // they come all at once
        ConcertPage answer;
        for (int row = 0; row < 2; ++row) {
            ConcertSummary concert;
            concert.id = {10 * page + row};
            answer.rows << concert;
        }
        answer.cursor = page < 2 ? u"after %1"_s.arg(page) : QString();
        pages.answer(page, answer);
    }
    QTRY_COMPARE(mine.state(Part::Concerts).phase, LoadState::Phase::Ready);
    QCOMPARE(mine.concerts().rowCount(), 6);
    QCOMPARE(cursors, (QStringList{QString(), u"after 0"_s, u"after 1"_s}));
    QVERIFY(onlyFavourites);
}

void TestAccountAnswers::theTicketsOfAnotherBookingAreNotShown() {
    FanWorld world;
    Held<QList<Ticket>> held;
    world.logInAs(u"uju@example.com"_s, {});
    TicketLoader tickets({.tickets = [&](BookingId) { return held.ask(); }, .mail = {}}, world.session);
    tickets.load({1});
    held.answer(0, QList{Ticket{{1}, u"A 1-1"_s, u"ONE"_s}});
    QTRY_COMPARE(tickets.tickets().size(), 1);
    tickets.load({2});
    QVERIFY(tickets.tickets().isEmpty());
    tickets.load({3});
    held.answer(2, QList{Ticket{{3}, u"A 1-3"_s, u"THREE"_s}});
    held.answer(1, QList{Ticket{{2}, u"A 1-2"_s, u"TWO"_s}});
    QTRY_COMPARE(tickets.tickets().size(), 1);
    QCoreApplication::processEvents();
    QCOMPARE(tickets.tickets().first().code, u"THREE"_s);
    tickets.load({3}); // the same again: what is known stays
    QCOMPARE(tickets.tickets().size(), 1);
    world.session.logOut();
    QVERIFY(tickets.tickets().isEmpty());
}

UNIVERSE_TEST(TestAccountAnswers, QCoreApplication)
#include "tst_account_answers_database.moc"
