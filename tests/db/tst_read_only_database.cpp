#include "app/api/CalendarApi.h"
#include "app/api/MemberApi.h"
#include "app/api/SearchApi.h"
#include "app/api/SingerApi.h"
#include "tests/support/Answer.h"
#include "tests/support/FanWorld.h"
#include "tests/support/TestDatabase.h"
#include "tests/support/TestMain.h"

#include <QCoreApplication>
#include <QSignalSpy>
#include <QTest>

using namespace universe;
using namespace universe::test;
using namespace Qt::StringLiterals;

// A server that only reads for a while, as a standby does before it takes over.
class ReadOnlyTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isKnownFromTheConnection();
    void whoReadsNoticesNothing();
    void whoWouldChangeSomethingIsToldWhyNot();
    void comesBackOnTheSameConnection();
    void comesBackOnAnother();
};

void ReadOnlyTest::isKnownFromTheConnection() {
    TestDatabase server(TestDatabase::Content::Schema);
    server.setReadOnly(true);
    Database database(server.clientConnection());
    QTRY_VERIFY(database.isReadOnly());
    QVERIFY(database.isOnline());
}

void ReadOnlyTest::whoReadsNoticesNothing() {
    FanWorld world;
    world.logInAs(u"reads@example.com"_s, {100'000});
    const QString token = world.session.token();
    const ConcertId concert = world.concert(u"open"_s);
    const ShowId show = world.order(u"open"_s, 1).show.id;
    world.database.setReadOnly(true);
    QTRY_VERIFY(world.client.isReadOnly());

    QVERIFY(answer(world.catalogueApi.deployment()));
    QVERIFY(answer(world.catalogueApi.searchConcerts({}, {}, token, 20)));
    QVERIFY(answer(world.catalogueApi.concert(concert, token)));
    QVERIFY(answer(world.catalogueApi.shows(concert)));
    QVERIFY(answer(world.catalogueApi.concertPrices(concert)));
    QVERIFY(answer(world.catalogueApi.concertAvailability({concert})));
    QVERIFY(answer(world.seatApi.seatPlan(show)));
    QVERIFY(answer(world.seatApi.seatStates(show, {}, token)));
    QVERIFY(answer(CalendarApi(world.client).calendarDays(QDate(2026, 1, 1), QDate(2026, 1, 31), {}, token)));
    QVERIFY(answer(SingerApi(world.client).singerInitials()));
    QVERIFY(answer(SearchApi(world.client).suggest(u"아이유"_s, token)));
    QVERIFY(answer(SearchApi(world.client).mySavedSearches(token)));
    QVERIFY(answer(MemberApi(world.client).myHome(token)));
    QVERIFY(answer(MemberApi(world.client).myReminders(token, QDateTime::currentDateTimeUtc())));
    QVERIFY(answer(world.accountApi.myAccount(token)));
    QVERIFY(answer(world.accountApi.myLedger(token)));
    QVERIFY(answer(world.bookingApi.myBookings(token)));
}

void ReadOnlyTest::whoWouldChangeSomethingIsToldWhyNot() {
    FanWorld world;
    world.logInAs(u"writes@example.com"_s, {500'000});
    const QString token = world.session.token();
    const BookingOrder order = world.order(u"open"_s, 1);
    world.database.setReadOnly(true);
    QTRY_VERIFY(world.client.isReadOnly());

    const auto code = [](const auto &call) {
        const auto result = answer(call);
        return result ? std::nullopt : std::optional(result.error().code);
    };
    const auto readOnly = std::optional(ErrorCode::ReadOnly);
    QCOMPARE(code(world.accountApi.logIn(u"writes@example.com"_s, FanWorld::password)), readOnly);
    QCOMPARE(code(world.accountApi.logIn(u"writes@example.com"_s, u"a wrong one"_s)), readOnly);
    QCOMPARE(code(world.accountApi.signUp({u"new@example.com"_s, FanWorld::password, u"New"_s, {}})), readOnly);
    QCOMPARE(code(world.accountApi.topUp(token, QUuid::createUuid(), Money{1000})), readOnly);
    QCOMPARE(code(world.accountApi.setFavouriteConcert(token, order.concert.id, true)), readOnly);
    QCOMPARE(code(world.seatApi.holdSeats(token, order.show.id, order.seatIds())), readOnly);
    QCOMPARE(code(world.bookingCalls.book(QUuid::createUuid(), order)), readOnly);
    QCOMPARE(code(SearchApi(world.client).saveSearch(token, u"mine"_s, {})), readOnly);
}

void ReadOnlyTest::comesBackOnTheSameConnection() {
    ThrowawayCluster cluster; // its configuration changes for all of it
    TestDatabase server(TestDatabase::Content::Schema, cluster);
    const QString token = server.logIn(server.createMember(u"promoted@example.com"_s));
    Database database(server.clientConnection());
    AccountApi accounts(database);
    const QSignalSpy offline(&database, &Database::wentOffline);
    QVERIFY(answer(accounts.myAccount(token)));
    QVERIFY(!database.isReadOnly());

    server.sql(u"alter system set default_transaction_read_only = on"_s);
    server.sql(u"select pg_reload_conf()"_s);
    QTRY_COMPARE(answer(accounts.topUp(token, QUuid::createUuid(), Money{500})),
                 Result<Money>(failure(ErrorCode::ReadOnly)));
    QTRY_VERIFY(database.isReadOnly());

    server.sql(u"alter system reset default_transaction_read_only"_s);
    server.sql(u"select pg_reload_conf()"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!database.isReadOnly(), 20'000); // nobody asked
    QVERIFY(answer(accounts.topUp(token, QUuid::createUuid(), Money{1000})));
    QCOMPARE(offline.count(), 0);
}

void ReadOnlyTest::comesBackOnAnother() {
    TestDatabase server(TestDatabase::Content::Schema);
    server.setReadOnly(true);
    Database database(server.clientConnection());
    QTRY_VERIFY(database.isReadOnly());
    server.setReadOnly(false);
    QTRY_VERIFY_WITH_TIMEOUT(!database.isReadOnly(), 20'000);
}

UNIVERSE_TEST(ReadOnlyTest, QCoreApplication)
#include "tst_read_only_database.moc"
