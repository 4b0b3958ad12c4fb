// A booking whose answer comes late, or to somebody else: the answers are given by hand.

#include "app/models/booking/BookingController.h"
#include "tests/support/FanWorld.h"
#include "tests/support/Held.h"
#include "tests/support/TestMain.h"

#include <QCoreApplication>
#include <QSignalSpy>
#include <QTest>

using namespace universe;
using namespace universe::test;
using namespace Qt::StringLiterals;

using Phase = BookingController::Phase;

namespace {

/// A member before the confirmation, at a server that answers when a test says so.
struct Scene {
    explicit Scene() {
        calls.book = [this](const QUuid &request, const BookingOrder &) {
            requests << request;
            return receipts.ask();
        };
        calls.concert = [this](ConcertId) { return concerts.ask(); };
        world.logInAs(u"uju@example.com"_s, {500'000});
        booking.emplace(world.client, calls, world.ticketCalls, world.session, world.viewer);
        booking->setOrder(world.order(u"open"_s, 1));
    }

    void refuse(int index, ErrorCode code) { receipts.answer(index, failure(code)); }

    FanWorld world;
    Held<BookingReceipt> receipts;
    Held<Concert> concerts;
    QList<QUuid> requests;
    BookingCalls calls = world.bookingCalls;
    std::optional<BookingController> booking;
};

const BookingReceipt receipt{{1}, u"A-1"_s, {110'000}, {390'000}};

} // namespace

class TestBookingAnswers : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aSecondPressAsksNothing();
    void aRepeatHasTheSameIdUntilThereIsAnAnswer_data();
    void aRepeatHasTheSameIdUntilThereIsAnAnswer();
    void anotherOrderHasAnotherId();
    void theReceiptOfTheMemberBeforeIsNotForTheNext();
    void theAnswerToTheOrderBeforeIsNotForTheNext_data();
    void theAnswerToTheOrderBeforeIsNotForTheNext();
    void whatChangedInTheOrderBeforeIsNotForTheNext();
};

void TestBookingAnswers::aSecondPressAsksNothing() {
    Scene scene;
    scene.booking->confirm();
    scene.booking->confirm();
    QCOMPARE(scene.requests.size(), 1);
    scene.receipts.answer(0, receipt);
    QTRY_COMPARE(scene.booking->phase(), Phase::Booked);
    QCOMPARE(scene.world.session.balance(), Money{390'000});
    scene.booking->confirm();
    QCOMPARE(scene.requests.size(), 1);
}

void TestBookingAnswers::aRepeatHasTheSameIdUntilThereIsAnAnswer_data() {
    QTest::addColumn<ErrorCode>("error");
    QTest::addColumn<bool>("same");
    QTest::newRow("a deadlock") << ErrorCode::Busy << true;
    QTest::newRow("offline") << ErrorCode::Offline << true;
    QTest::newRow("an unknown failure") << ErrorCode::Internal << true;
    QTest::newRow("seat gone") << ErrorCode::SeatUnavailable << false;
    QTest::newRow("short of coins") << ErrorCode::InsufficientBalance << false;
}

void TestBookingAnswers::aRepeatHasTheSameIdUntilThereIsAnAnswer() {
    QFETCH(ErrorCode, error);
    QFETCH(bool, same);
    Scene scene;
    scene.booking->confirm();
    scene.refuse(0, error);
    QTRY_COMPARE(scene.booking->phase(), Phase::Refused);
    scene.booking->confirm();
    QCOMPARE(scene.requests.size(), 2);
    QCOMPARE(scene.requests[0] == scene.requests[1], same);
}

void TestBookingAnswers::anotherOrderHasAnotherId() {
    Scene scene;
    scene.booking->confirm();
    scene.refuse(0, ErrorCode::Offline);
    QTRY_COMPARE(scene.booking->phase(), Phase::Refused);
    scene.booking->setOrder(scene.world.order(u"open"_s, 1, 7));
    scene.booking->confirm();
    QVERIFY(scene.requests[0] != scene.requests[1]);
    scene.refuse(1, ErrorCode::TermsChanged);
    QTRY_COMPARE(scene.concerts.asked(), 1);
    Concert concert;
    concert.id = scene.world.concert(u"open"_s);
    concert.seatLimit = 3;
    scene.concerts.answer(0, concert);
    QTRY_COMPARE(scene.booking->phase(), Phase::Refused);
    QCOMPARE(scene.booking->order().seatLimit, 3);
    scene.booking->confirm(); // to other terms
    QCOMPARE(scene.requests.size(), 3);
    QVERIFY(scene.requests[1] != scene.requests[2]);
}

void TestBookingAnswers::theReceiptOfTheMemberBeforeIsNotForTheNext() {
    Scene scene;
    const QSignalSpy booked(&*scene.booking, &BookingController::booked);
    scene.booking->confirm();
    scene.world.session.logOut();
    scene.world.logInAs(u"byeol@example.com"_s, {300'000});
    scene.receipts.answer(0, receipt);
    QTRY_COMPARE(scene.booking->phase(), Phase::Empty);
    QCOMPARE(booked.count(), 0);
    QVERIFY(scene.booking->receipt().number.isEmpty());
    QCOMPARE(scene.world.session.balance(), Money{300'000});
    QCOMPARE(scene.booking->tickets().state().phase, LoadState::Phase::Idle);
}

void TestBookingAnswers::theAnswerToTheOrderBeforeIsNotForTheNext_data() {
    QTest::addColumn<bool>("done");
    QTest::newRow("booked") << true;
    QTest::newRow("refused") << false;
}

void TestBookingAnswers::theAnswerToTheOrderBeforeIsNotForTheNext() {
    QFETCH(bool, done);
    Scene scene;
    scene.booking->confirm();
    scene.booking->setOrder(scene.world.order(u"second"_s, 2));
    scene.booking->confirm();
    if (done)
        scene.receipts.answer(0, receipt);
    else
        scene.refuse(0, ErrorCode::SeatUnavailable);
    scene.receipts.answer(1, BookingReceipt{{2}, u"B-2"_s, {220'000}, {170'000}});
    QSet<Phase> phases;
    connect(&*scene.booking, &BookingController::changed, this, [&] { phases << scene.booking->phase(); });
    QTRY_COMPARE(scene.booking->phase(), Phase::Booked);
    QVERIFY(!phases.contains(Phase::Refused));
    QCOMPARE(scene.booking->receipt().number, u"B-2"_s);
}

void TestBookingAnswers::whatChangedInTheOrderBeforeIsNotForTheNext() {
    Scene scene;
    scene.booking->confirm();
    scene.refuse(0, ErrorCode::TermsChanged);
    QTRY_COMPARE(scene.concerts.asked(), 1);
    const BookingOrder next = scene.world.order(u"second"_s, 2);
    scene.booking->setOrder(next);
    scene.concerts.answer(0, failure(ErrorCode::NotFound));
    scene.booking->confirm();
    scene.refuse(1, ErrorCode::Busy);
    QTRY_COMPARE(scene.booking->phase(), Phase::Refused);
    QCOMPARE(scene.booking->error(), ErrorCode::Busy);
    QCOMPARE(scene.booking->order().seats, next.seats);
    QCOMPARE(scene.booking->order().concert.id, next.concert.id);
}

UNIVERSE_TEST(TestBookingAnswers, QCoreApplication)
#include "tst_booking_answers_database.moc"
