// The confirmation and what follows, as a person sees it: every refusal with what helps. Against a real server.

#include "app/models/account/AccountController.h"
#include "app/models/booking/BookingController.h"
#include "tests/support/FanWorld.h"
#include "tests/support/LossyProxy.h"
#include "tests/support/ReadQr.h"
#include "tests/support/TestMain.h"
#include "tests/support/Words.h"
#include "ui/account/TopUpPanel.h"
#include "ui/booking/ConfirmPage.h"
#include "ui/booking/DonePage.h"
#include "ui/booking/PaymentCard.h"
#include "ui/tickets/QrView.h"
#include "ui/tickets/TicketGrid.h"
#include "ui/widgets/Badge.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/ElidedLabel.h"
#include "ui/widgets/Format.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/Notice.h"

#include <QApplication>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTest>

using namespace universe;
using namespace universe::test;
using namespace Qt::StringLiterals;

namespace {

using Phase = BookingController::Phase;

/// A member before the confirmation.
struct Scene {
    explicit Scene(Money balance, const std::function<QString(const QString &)> &proxied = {})
        : world(proxied) {
        world.logInAs(u"fan@example.com"_s, balance);
    }

    void show(const BookingOrder &order) {
        booking.setOrder(order);
        page.resize(1280, 800);
        page.show();
        page.activate();
        page.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&page));
        QTRY_VERIFY(account.account().has_value());
    }

    void press() { QTest::mouseClick(page.payment()->confirmButton(), Qt::LeftButton); }
    [[nodiscard]] QString button() const { return page.payment()->confirmButton()->text(); }
    [[nodiscard]] QString notice() const { return page.payment()->notice()->text(); }

    FanWorld world;
    BookingController booking{world.client, world.bookingCalls, world.ticketCalls, world.session, world.viewer};
    AccountController account{world.client, world.accountCalls, world.session};
    ConfirmPage page{booking, account};
};

} // namespace

class TestBookingPages : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void booksWithEnterAndHandsOutTickets();
    void everySeatHasItsOwnGradeAndPrice();
    void ticketsAreReadByAScanner_data();
    void ticketsAreReadByAScanner();
    void aSeatThatIsGoneLeadsBackToTheSeats();
    void anOfferThatIsOverLeadsToTheWaitingLists();
    void aSeatOfAnOfferThatStandsIsToldAsAnyOther();
    void shortOfCoinsTopsUpInPlaceAndBooks();
    void shortOfCoinsWhereNoneAreSold();
    void bookedBeforeLeadsToMyBookings();
    void closedLeadsBackToTheConcert_data();
    void closedLeadsBackToTheConcert();
    void anExpiredSessionLeadsToLogInAndBack();
    void aLostConnectionIsSaidAndBooksOnce();
    void whatHasChangedIsShownBeforeItIsAgreedTo();
    void theHoldCountsDownAndEndsGently();
    void aGuestIsAskedToLogIn();
};

void TestBookingPages::booksWithEnterAndHandsOutTickets() {
    Scene scene({1'000'000});
    QSignalSpy booked(&scene.page, &ConfirmPage::booked);
    scene.show(scene.world.order(u"open"_s, 8));
    scene.page.firstFocus()->setFocus();
    QTest::keyClick(scene.page.firstFocus(), Qt::Key_Return);
    QVERIFY(scene.page.payment()->confirmButton()->isBusy());
    QVERIFY(!scene.page.payment()->backButton()->isEnabled());
    QTRY_COMPARE(booked.count(), 1);

    DonePage done(scene.booking);
    done.resize(1280, 800);
    done.show();
    QTRY_COMPARE(done.ticketGrid()->cards().size(), 8);
    QCOMPARE(done.numberLabel()->text(), scene.booking.receipt().number);
    QCOMPARE(done.balanceLabel()->text(), u"120,000 fuel"_s);
    QVERIFY(wordsOf(done).contains(u"880,000 fuel"_s));
    const QString begins = format::dateTime(scene.booking.order().show.startsAt, QTimeZone("Asia/Seoul"));
    QVERIFY(done.ticketGrid()->cards().first()->accessibleName().contains(begins));
    QSignalSpy mine(&done, &DonePage::myBookingsRequested);
    QSignalSpy more(&done, &DonePage::concertsRequested);
    QTest::mouseClick(done.myPageButton(), Qt::LeftButton);
    QTest::mouseClick(done.moreButton(), Qt::LeftButton);
    QCOMPARE(mine.count(), 1);
    QCOMPARE(more.count(), 1);
}

void TestBookingPages::everySeatHasItsOwnGradeAndPrice() {
    Scene scene({500'000});
    const BookingOrder order = scene.world.orderOfAllGrades(u"open"_s);
    scene.show(order);
    QVERIFY(wordsOf(scene.page).contains(format::dateTime(order.show.startsAt, QTimeZone("Asia/Seoul"))));
    QStringList lines;
    for (const Badge *grade : scene.page.findChildren<Badge *>()) {
        if (grade->parentWidget()->isVisible())
            lines << grade->text() + u' ' + grade->parentWidget()->findChild<ElidedLabel *>()->text() + u' ' +
                         grade->parentWidget()->findChildren<Label *>().last()->text();
    }
    QCOMPARE(lines,
             (QStringList{u"R석 Section A, row 1, seat 1 110,000 fuel"_s, u"S석 Section B, row 1, seat 1 88,000 fuel"_s,
                          u"A석 Section C, row 1, seat 1 66,000 fuel"_s}));
    QStringList amounts;
    for (const Label *label : scene.page.payment()->findChildren<Label *>()) {
        if (label->isVisible() && label->text().endsWith(u" fuel"))
            amounts << label->text();
    }
    amounts.sort();
    QCOMPARE(amounts, (QStringList{u"236,000 fuel"_s, u"264,000 fuel"_s, u"500,000 fuel"_s})); // after, total, now
    scene.press();
    QTRY_COMPARE(scene.booking.phase(), Phase::Booked);
    QCOMPARE(scene.world.session.balance(), Money{236'000});
}

void TestBookingPages::ticketsAreReadByAScanner_data() {
    QTest::addColumn<int>("side");
    for (const int side : {96, 132, 133, 177, 400})
        QTest::addRow("%d pixels", side) << side;
}

void TestBookingPages::ticketsAreReadByAScanner() {
    QFETCH(int, side);
    const QString code = u"7K2M9QXA0ZTB4W8CR5HN"_s;
    QrView view;
    view.setCode(QrCode::encode(code));
    view.resize(side, side);
    QCOMPARE(readQr(view.grab().toImage()), code);

    TicketFacts facts;
    facts.print.ticket = {{1}, u"A 1-2"_s, code, TicketState::Valid};
    facts.concert = {{1}, u"First Light"_s, u"아이유"_s, u"K-pop"_s};
    facts.print.startsAt = QDateTime::currentDateTimeUtc();
    facts.print.timeZone = QTimeZone("Asia/Seoul");
    TicketCard card(facts);
    QCOMPARE(readQr(card.grab().toImage()), code);
}

void TestBookingPages::aSeatThatIsGoneLeadsBackToTheSeats() {
    Scene scene({500'000});
    const BookingOrder order = scene.world.order(u"open"_s, 2);
    scene.world.bookByAnother(order);
    QSignalSpy seats(&scene.page, &ConfirmPage::seatsRequested);
    scene.show(order);
    scene.press();
    QTRY_COMPARE(scene.booking.phase(), Phase::Refused);
    QVERIFY(scene.notice().contains(u"faster"));
    scene.press();
    QCOMPARE(seats.count(), 1);
}

void TestBookingPages::anOfferThatIsOverLeadsToTheWaitingLists() {
    Scene scene({500'000});
    BookingOrder order = scene.world.order(u"open"_s, 2);
    order.isOffer = true;
    order.holdExpiresAt = scene.world.clock.now();
    scene.world.bookByAnother(order); // the next one in the line
    QSignalSpy lists(&scene.page, &ConfirmPage::waitingListsRequested);
    scene.show(order);
    QVERIFY(scene.page.payment()->holdLabel()->text().contains(u"time to take this offer is over"));
    scene.press();
    QTRY_COMPARE(scene.booking.phase(), Phase::Refused);
    QVERIFY2(scene.notice().contains(u"The offer ended before you booked it"), qPrintable(scene.notice()));
    QCOMPARE(scene.button(), u"My waiting lists"_s);
    QVERIFY(!scene.page.payment()->holdLabel()->isVisible());
    QVERIFY(scene.page.payment()->backButton()->isVisible());
    scene.page.payment()->confirmButton()->setFocus();
    QTest::keyClick(scene.page.payment()->confirmButton(), Qt::Key_Space);
    QCOMPARE(lists.count(), 1);
}

void TestBookingPages::aSeatOfAnOfferThatStandsIsToldAsAnyOther() {
    Scene scene({500'000});
    BookingOrder order = scene.world.order(u"open"_s, 2);
    order.isOffer = true;
    order.holdExpiresAt = scene.world.clock.now().addSecs(3600);
    scene.world.bookByAnother(order);
    scene.show(order);
    scene.press();
    QTRY_COMPARE(scene.booking.phase(), Phase::Refused);
    QVERIFY(scene.notice().contains(u"faster"));
    QCOMPARE(scene.button(), u"Choose other seats"_s);
}

void TestBookingPages::shortOfCoinsTopsUpInPlaceAndBooks() {
    Scene scene({150'000});
    scene.show(scene.world.order(u"open"_s, 2));
    PaymentCard *payment = scene.page.payment();
    QTRY_VERIFY(payment->topUpPanel()->isVisible());
    QVERIFY(scene.notice().contains(u"70,000"));
    QVERIFY(!payment->confirmButton()->isEnabled());
    QCOMPARE(payment->topUpPanel()->amount(), Money{100'000});
    QTest::mouseClick(payment->topUpPanel()->submitButton(), Qt::LeftButton);
    QTRY_VERIFY(payment->confirmButton()->isEnabled());
    QVERIFY(!payment->topUpPanel()->isVisible());
    QVERIFY2(payment->confirmButton()->hasFocus(), "Enter tops up, and Enter books");
    scene.press();
    QTRY_COMPARE(scene.booking.phase(), Phase::Booked);
    QCOMPARE(scene.world.session.balance(), Money{30'000});
}

void TestBookingPages::shortOfCoinsWhereNoneAreSold() {
    Scene scene({150'000});
    scene.world.database.sql(u"update data.setting set value = 'false' where name = 'self_service_top_up'"_s);
    scene.account.load();
    scene.show(scene.world.order(u"open"_s, 2));
    QTRY_VERIFY(!scene.account.canTopUp());
    QVERIFY(!scene.page.payment()->topUpPanel()->isVisible());
    QVERIFY(scene.notice().contains(u"counter"));
    QVERIFY(!scene.page.payment()->confirmButton()->isEnabled());
}

void TestBookingPages::bookedBeforeLeadsToMyBookings() {
    Scene scene({900'000});
    scene.show(scene.world.order(u"open"_s, 1));
    scene.press();
    QTRY_COMPARE(scene.booking.phase(), Phase::Booked);
    scene.booking.setOrder(scene.world.order(u"open"_s, 1, 5));
    QSignalSpy mine(&scene.page, &ConfirmPage::myBookingsRequested);
    scene.press();
    QTRY_COMPARE(scene.booking.phase(), Phase::Refused);
    QVERIFY(scene.notice().contains(u"already"));
    scene.press();
    QCOMPARE(mine.count(), 1);
}

void TestBookingPages::closedLeadsBackToTheConcert_data() {
    QTest::addColumn<QString>("concert");
    QTest::addColumn<QString>("word");
    QTest::newRow("not open yet") << u"upcoming"_s << u"not open"_s;
    QTest::newRow("closed") << u"closed"_s << u"not open"_s;
    QTest::newRow("too young") << u"adult"_s << u"age"_s;
}

void TestBookingPages::closedLeadsBackToTheConcert() {
    QFETCH(QString, concert);
    QFETCH(QString, word);
    Scene scene({500'000});
    QSignalSpy chosen(&scene.page, &ConfirmPage::concertChosen);
    scene.show(scene.world.order(concert, 1));
    scene.press();
    QTRY_COMPARE(scene.booking.phase(), Phase::Refused);
    QVERIFY2(scene.notice().contains(word), qPrintable(scene.notice()));
    scene.press();
    QCOMPARE(chosen.count(), 1);
    QCOMPARE(chosen.first().first().value<ConcertId>(), scene.world.concert(concert));
    QCOMPARE(scene.world.session.balance(), Money{500'000});
}

void TestBookingPages::anExpiredSessionLeadsToLogInAndBack() {
    Scene scene({500'000});
    QSignalSpy login(&scene.page, &ConfirmPage::logInRequested);
    scene.show(scene.world.order(u"open"_s, 1));
    scene.world.database.sql(u"update data.session set expires_at = clock_timestamp() - interval '1 minute'"_s);
    scene.press();
    QTRY_COMPARE(scene.booking.phase(), Phase::Refused);
    QVERIFY(scene.notice().contains(u"Log in"));
    scene.press();
    QCOMPARE(login.count(), 1);
    scene.world.session.logIn(u"fan@example.com"_s, FanWorld::password);
    QTRY_VERIFY(scene.world.session.isMember());
    QVERIFY(scene.notice().isEmpty());
    scene.press();
    QTRY_COMPARE(scene.booking.phase(), Phase::Booked);
}

void TestBookingPages::aLostConnectionIsSaidAndBooksOnce() {
    std::unique_ptr<LossyProxy> proxy;
    Scene scene({500'000}, [&](const QString &connection) {
        proxy = std::make_unique<LossyProxy>(ThrowawayCluster::shared().socketFolder(), connection);
        return proxy->connection();
    });
    scene.show(scene.world.order(u"open"_s, 1));
    proxy->cut();
    QTRY_VERIFY(!scene.world.client.isOnline());
    scene.press();
    QTRY_COMPARE(scene.booking.phase(), Phase::AskingAgain);
    QVERIFY(scene.notice().contains(u"connection"));
    QVERIFY(scene.page.payment()->confirmButton()->isBusy());
    proxy->mend();
    scene.world.client.reconnectNow();
    QTRY_COMPARE_WITH_TIMEOUT(scene.booking.phase(), Phase::Booked, 20'000);
    QCOMPARE(scene.world.count(u"data.booking"_s), 1);
}

void TestBookingPages::whatHasChangedIsShownBeforeItIsAgreedTo() {
    Scene scene({500'000});
    scene.world.database.sql(u"update data.member set birth_date = '1990-01-01'"_s);
    scene.show(scene.world.order(u"open"_s, 1));
    scene.world.change(u"open"_s, {{u"age_limit"_s, 15}, {u"prices"_s, FanWorld::prices(u"VIP석"_s, 130'000)}});
    scene.press();
    QTRY_COMPARE(scene.booking.phase(), Phase::Refused);
    QVERIFY2(scene.notice().contains(u"Grade R석, now VIP석: 110,000 fuel → 130,000 fuel"),
             qUtf8Printable(scene.notice()));
    QVERIFY2(scene.notice().contains(u"Age: for everybody → from 15 year(s)"), qUtf8Printable(scene.notice()));
    QCOMPARE(scene.button(), u"Book 1 seat(s)"_s);
    // Beside the seat, and as the total. A label made for a visible page is shown by the next turn of the event loop.
    QTRY_COMPARE(std::ranges::count_if(scene.page.findChildren<Label *>(),
                                       [](const Label *label) {
                                           return label->isVisible() && label->text() == format::money(Money{130'000});
                                       }),
                 2);
    scene.press();
    QTRY_COMPARE(scene.booking.phase(), Phase::Booked);
    QCOMPARE(scene.booking.receipt().total, Money{130'000});
}

void TestBookingPages::theHoldCountsDownAndEndsGently() {
    Scene scene({500'000});
    BookingOrder order = scene.world.order(u"open"_s, 1);
    scene.show(order);
    order.holdExpiresAt = scene.world.clock.now().addMSecs(1500);
    scene.booking.setOrder(order); // on a page that stands: a slow machine takes longer than that to show one
    Label *hold = scene.page.payment()->holdLabel();
    QVERIFY(hold->isVisible());
    QVERIFY(hold->text().contains(u"00:0"));
    QTRY_VERIFY(hold->text().contains(u"no longer"));
    // Nobody else wanted the seat.
    scene.press();
    QTRY_COMPARE(scene.booking.phase(), Phase::Booked);
}

void TestBookingPages::aGuestIsAskedToLogIn() {
    Scene scene({500'000});
    QSignalSpy login(&scene.page, &ConfirmPage::logInRequested);
    scene.show(scene.world.order(u"open"_s, 1));
    scene.world.session.logOut();
    QVERIFY(scene.button().contains(u"Log in"));
    scene.press();
    QCOMPARE(login.count(), 1);
    QCOMPARE(scene.world.count(u"data.booking"_s), 0);
}

UNIVERSE_TEST(TestBookingPages, QApplication)
#include "tst_booking_pages_database.moc"
