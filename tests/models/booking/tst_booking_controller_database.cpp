#include "app/models/booking/BookingController.h"
#include "tests/support/FanWorld.h"
#include "tests/support/LossyProxy.h"
#include "tests/support/TestMain.h"

#include <QCoreApplication>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTest>

using namespace universe;
using namespace universe::test;
using namespace Qt::StringLiterals;

using Phase = BookingController::Phase;
using NextStep = BookingController::NextStep;

class TestBookingController : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void booksAndHandsOutTickets();
    void pressingTwiceBooksOnce();
    void refusalsSayWhatHelps_data();
    void refusalsSayWhatHelps();
    void asksAgainWhenSomethingHasChanged_data();
    void asksAgainWhenSomethingHasChanged();
    void aSeatThatIsGoneMeanwhileIsTold();
    void aSessionThatEndedIsAskedForAgain();
    void toppingUpClearsTheRefusal();
    void aLostAnswerIsAskedForAgainAndBooksOnce();
    void waitsForTheConnectionAndBooksOnce();
    void asksAgainOnANewConnectionWhenTheAnswerIsOverdueAndBooksOnce();
    void aServerThatOnlyReadsIsToldAndIsOverByItself();
    void aNewOrderForgetsTheOldAnswer();
    void logOutForgetsTheReceipt();
    void holdRunsOutByTheServersClock();
};

void TestBookingController::booksAndHandsOutTickets() {
    FanWorld world;
    world.logInAs(u"fan@example.com"_s, {500'000});
    BookingController booking(world.client, world.bookingCalls, world.ticketCalls, world.session, world.viewer);
    const BookingOrder order = world.orderOfAllGrades(u"open"_s);
    booking.setOrder(order);
    QCOMPARE(booking.phase(), Phase::Review);
    QCOMPARE(booking.shortage(), Money{});

    QSignalSpy booked(&booking, &BookingController::booked);
    booking.confirm();
    QCOMPARE(booking.phase(), Phase::Asking);
    QTRY_COMPARE(booking.phase(), Phase::Booked);
    QCOMPARE(booked.count(), 1);
    QCOMPARE(booking.receipt().total, Money{264'000});
    QCOMPARE(booking.receipt().balance, Money{236'000});
    QCOMPARE(world.session.balance(), Money{236'000});
    QTRY_COMPARE(booking.tickets().state().phase, LoadState::Phase::Ready);
    QCOMPARE(booking.tickets().tickets().size(), 3);
    QCOMPARE(booking.tickets().tickets().first().code.size(), 28);
}

void TestBookingController::pressingTwiceBooksOnce() {
    FanWorld world;
    world.logInAs(u"fan@example.com"_s, {500'000});
    BookingController booking(world.client, world.bookingCalls, world.ticketCalls, world.session, world.viewer);
    booking.setOrder(world.order(u"open"_s, 1));
    booking.confirm();
    booking.confirm();
    QTRY_COMPARE(booking.phase(), Phase::Booked);
    booking.confirm();
    QCOMPARE(booking.phase(), Phase::Booked);
    QCOMPARE(world.count(u"data.booking"_s), 1);
}

void TestBookingController::refusalsSayWhatHelps_data() {
    QTest::addColumn<QString>("scene");
    QTest::addColumn<ErrorCode>("error");
    QTest::addColumn<NextStep>("step");
    QTest::newRow("seat gone") << u"seat gone"_s << ErrorCode::SeatUnavailable << NextStep::ChooseSeats;
    QTest::newRow("short of coins") << u"short"_s << ErrorCode::InsufficientBalance << NextStep::TopUp;
    QTest::newRow("booked before") << u"duplicate"_s << ErrorCode::DuplicateBooking << NextStep::MyBookings;
    QTest::newRow("not open yet") << u"upcoming"_s << ErrorCode::OutsidePeriod << NextStep::Leave;
    QTest::newRow("closed") << u"closed"_s << ErrorCode::OutsidePeriod << NextStep::Leave;
    QTest::newRow("too young") << u"adult"_s << ErrorCode::AgeRestricted << NextStep::Leave;
    QTest::newRow("too many") << u"many"_s << ErrorCode::SeatLimit << NextStep::ChooseSeats;
    QTest::newRow("show gone") << u"gone"_s << ErrorCode::NotFound << NextStep::Leave;
}

void TestBookingController::refusalsSayWhatHelps() {
    QFETCH(QString, scene);
    FanWorld world;
    world.logInAs(u"fan@example.com"_s, {scene == u"short"_s ? 100'000 : 5'000'000});
    const bool named = scene == u"upcoming"_s || scene == u"closed"_s || scene == u"adult"_s;
    BookingOrder order = world.order(named ? scene : u"open"_s, scene == u"many"_s ? 9 : 1, 3);
    if (scene == u"seat gone"_s)
        world.bookByAnother(order);
    if (scene == u"gone"_s)
        order.show.id = {99'999'999};
    BookingController booking(world.client, world.bookingCalls, world.ticketCalls, world.session, world.viewer);
    if (scene == u"duplicate"_s) {
        booking.setOrder(world.order(u"open"_s, 1, 10));
        booking.confirm();
        QTRY_COMPARE(booking.phase(), Phase::Booked);
    }
    const qint64 before = world.count(u"data.booking"_s);
    const Money coins = world.session.balance();

    booking.setOrder(order);
    booking.confirm();
    QTRY_COMPARE(booking.phase(), Phase::Refused);
    QTEST(booking.error(), "error");
    QTEST(booking.nextStep(), "step");
    QCOMPARE(world.count(u"data.booking"_s), before);
    QCOMPARE(world.session.balance(), coins);
}

void TestBookingController::asksAgainWhenSomethingHasChanged_data() {
    QTest::addColumn<QJsonObject>("values");
    QTest::addColumn<int>("price");
    QTest::addColumn<QString>("grade");
    QTest::addColumn<int>("ageLimit");
    const auto price = [](const QString &grade, int coins) {
        return QJsonObject{{u"prices"_s, FanWorld::prices(grade, coins)}};
    };
    QTest::newRow("dearer") << price(u"R석"_s, 120'000) << 120'000 << u"R석"_s << 0;
    QTest::newRow("cheaper") << price(u"R석"_s, 90'000) << 90'000 << u"R석"_s << 0;
    QTest::newRow("another grade") << price(u"VIP석"_s, 110'000) << 110'000 << u"VIP석"_s << 0;
    QTest::newRow("an age limit") << QJsonObject{{u"age_limit"_s, 12}} << 110'000 << u"R석"_s << 12;
}

void TestBookingController::asksAgainWhenSomethingHasChanged() {
    QFETCH(QJsonObject, values);
    QFETCH(int, price);
    QFETCH(QString, grade);
    QFETCH(int, ageLimit);
    FanWorld world;
    world.logInAs(u"fan@example.com"_s, {500'000});
    world.database.sql(u"update data.member set birth_date = '1990-01-01'"_s);
    BookingController booking(world.client, world.bookingCalls, world.ticketCalls, world.session, world.viewer);
    const BookingOrder shown = world.orderOfAllGrades(u"open"_s);
    booking.setOrder(shown);
    world.change(u"open"_s, values);

    booking.confirm();
    QTRY_COMPARE(booking.phase(), Phase::Refused);
    QCOMPARE(booking.error(), ErrorCode::TermsChanged);
    QCOMPARE(booking.nextStep(), NextStep::Review);
    QCOMPARE(world.count(u"data.booking"_s), 0);
    QCOMPARE(world.session.balance(), Money{500'000});
    QCOMPARE(booking.shownBefore().seats, shown.seats);
    QList<ChosenSeat> now = shown.seats; // those of the other sections are as they were
    now.first().grade = grade;
    now.first().price = {price};
    QCOMPARE(booking.order().seats, now);
    QCOMPARE(booking.order().ageLimit, ageLimit);

    booking.confirm();
    QTRY_COMPARE(booking.phase(), Phase::Booked);
    QCOMPARE(booking.receipt().total, Money{price + 154'000});
    QCOMPARE(world.session.balance(), Money{346'000 - price});
}

void TestBookingController::aSeatThatIsGoneMeanwhileIsTold() {
    FanWorld world;
    world.logInAs(u"fan@example.com"_s, {500'000});
    BookingCalls calls = world.bookingCalls;
    calls.plan = [](ShowId) { return QtFuture::makeReadyFuture(Result<SeatPlan>(SeatPlan{})); };
    BookingController booking(world.client, calls, world.ticketCalls, world.session, world.viewer);
    booking.setOrder(world.order(u"open"_s, 1));
    world.change(u"open"_s, {{u"seat_limit"_s, 2}});
    booking.confirm();
    QTRY_COMPARE(booking.phase(), Phase::Refused);
    QCOMPARE(booking.error(), ErrorCode::NotFound);
}

void TestBookingController::aSessionThatEndedIsAskedForAgain() {
    FanWorld world;
    world.logInAs(u"fan@example.com"_s, {500'000});
    BookingController booking(world.client, world.bookingCalls, world.ticketCalls, world.session, world.viewer);
    QSignalSpy expired(&world.session, &SessionController::expired);
    booking.setOrder(world.order(u"open"_s, 1));
    world.database.sql(u"update data.session set expires_at = clock_timestamp() - interval '1 minute'"_s);
    booking.confirm();
    QTRY_COMPARE(booking.phase(), Phase::Refused);
    QCOMPARE(booking.nextStep(), NextStep::LogIn);
    QCOMPARE(expired.count(), 1);
    QVERIFY(booking.isGuest());

    world.session.logIn(u"fan@example.com"_s, FanWorld::password);
    QTRY_COMPARE(booking.phase(), Phase::Review);
    booking.confirm();
    QTRY_COMPARE(booking.phase(), Phase::Booked);
}

void TestBookingController::toppingUpClearsTheRefusal() {
    FanWorld world;
    world.logInAs(u"fan@example.com"_s, {100'000});
    BookingController booking(world.client, world.bookingCalls, world.ticketCalls, world.session, world.viewer);
    booking.setOrder(world.orderOfAllGrades(u"open"_s));
    QCOMPARE(booking.shortage(), Money{164'000});
    booking.setOrder(world.order(u"open"_s, 1));
    QCOMPARE(booking.shortage(), Money{10'000});
    booking.confirm();
    QTRY_COMPARE(booking.phase(), Phase::Refused);
    QCOMPARE(booking.nextStep(), NextStep::TopUp);
    world.accountApi.topUp(world.session.token(), QUuid::createUuid(), {50'000});
    world.session.refreshBalance();
    QTRY_COMPARE(booking.phase(), Phase::Review);
    booking.confirm();
    QTRY_COMPARE(booking.phase(), Phase::Booked);
    QCOMPARE(world.session.balance(), Money{40'000});
}

void TestBookingController::aLostAnswerIsAskedForAgainAndBooksOnce() {
    std::unique_ptr<LossyProxy> proxy;
    FanWorld world([&](const QString &connection) {
        proxy = std::make_unique<LossyProxy>(ThrowawayCluster::shared().socketFolder(), connection);
        return proxy->connection();
    });
    world.logInAs(u"fan@example.com"_s, {500'000});
    BookingController booking(world.client, world.bookingCalls, world.ticketCalls, world.session, world.viewer);
    booking.setOrder(world.order(u"open"_s, 3));

    // The server books and commits; nobody hears of it.
    proxy->loseNextAnswer();
    booking.confirm();
    QTRY_COMPARE(proxy->answersLost(), 1);
    QTRY_COMPARE(booking.phase(), Phase::Booked);
    QCOMPARE(world.count(u"data.booking"_s), 1);
    QCOMPARE(world.count(u"data.ledger where kind = 'booking'"_s), 1);
    QCOMPARE(world.session.balance(), Money{500'000 - 330'000});
}

void TestBookingController::waitsForTheConnectionAndBooksOnce() {
    std::unique_ptr<LossyProxy> proxy;
    FanWorld world([&](const QString &connection) {
        proxy = std::make_unique<LossyProxy>(ThrowawayCluster::shared().socketFolder(), connection);
        return proxy->connection();
    });
    world.logInAs(u"fan@example.com"_s, {500'000});
    BookingController booking(world.client, world.bookingCalls, world.ticketCalls, world.session, world.viewer);
    booking.setOrder(world.order(u"open"_s, 1));
    proxy->cut();
    QTRY_VERIFY(!world.client.isOnline());
    booking.confirm();
    QTRY_COMPARE(booking.phase(), Phase::AskingAgain);
    QCOMPARE(world.count(u"data.booking"_s), 0);
    proxy->mend();
    world.client.reconnectNow();
    QTRY_COMPARE_WITH_TIMEOUT(booking.phase(), Phase::Booked, 20'000);
    QCOMPARE(world.count(u"data.booking"_s), 1);
}

void TestBookingController::asksAgainOnANewConnectionWhenTheAnswerIsOverdueAndBooksOnce() {
    std::unique_ptr<LossyProxy> proxy;
    FanWorld world(
        [&](const QString &connection) {
            proxy = std::make_unique<LossyProxy>(ThrowawayCluster::shared().socketFolder(), connection);
            return proxy->connection();
        },
        {.slowAfter = std::chrono::milliseconds(100), .limit = std::chrono::seconds(1)});
    world.logInAs(u"fan@example.com"_s, {500'000});
    BookingController booking(world.client, world.bookingCalls, world.ticketCalls, world.session, world.viewer);
    booking.setOrder(world.order(u"open"_s, 2));
    proxy->holdAnswers(); // the server books, and its word does not come
    booking.confirm();
    QTRY_COMPARE(booking.phase(), Phase::AskingAgain);
    proxy->thaw();
    QTRY_COMPARE_WITH_TIMEOUT(booking.phase(), Phase::Booked, 20'000);
    QCOMPARE(world.count(u"data.booking"_s), 1);
    QCOMPARE(world.session.balance(), Money{280'000});
}

void TestBookingController::aServerThatOnlyReadsIsToldAndIsOverByItself() {
    FanWorld world;
    world.logInAs(u"fan@example.com"_s, {500'000});
    BookingController booking(world.client, world.bookingCalls, world.ticketCalls, world.session, world.viewer);
    booking.setOrder(world.order(u"open"_s, 2));
    world.database.setReadOnly(true);
    QTRY_VERIFY(world.client.isReadOnly());
    booking.confirm();
    QTRY_COMPARE(booking.phase(), Phase::Refused);
    QCOMPARE(booking.error(), ErrorCode::ReadOnly);
    QCOMPARE(booking.nextStep(), NextStep::TryAgain);
    world.database.setReadOnly(false);
    QTRY_COMPARE_WITH_TIMEOUT(booking.phase(), Phase::Review, 20'000);
    booking.confirm();
    QTRY_COMPARE(booking.phase(), Phase::Booked);
    QCOMPARE(world.count(u"data.booking"_s), 1);
}

void TestBookingController::aNewOrderForgetsTheOldAnswer() {
    FanWorld world;
    world.logInAs(u"fan@example.com"_s, {500'000});
    BookingController booking(world.client, world.bookingCalls, world.ticketCalls, world.session, world.viewer);
    booking.setOrder(world.order(u"open"_s, 1));
    booking.confirm();
    booking.setOrder(world.order(u"second"_s, 1));
    // The first went through all the same: the coins say so, the order on the screen is the second.
    QTRY_COMPARE(world.session.balance(), Money{390'000});
    QCOMPARE(booking.phase(), Phase::Review);
    QCOMPARE(booking.order().concert.id, world.concert(u"second"_s));
    booking.confirm();
    QTRY_COMPARE(booking.phase(), Phase::Booked);
    QCOMPARE(world.count(u"data.booking"_s), 2);
}

void TestBookingController::logOutForgetsTheReceipt() {
    FanWorld world;
    world.logInAs(u"fan@example.com"_s, {500'000});
    BookingController booking(world.client, world.bookingCalls, world.ticketCalls, world.session, world.viewer);
    booking.setOrder(world.order(u"open"_s, 1));
    booking.confirm();
    QTRY_COMPARE(booking.tickets().state().phase, LoadState::Phase::Ready);
    world.session.logOut();
    QCOMPARE(booking.phase(), Phase::Empty);
    QVERIFY(booking.tickets().tickets().isEmpty());
    QVERIFY(booking.receipt().number.isEmpty());
}

void TestBookingController::holdRunsOutByTheServersClock() {
    FanWorld world;
    BookingController booking(world.client, world.bookingCalls, world.ticketCalls, world.session, world.viewer);
    BookingOrder order = world.order(u"open"_s, 1);
    order.holdExpiresAt = {};
    booking.setOrder(order);
    QVERIFY(!booking.holdCountdown().left());
    // This computer's clock is a day behind the server's.
    const QDateTime serverNow = QDateTime::currentDateTimeUtc().addDays(1);
    world.clock.set(serverNow);
    order.holdExpiresAt = serverNow.addSecs(300);
    booking.setOrder(order);
    QVERIFY(*booking.holdCountdown().left() > std::chrono::seconds(295));
    QVERIFY(*booking.holdCountdown().left() <= std::chrono::seconds(300));
    order.holdExpiresAt = serverNow.addSecs(-1);
    booking.setOrder(order);
    QCOMPARE(booking.holdCountdown().left()->count(), 0);
    QSignalSpy ended(&booking.holdCountdown(), &Countdown::ended);
    booking.holdCountdown().setRunning(true);
    QTRY_COMPARE(ended.count(), 1);
}

UNIVERSE_TEST(TestBookingController, QCoreApplication)
#include "tst_booking_controller_database.moc"
