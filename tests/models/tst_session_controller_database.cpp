#include "app/models/SessionController.h"
#include "tests/support/FanWorld.h"
#include "tests/support/TestMain.h"

#include <QCoreApplication>
#include <QSignalSpy>
#include <QTest>

using namespace universe;
using namespace universe::test;
using namespace Qt::StringLiterals;

class SessionControllerTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aSecondLogInWhileOneIsUnderWayIsIgnored();
    void signingUpLogsIn();
    void logOutEndsTheSessionHereAndAtTheServer();
    void onlyALostSessionEndsAndOnlyOnce();
    void rightsAreToldAndAskedAgainAfterARefusal();
    void tellsEveryChangeOfTheBalance();
    void theBalanceOfTheMemberBeforeIsNotForTheNext();
};

void SessionControllerTest::aSecondLogInWhileOneIsUnderWayIsIgnored() {
    FanWorld world;
    world.database.createMember(u"uju@example.com"_s, Role::Fan, {}, FanWorld::password);
    world.database.createMember(u"byeol@example.com"_s, Role::Fan, {}, FanWorld::password);
    const qint64 before = world.count(u"data.session"_s);
    const QSignalSpy loggedIn(&world.session, &SessionController::loggedIn);
    const QSignalSpy busy(&world.session, &SessionController::busyChanged);
    world.session.logIn(u"uju@example.com"_s, FanWorld::password);
    world.session.logIn(u"byeol@example.com"_s, FanWorld::password);
    world.session.signUp({u"new@example.com"_s, FanWorld::password, u"New"_s, {}});
    QTRY_COMPARE(loggedIn.count(), 1);
    QTRY_COMPARE(busy.count(), 2);
    QCOMPARE(world.count(u"data.session"_s), before + 1);
    QCOMPARE(world.count(u"data.member where email = 'new@example.com'"_s), 0);
}

void SessionControllerTest::signingUpLogsIn() {
    FanWorld world;
    const QSignalSpy loggedIn(&world.session, &SessionController::loggedIn);
    world.session.signUp({u"new@example.com"_s, FanWorld::password, u"New"_s, {}});
    QTRY_COMPARE_WITH_TIMEOUT(loggedIn.count(), 1, 20'000);
    QCOMPARE(world.session.name(), u"New"_s);
}

void SessionControllerTest::logOutEndsTheSessionHereAndAtTheServer() {
    FanWorld world;
    const MemberId member = world.logInAs(u"uju@example.com"_s, {70'000});
    const QString open = u"data.session where expires_at > clock_timestamp() and member_id = %1"_s.arg(member.value);
    QCOMPARE(world.count(open), 1);
    const QSignalSpy loggedOut(&world.session, &SessionController::loggedOut);
    world.session.logOut();
    QCOMPARE(loggedOut.count(), 1);
    QVERIFY(!world.session.isMember());
    QVERIFY(world.session.token().isEmpty());
    QVERIFY(world.session.name().isEmpty());
    QCOMPARE(world.session.balance(), Money{});
    QTRY_COMPARE(world.count(open), 0);
    world.session.logOut();
    QCOMPARE(loggedOut.count(), 1);
}

void SessionControllerTest::onlyALostSessionEndsAndOnlyOnce() {
    FanWorld world;
    const QSignalSpy loggedOut(&world.session, &SessionController::loggedOut);
    const QSignalSpy expired(&world.session, &SessionController::expired);
    QVERIFY(!world.session.endIfExpired({ErrorCode::NotLoggedIn, {}})); // a guest has none
    world.logInAs(u"uju@example.com"_s, {});
    QVERIFY(!world.session.endIfExpired({ErrorCode::Forbidden, {}}));
    QVERIFY(world.session.isMember());
    QVERIFY(world.session.endIfExpired({ErrorCode::NotLoggedIn, {}}));
    QVERIFY(!world.session.isMember());
    QVERIFY(!world.session.endIfExpired({ErrorCode::NotLoggedIn, {}})); // of a call that was asked before
    QCOMPARE(loggedOut.count(), 1);
    QCOMPARE(expired.count(), 1);
}

void SessionControllerTest::rightsAreToldAndAskedAgainAfterARefusal() {
    FanWorld world;
    QVERIFY(!world.session.may(Right::Counter)); // a guest
    world.database.createMember(u"clerk@example.com"_s, Role::Staff, {}, FanWorld::password);
    world.session.logIn(u"clerk@example.com"_s, FanWorld::password);
    QTRY_VERIFY(world.session.isMember());
    QVERIFY(world.session.may(Right::Counter) && world.session.may(Right::Door));
    QVERIFY(!world.session.may(Right::Accounts));
    const QSignalSpy changed(&world.session, &SessionController::rightsChanged);
    QVERIFY(!world.session.endIfExpired({ErrorCode::Forbidden, {}})); // of something else: the rights are the same
    QTest::qWait(300);
    QCOMPARE(changed.count(), 0);
    world.database.sql(u"update data.member set role = 'fan' where email = 'clerk@example.com'"_s);
    QVERIFY(!world.session.endIfExpired({ErrorCode::Forbidden, {}}));
    QTRY_COMPARE(changed.count(), 1);
    QVERIFY(!world.session.may(Right::Counter));
    QVERIFY(world.session.isMember());
}

void SessionControllerTest::tellsEveryChangeOfTheBalance() {
    FanWorld world;
    world.logInAs(u"uju@example.com"_s, {70'000});
    const QSignalSpy changed(&world.session, &SessionController::balanceChanged);
    world.session.setBalance({70'000});
    QCOMPARE(changed.count(), 0);
    world.session.setBalance({80'000});
    world.session.setBalance({60'000});
    QCOMPARE(changed.count(), 2);
    world.session.refreshBalance();
    QTRY_COMPARE(world.session.balance(), Money{70'000});
    world.session.logOut();
    world.session.setBalance({1});
    QCOMPARE(world.session.balance(), Money{});
}

void SessionControllerTest::theBalanceOfTheMemberBeforeIsNotForTheNext() {
    FanWorld world;
    world.logInAs(u"uju@example.com"_s, {70'000});
    world.session.refreshBalance();
    world.session.logOut(); // before its answer is heard
    world.logInAs(u"byeol@example.com"_s, {30'000});
    QCOMPARE(world.session.balance(), Money{30'000});
}

UNIVERSE_TEST(SessionControllerTest, QCoreApplication)
#include "tst_session_controller_database.moc"
