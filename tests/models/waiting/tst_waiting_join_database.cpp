// Joining a waiting list against a real server: once, with a place in the line, and what is refused.

#include "app/models/waiting/WaitingJoin.h"
#include "tests/support/LossyProxy.h"
#include "tests/support/TestMain.h"
#include "tests/support/Waiting.h"

#include <QTest>

using namespace universe;
using namespace universe::test;
using namespace Qt::StringLiterals;

namespace {

struct JoinScene {
    explicit JoinScene(const std::function<QString(const QString &)> &proxied = {})
        : world(proxied) {
        world.logInAs(u"fan@example.com"_s, {500'000});
    }
    void open(const QString &name) {
        join.setShow(world.order(name, 1).show.id);
        QTRY_VERIFY(join.count());
    }
    [[nodiscard]] qint64 entries() { return world.count(u"data.waiting_entry"_s); }

    FanWorld world;
    WaitingJoin join{world.client, world.waitingCalls, world.session, world.viewer};
};

} // namespace

class WaitingJoinTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void joiningTellsThePlace();
    void pressingTwiceJoinsOnce();
    void aLostAnswerIsAskedForAgainAndJoinsOnce();
    void whatIsRefusedIsSaid_data();
    void whatIsRefusedIsSaid();
    void whoHasBookedIsRefused();
    void aGuestSeesTheCountAlone();
    void anotherShowIsAnotherList();
    void whatCameBackIsCounted();
    void nothingStaysAfterLogOut();
};

void WaitingJoinTest::joiningTellsThePlace() {
    JoinScene scene;
    const BookingOrder order = scene.world.order(u"open"_s, 1);
    const QString before = scene.world.database.logIn(scene.world.database.createMember(u"first@example.com"_s));
    scene.world.database.sql(u"select * from api.join_waiting_list($1, gen_random_uuid(), $2, 1)"_s,
                             {before, order.show.id});
    scene.open(u"open"_s);
    QCOMPARE(scene.join.count()->waiting, 1);
    QVERIFY(!scene.join.entry());
    scene.join.join(2, u"S석"_s);
    QVERIFY(scene.join.isAsking());
    QTRY_VERIFY(scene.join.entry());
    QVERIFY(!scene.join.isAsking());
    QCOMPARE(scene.join.entry()->place, 2);
    QCOMPARE(scene.join.entry()->seats, 2);
    QCOMPARE(scene.join.entry()->grade, u"S석"_s);
    QTRY_COMPARE(scene.join.count()->waiting, 2);
    QVERIFY(!scene.join.error());
}

void WaitingJoinTest::pressingTwiceJoinsOnce() {
    JoinScene scene;
    scene.open(u"open"_s);
    scene.join.join(2, {});
    scene.join.join(2, {});
    QTRY_VERIFY(scene.join.entry());
    QVERIFY(scene.join.entry()->grade.isEmpty());
    QVERIFY(!scene.join.error());
    QCOMPARE(scene.entries(), 1);
}

void WaitingJoinTest::aLostAnswerIsAskedForAgainAndJoinsOnce() {
    std::unique_ptr<LossyProxy> proxy;
    JoinScene scene([&](const QString &conninfo) {
        proxy = std::make_unique<LossyProxy>(ThrowawayCluster::shared().socketFolder(), conninfo);
        return proxy->connection();
    });
    scene.open(u"open"_s);
    proxy->loseNextAnswer();
    scene.join.join(2, {});
    QTRY_VERIFY_WITH_TIMEOUT(scene.join.entry(), 20'000);
    QVERIFY(!scene.join.error());
    QCOMPARE(scene.entries(), 1);
}

void WaitingJoinTest::whatIsRefusedIsSaid_data() {
    QTest::addColumn<QString>("concert");
    QTest::addColumn<int>("seats");
    QTest::addColumn<QString>("grade");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("after the sale") << u"closed"_s << 1 << QString() << ErrorCode::OutsidePeriod;
    QTest::newRow("too many seats") << u"open"_s << 9 << QString() << ErrorCode::SeatLimit;
    QTest::newRow("no seat") << u"open"_s << 0 << QString() << ErrorCode::SeatLimit;
    QTest::newRow("too young") << u"adult"_s << 1 << QString() << ErrorCode::AgeRestricted;
    QTest::newRow("no such grade") << u"open"_s << 1 << u"VIP"_s << ErrorCode::InvalidInput;
}

void WaitingJoinTest::whatIsRefusedIsSaid() {
    QFETCH(QString, concert);
    QFETCH(int, seats);
    QFETCH(QString, grade);
    QFETCH(ErrorCode, code);
    JoinScene scene;
    scene.open(concert);
    scene.join.join(seats, grade);
    QTRY_VERIFY(scene.join.error());
    QCOMPARE(*scene.join.error(), code);
    QVERIFY(!scene.join.isAsking());
    QCOMPARE(scene.entries(), 0);
}

// And joins once the booking is gone.
void WaitingJoinTest::whoHasBookedIsRefused() {
    JoinScene scene;
    scene.open(u"open"_s);
    const BookingOrder order = scene.world.order(u"open"_s, 1);
    scene.world.database.sql(u"select * from api.book($1, gen_random_uuid(), $2, $3)"_s,
                             {scene.world.session.token(), order.show.id, order.seatIds()});
    scene.join.join(1, {});
    QTRY_VERIFY(scene.join.error());
    QCOMPARE(*scene.join.error(), ErrorCode::DuplicateBooking);
    scene.world.database.sql(u"select from data.booking b, api.cancel_tickets($1, gen_random_uuid(), b.booking_id, "
                             "(select array_agg(ticket_id) from data.ticket))"_s,
                             {scene.world.session.token()});
    scene.join.join(1, {}); // a refusal was an answer: this is a new request
    QTRY_VERIFY(scene.join.entry());
    QVERIFY(!scene.join.error());
}

void WaitingJoinTest::aGuestSeesTheCountAlone() {
    JoinScene scene;
    joinWaitingList(scene.world, scene.world.order(u"open"_s, 1), 1);
    scene.world.session.logOut();
    scene.open(u"open"_s);
    QCOMPARE(scene.join.count()->waiting, 1);
    scene.join.join(1, {});
    QVERIFY(!scene.join.isAsking());
    QVERIFY(!scene.join.entry());
}

void WaitingJoinTest::anotherShowIsAnotherList() {
    JoinScene scene;
    joinWaitingList(scene.world, scene.world.order(u"open"_s, 1), 1);
    scene.open(u"open"_s);
    QTRY_VERIFY(scene.join.entry());
    scene.open(u"second"_s);
    QVERIFY(!scene.join.entry());
    QCOMPARE(scene.join.count()->waiting, 0);
    scene.join.setShow({});
    QVERIFY(!scene.join.count());
}

void WaitingJoinTest::whatCameBackIsCounted() {
    JoinScene scene;
    const BookingOrder order = scene.world.order(u"open"_s, 3);
    joinWaitingList(scene.world, order, 2);
    comeBack(scene.world, order);
    scene.open(u"open"_s);
    QCOMPARE(scene.join.count()->returned, 3);
    QTRY_VERIFY(scene.join.entry());
    QCOMPARE(scene.join.entry()->state, WaitingState::Offered);
}

void WaitingJoinTest::nothingStaysAfterLogOut() {
    JoinScene scene;
    scene.open(u"open"_s);
    scene.join.join(1, {});
    QTRY_VERIFY(scene.join.entry());
    scene.world.session.logOut();
    QVERIFY(!scene.join.entry());
    QTRY_COMPARE(scene.join.count()->waiting, 1); // which everybody may see
}

UNIVERSE_TEST(WaitingJoinTest, QCoreApplication)
#include "tst_waiting_join_database.moc"
