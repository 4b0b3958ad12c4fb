// Cancelling as the controller sees it, against a real server: what comes back, what is refused, what happens once.

#include "app/models/booking/BookingController.h"
#include "app/models/booking/CancellationController.h"
#include "tests/support/Answer.h"
#include "tests/support/FanWorld.h"
#include "tests/support/LossyProxy.h"
#include "tests/support/TestMain.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTest>

using namespace universe;
using namespace universe::test;
using namespace Qt::StringLiterals;

namespace {

using CancelPhase = CancellationController::Phase;

/// A member with a booking of one seat of each grade (264,000 coins).
struct BookedScene {
    explicit BookedScene(const std::function<QString(const QString &)> &proxied = {})
        : world(proxied) {
        world.logInAs(u"fan@example.com"_s, {500'000});
        BookingController booking(world.client, world.bookingCalls, world.ticketCalls, world.session, world.viewer);
        booking.setOrder(world.orderOfAllGrades(u"open"_s));
        booking.confirm();
        QTRY_COMPARE(booking.phase(), BookingController::Phase::Booked);
        const auto bookings = answer(world.bookingCalls.bookings());
        QVERIFY(bookings);
        cancellation.setBooking(bookings->first());
        QTRY_VERIFY(cancellation.quote());
    }

    [[nodiscard]] TicketId ticket(int index) const { return cancellation.tickets().tickets()[index].id; }
    /// Puts the show there, as if time had passed until it.
    void setShow(const QString &starts) {
        world.database.sql(u"update data.show set starts_at = %1"_s.arg(starts));
        world.database.sql(u"update data.sale set starts = %1"_s.arg(starts));
        world.database.sql(u"update data.booking set starts_at = %1"_s.arg(starts));
    }
    [[nodiscard]] QString stateOf(const QString &what) { return world.database.sql(what).first().text(0); }

    FanWorld world;
    CancellationController cancellation{world.client, world.bookingCalls, world.ticketCalls, world.session};
};

} // namespace

class CancellationControllerTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theWholeComesBack();
    void oneTicketAndThenTheRest();
    void nothingChosenCancelsNothing();
    void pressingTwiceCancelsOnce();
    void anotherRefundThanShownIsShownFirst();
    void aUsedTicketStays();
    void aShowThatHasBegunIsTooLate();
    void aLostAnswerIsAskedForAgainAndCancelsOnce();
    void theOutcomeIsToldWhateverIsInFront();
    void whatWasUnchosenStaysSo();
    void nothingStaysAfterLogOut();
};

void CancellationControllerTest::theWholeComesBack() {
    BookedScene scene;
    CancellationController &cancellation = scene.cancellation;
    QVERIFY(cancellation.isWhole());
    QCOMPARE(cancellation.chosen().size(), 3);
    QCOMPARE(cancellation.quote()->refund, Money{264'000}); // just booked
    QCOMPARE(cancellation.quote()->fee, Money{});
    QTRY_VERIFY(!cancellation.fees().steps.isEmpty());
    QSignalSpy cancelled(&cancellation, &CancellationController::cancelled);
    cancellation.confirm();
    QCOMPARE(cancellation.phase(), CancelPhase::Asking);
    QTRY_COMPARE(cancellation.phase(), CancelPhase::Cancelled);
    QCOMPARE(cancelled.count(), 1);
    QCOMPARE(scene.world.session.balance(), Money{500'000});
    QCOMPARE(scene.stateOf(u"select state::text from data.booking"_s), u"cancelled"_s);
    const auto bookings = answer(scene.world.bookingCalls.bookings());
    QVERIFY(bookings);
    QCOMPARE(bookings->first().state, BookingState::Cancelled);
}

void CancellationControllerTest::oneTicketAndThenTheRest() {
    BookedScene scene;
    CancellationController &cancellation = scene.cancellation;
    cancellation.choose(scene.ticket(1), false);
    cancellation.choose(scene.ticket(2), false);
    QVERIFY(!cancellation.quote()); // of other tickets, not known yet
    cancellation.confirm();         // so nothing happens
    QCOMPARE(cancellation.phase(), CancelPhase::Review);
    QTRY_VERIFY(cancellation.quote());
    QCOMPARE(cancellation.quote()->refund, Money{110'000});
    QVERIFY(!cancellation.isWhole());
    cancellation.confirm();
    QTRY_COMPARE(cancellation.phase(), CancelPhase::Cancelled);
    QCOMPARE(scene.world.session.balance(), Money{346'000});
    QCOMPARE(scene.stateOf(u"select state::text from data.booking"_s), u"booked"_s);

    cancellation.setBooking(cancellation.booking());
    QTRY_VERIFY(cancellation.quote());
    QCOMPARE(cancellation.chosen().size(), 2);
    QVERIFY(cancellation.isWhole());
    cancellation.confirm();
    QTRY_COMPARE(cancellation.phase(), CancelPhase::Cancelled);
    QCOMPARE(scene.world.session.balance(), Money{500'000});
    QCOMPARE(scene.stateOf(u"select state::text from data.booking"_s), u"cancelled"_s);
}

void CancellationControllerTest::nothingChosenCancelsNothing() {
    BookedScene scene;
    for (int i = 0; i < 3; ++i)
        scene.cancellation.choose(scene.ticket(i), false);
    QVERIFY(!scene.cancellation.quote());
    scene.cancellation.confirm();
    QCOMPARE(scene.cancellation.phase(), CancelPhase::Review);
    scene.cancellation.choose(scene.ticket(0), true);
    QTRY_VERIFY(scene.cancellation.quote());
}

void CancellationControllerTest::pressingTwiceCancelsOnce() {
    BookedScene scene;
    scene.cancellation.confirm();
    scene.cancellation.confirm();
    QTRY_COMPARE(scene.cancellation.phase(), CancelPhase::Cancelled);
    scene.cancellation.confirm();
    QCOMPARE(scene.cancellation.phase(), CancelPhase::Cancelled);
    QCOMPARE(scene.world.count(u"data.ledger where kind = 'refund'"_s), 1);
}

// The free day is over between the page and the press.
void CancellationControllerTest::anotherRefundThanShownIsShownFirst() {
    BookedScene scene;
    CancellationController &cancellation = scene.cancellation;
    scene.setShow(u"now() + interval '5 days'"_s);
    scene.world.database.sql(u"update data.booking set booked_at = booked_at - interval '2 days'"_s);
    cancellation.confirm();
    QTRY_COMPARE(cancellation.phase(), CancelPhase::Refused);
    QCOMPARE(cancellation.error(), ErrorCode::TermsChanged);
    QCOMPARE(scene.world.session.balance(), Money{236'000});
    QTRY_VERIFY(cancellation.quote());
    QCOMPARE(cancellation.quote()->fee, Money{52'800});      // 20 %
    QCOMPARE(cancellation.error(), ErrorCode::TermsChanged); // it is still to be said
    cancellation.confirm();
    QTRY_COMPARE(cancellation.phase(), CancelPhase::Cancelled);
    QCOMPARE(scene.world.session.balance(), Money{447'200});
}

void CancellationControllerTest::aUsedTicketStays() {
    BookedScene scene;
    CancellationController &cancellation = scene.cancellation;
    const QString door =
        scene.world.database.logIn(scene.world.database.createMember(u"door@example.com"_s, Role::Steward));
    const QString code = cancellation.tickets().tickets()[0].code;
    QCOMPARE(scene.stateOf(u"select outcome from api.check_in('%1', '%2')"_s.arg(door, code)), u"admitted"_s);
    cancellation.confirm();
    QTRY_COMPARE(cancellation.phase(), CancelPhase::Refused);
    QCOMPARE(cancellation.error(), ErrorCode::CancellationClosed);
    QTRY_COMPARE(cancellation.tickets().tickets()[0].state, TicketState::Used);
    QTRY_VERIFY(cancellation.quote());
    QCOMPARE(cancellation.chosen().size(), 2); // what is left can be cancelled
    QVERIFY(!cancellation.isWhole());
    cancellation.confirm();
    QTRY_COMPARE(cancellation.phase(), CancelPhase::Cancelled);
}

void CancellationControllerTest::aShowThatHasBegunIsTooLate() {
    BookedScene scene;
    scene.setShow(u"now() - interval '1 minute'"_s);
    scene.cancellation.setBooking(scene.cancellation.booking());
    QTRY_COMPARE(scene.cancellation.error(), ErrorCode::CancellationClosed);
    QVERIFY(!scene.cancellation.quote());
    scene.cancellation.confirm();
    QCOMPARE(scene.cancellation.phase(), CancelPhase::Review);
}

void CancellationControllerTest::aLostAnswerIsAskedForAgainAndCancelsOnce() {
    std::unique_ptr<LossyProxy> proxy;
    BookedScene scene([&](const QString &conninfo) {
        proxy = std::make_unique<LossyProxy>(ThrowawayCluster::shared().socketFolder(), conninfo);
        return proxy->connection();
    });
    proxy->loseNextAnswer();
    scene.cancellation.confirm();
    QTRY_COMPARE_WITH_TIMEOUT(scene.cancellation.phase(), CancelPhase::Cancelled, 20'000);
    QCOMPARE(scene.world.session.balance(), Money{500'000});
    QCOMPARE(scene.world.count(u"data.ledger where kind = 'refund'"_s), 1);
}

void CancellationControllerTest::theOutcomeIsToldWhateverIsInFront() {
    BookedScene scene;
    CancellationController &cancellation = scene.cancellation;
    QSignalSpy cancelled(&cancellation, &CancellationController::cancelled);
    const Booking booking = cancellation.booking();
    cancellation.confirm();
    cancellation.setBooking(booking); // the same: it is still awaited
    QCOMPARE(cancellation.phase(), CancelPhase::Asking);
    Booking other = booking;
    other.id = {99'999};
    cancellation.setBooking(other);
    QTRY_COMPARE(cancelled.count(), 1);
    QCOMPARE(cancelled.first().first().value<BookingId>(), booking.id);
    QCOMPARE(scene.world.session.balance(), Money{500'000});
    QVERIFY(cancellation.phase() != CancelPhase::Cancelled); // that is about the other
}

void CancellationControllerTest::whatWasUnchosenStaysSo() {
    BookedScene scene;
    CancellationController &cancellation = scene.cancellation;
    for (int i = 0; i < 3; ++i)
        cancellation.choose(scene.ticket(i), false);
    cancellation.load();
    QTRY_COMPARE(cancellation.tickets().state().phase, LoadState::Phase::Ready);
    QVERIFY(cancellation.chosen().isEmpty());
    cancellation.setBooking(cancellation.booking(), {scene.ticket(1)}); // as after a log-in that was asked for
    QTRY_VERIFY(cancellation.quote());
    QCOMPARE(cancellation.quote()->refund, Money{88'000});
}

void CancellationControllerTest::nothingStaysAfterLogOut() {
    BookedScene scene;
    scene.cancellation.clear();
    QVERIFY(!scene.cancellation.quote());
    QVERIFY(!scene.cancellation.booking().id.isValid());
    QCOMPARE(scene.cancellation.chosen().size(), 0);
}

UNIVERSE_TEST(CancellationControllerTest, QCoreApplication)
#include "tst_cancellation_controller_database.moc"
