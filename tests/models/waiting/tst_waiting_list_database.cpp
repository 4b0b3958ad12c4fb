// A member's waiting lists against a real server: the place in the line, an offer taken, declined and lapsed, and what
// is refused.

#include "app/models/booking/BookingController.h"
#include "app/models/waiting/WaitingList.h"
#include "tests/support/LossyProxy.h"
#include "tests/support/TestMain.h"
#include "tests/support/Waiting.h"

#include <QSignalSpy>
#include <QTest>

using namespace universe;
using namespace universe::test;
using namespace Qt::StringLiterals;

namespace {

struct ListScene {
    explicit ListScene(const std::function<QString(const QString &)> &proxied = {})
        : world(proxied) {
        world.logInAs(u"fan@example.com"_s, {500'000});
    }

    void load() {
        list.load();
        QTRY_COMPARE(list.state().phase, LoadState::Phase::Ready);
        QTRY_VERIFY(!list.entries().isEmpty());
    }
    /// The member waits for two seats, and has an offer of the first two of section B.
    void getOffer() {
        joinWaitingList(world, order, 2);
        comeBack(world, order);
        load();
        QCOMPARE(list.entries().first().state, WaitingState::Offered);
    }
    [[nodiscard]] QString stateOnServer() {
        return world.database.sql(u"select state::text from data.waiting_entry"_s).first().text(0);
    }

    FanWorld world;
    WaitingList list{world.waitingCalls, world.bookingCalls, world.session, world.viewer};
    BookingOrder order = world.order(u"open"_s, 2, 120);
};

} // namespace

class WaitingListTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void thePlaceInTheLineIsTold();
    void leavingEndsTheWaiting();
    void anOfferComesFirst();
    void anOfferBecomesAnOrderOfItsSeats();
    void theOrderCanBeBooked();
    void decliningGivesTheOfferBack();
    void anOfferThatIsOverIsNotDeclined();
    void anOfferThatEndsIsSeenToEnd();
    void aLostAnswerIsAskedForAgain();
    void nothingStaysAfterLogOut();
};

void WaitingListTest::thePlaceInTheLineIsTold() {
    ListScene scene;
    const QString before = scene.world.database.logIn(scene.world.database.createMember(u"first@example.com"_s));
    scene.world.database.sql(u"select * from api.join_waiting_list($1, gen_random_uuid(), $2, 1)"_s,
                             {before, scene.order.show.id});
    joinWaitingList(scene.world, scene.order, 3, u"S석"_s);
    scene.load();
    QCOMPARE(scene.list.entries().size(), 1);
    const WaitingEntry &entry = scene.list.entries().first();
    QCOMPARE(entry.state, WaitingState::Waiting);
    QCOMPARE(entry.place, 2);
    QCOMPARE(entry.seats, 3);
    QCOMPARE(entry.grade, u"S석"_s);
    QCOMPARE(entry.title, scene.order.concert.title);
    QCOMPARE(entry.venue, u"올림픽홀"_s);
    QCOMPARE(entry.timeZone, QTimeZone("Asia/Seoul"));
    QCOMPARE(scene.list.left(entry).count(), 0); // there is nothing to take
}

void WaitingListTest::leavingEndsTheWaiting() {
    ListScene scene;
    joinWaitingList(scene.world, scene.order, 1);
    scene.load();
    scene.list.leave(scene.list.entries().first().id);
    QVERIFY(scene.list.isBusy());
    QTRY_COMPARE(scene.list.entries().first().state, WaitingState::Left);
    QVERIFY(!scene.list.isBusy());
    QCOMPARE(scene.stateOnServer(), u"left"_s);
}

void WaitingListTest::anOfferComesFirst() {
    ListScene scene;
    joinWaitingList(scene.world, scene.order, 2);
    joinWaitingList(scene.world, scene.world.order(u"second"_s, 1), 1); // later: the server has it before the other
    comeBack(scene.world, scene.order);
    scene.load();
    QCOMPARE(scene.list.entries().size(), 2);
    QCOMPARE(scene.list.entries()[0].state, WaitingState::Offered);
    QCOMPARE(scene.list.entries()[0].seatIds, scene.order.seatIds());
    QCOMPARE(scene.list.entries()[0].seatNames, u"B 1-1, B 1-2"_s);
    QCOMPARE(scene.list.entries()[1].state, WaitingState::Waiting);
    const auto minutes = std::chrono::ceil<std::chrono::minutes>(scene.list.left(scene.list.entries()[0]));
    QVERIFY2(minutes.count() > 25 && minutes.count() <= 31, qPrintable(QString::number(minutes.count())));
}

void WaitingListTest::anOfferBecomesAnOrderOfItsSeats() {
    ListScene scene;
    scene.getOffer();
    QSignalSpy ready(&scene.list, &WaitingList::orderReady);
    const WaitingEntry entry = scene.list.entries().first();
    scene.list.book(entry);
    scene.list.book(entry); // a second press while it is under way
    QTRY_COMPARE(ready.count(), 1);
    QVERIFY(!scene.list.isBusy());
    const auto order = ready.first().first().value<BookingOrder>();
    QCOMPARE(order.seats, scene.order.seats); // as the seat map hands them over: with their names and prices
    QCOMPARE(order.terms, scene.order.terms);
    QCOMPARE(order.concert.title, scene.order.concert.title);
    QCOMPARE(order.show.startsAt, scene.order.show.startsAt);
    QCOMPARE(order.holdExpiresAt, entry.offerEndsAt);
}

void WaitingListTest::theOrderCanBeBooked() {
    ListScene scene;
    scene.getOffer();
    QSignalSpy ready(&scene.list, &WaitingList::orderReady);
    scene.list.book(scene.list.entries().first());
    QTRY_COMPARE(ready.count(), 1);
    BookingController booking(scene.world.client, scene.world.bookingCalls, scene.world.ticketCalls,
                              scene.world.session, scene.world.viewer);
    booking.setOrder(ready.first().first().value<BookingOrder>());
    booking.confirm();
    QTRY_COMPARE(booking.phase(), BookingController::Phase::Booked);
    QCOMPARE(scene.world.session.balance(), Money{324'000});
    scene.list.load();
    QTRY_COMPARE(scene.list.entries().first().state, WaitingState::Taken);
}

void WaitingListTest::decliningGivesTheOfferBack() {
    ListScene scene;
    scene.getOffer();
    scene.list.decline(scene.list.entries().first().id);
    QTRY_COMPARE(scene.list.entries().first().state, WaitingState::Declined);
    QCOMPARE(scene.world.count(u"data.seat_claim where offered_until is not null"_s), 0);
}

void WaitingListTest::anOfferThatIsOverIsNotDeclined() {
    ListScene scene;
    scene.getOffer();
    QSignalSpy refused(&scene.list, &WaitingList::refused);
    scene.world.database.sql(u"update data.waiting_entry set offer_ends_at = now()"_s);
    scene.world.database.sql(u"update data.seat_claim set offered_until = now() where offered_until is not null"_s);
    scene.list.decline(scene.list.entries().first().id);
    QTRY_COMPARE(refused.count(), 1);
    QCOMPARE(refused.first().first().value<Error>().code, ErrorCode::NotFound);
    QTRY_COMPARE(scene.list.entries().first().state, WaitingState::Lapsed);
}

void WaitingListTest::anOfferThatEndsIsSeenToEnd() {
    ListScene scene;
    scene.getOffer();
    scene.world.database.sql(
        u"update data.waiting_entry set offer_ends_at = clock_timestamp() + interval '1 second'"_s);
    scene.list.load();
    QTRY_VERIFY(scene.list.left(scene.list.entries().first()) <= std::chrono::seconds(2));
    scene.list.setActive(true); // from now on nobody asks: the end of the offer does
    QTRY_COMPARE(scene.list.entries().first().state, WaitingState::Lapsed);
    QCOMPARE(scene.list.left(scene.list.entries().first()).count(), 0);
}

void WaitingListTest::aLostAnswerIsAskedForAgain() {
    std::unique_ptr<LossyProxy> proxy;
    ListScene scene([&](const QString &conninfo) {
        proxy = std::make_unique<LossyProxy>(ThrowawayCluster::shared().socketFolder(), conninfo);
        return proxy->connection();
    });
    scene.getOffer();
    QSignalSpy refused(&scene.list, &WaitingList::refused);
    proxy->loseNextAnswer();
    scene.list.decline(scene.list.entries().first().id);
    QTRY_COMPARE_WITH_TIMEOUT(scene.list.entries().first().state, WaitingState::Declined, 20'000);
    QCOMPARE(refused.count(), 0);
}

void WaitingListTest::nothingStaysAfterLogOut() {
    ListScene scene;
    scene.getOffer();
    QSignalSpy ready(&scene.list, &WaitingList::orderReady);
    scene.list.book(scene.list.entries().first());
    scene.world.session.logOut();
    QVERIFY(scene.list.entries().isEmpty());
    QCOMPARE(scene.list.state(), LoadState());
    QVERIFY(!scene.list.isBusy());
    scene.world.logInAs(u"other@example.com"_s, {});
    scene.list.load();
    QTRY_COMPARE(scene.list.state().phase, LoadState::Phase::Ready);
    QVERIFY(scene.list.entries().isEmpty());
    QCOMPARE(ready.count(), 0); // what was asked for the one before
}

UNIVERSE_TEST(WaitingListTest, QCoreApplication)
#include "tst_waiting_list_database.moc"
