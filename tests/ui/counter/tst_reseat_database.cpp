// Another seat for a ticket, house seats, and fuel for a member: in the whole window, against a real server.

#include "app/models/seatmap/BestSeats.h"
#include "tests/support/TestMain.h"
#include "tests/ui/admin/AdminDesk.h"
#include "ui/counter/BlockCard.h"
#include "ui/counter/BlockPage.h"
#include "ui/counter/BookingDeskPage.h"
#include "ui/counter/FoundBookingCard.h"
#include "ui/counter/GiveBackCard.h"
#include "ui/counter/HallMap.h"
#include "ui/counter/MemberFinder.h"
#include "ui/counter/ReseatCard.h"
#include "ui/counter/ReseatPage.h"
#include "ui/counter/ShiftPage.h"
#include "ui/counter/TakeMoneyCard.h"
#include "ui/counter/TakeMoneyPage.h"
#include "ui/seatmap/SeatMapView.h"
#include "ui/shell/Language.h"
#include "ui/shell/StaffPages.h"
#include "ui/style/Theme.h"
#include "ui/tickets/SaveTicketsCard.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/Notice.h"
#include "ui/widgets/SegmentedControl.h"
#include "ui/widgets/TextField.h"

#include <QApplication>
#include <QCheckBox>
#include <QLineEdit>
#include <QSettings>
#include <QSignalSpy>

using namespace universe;
using namespace universe::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int officePatience = 20'000;

/// Somebody who works at the counter.
struct Office : AdminDesk {
    explicit Office(Role role) {
        if (!QTest::qWaitForWindowActive(&window) || !logIn(role))
            qFatal("the clerk does not come in");
    }
    template <typename T>
    [[nodiscard]] T *page() {
        return qobject_cast<T *>(window.navigator()->current());
    }
    void openShift() {
        world.database.sql(u"select from api.open_shift($1, gen_random_uuid(), 'Counter 1', 100000)"_s,
                           {services.session.token()});
    }
    /// Sells the first seat of A (110,000) to somebody without a name, for cash, and finds the booking.
    void sellAndFind() {
        const BookingOrder order = world.order(u"open"_s, 1);
        world.database.sql(u"select from api.sell($1, gen_random_uuid(), null, $2, $3, 'cash')"_s,
                           {services.session.token(), order.show.id, order.seatIds()});
        router->staff().openDesk();
        page<BookingDeskPage>()->number()->setText(
            world.database.sql(u"select data.booking_no(max(booking_id)) from data.booking"_s).first().text(0));
        QTest::keyClick(page<BookingDeskPage>()->number()->edit(), Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(services.desk.found(), officePatience);
    }
    /// From the booking to its hall, by keys.
    void goToSeats() {
        GiveBackCard *card = page<BookingDeskPage>()->giveBack();
        QTRY_VERIFY(card->ticketBoxes().size() == 1 && card->isVisible());
        card->ticketBoxes().first()->setFocus();
        QTest::keyClick(card->ticketBoxes().first(), Qt::Key_Space);
        card->reseatButton()->setFocus();
        QTest::keyClick(card->reseatButton(), Qt::Key_Space);
        QTRY_VERIFY(page<ReseatPage>());
        QTRY_VERIFY_WITH_TIMEOUT(page<ReseatPage>()->hall()->map()->hasFocus(), officePatience);
    }
    [[nodiscard]] int seatAt(const BookingOrder &order) {
        return page<ReseatPage>()->watch().state().geometry()->indexOf(order.seatIds().first());
    }
    void openBlock() {
        const BookingOrder order = world.order(u"open"_s, 1);
        router->openConcert(order.concert.id);
        QTest::keyClick(&window, Qt::Key_H, Qt::ControlModifier);
        QTRY_VERIFY(page<BlockPage>());
        QTRY_VERIFY_WITH_TIMEOUT(page<BlockPage>()->hall()->map()->hasFocus(), officePatience);
    }
};

} // namespace

class ReseatTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { Language::instance().set(u"en"_s); }
    void theDifferenceIsSeenBeforeAndGivenBackInTheShift();
    void aSeatThatIsTakenIsSaid();
    void withoutAShiftNothingIsPaid();
    void houseSeatsAreBlockedAndLetGo();
    void aClerkBlocksNothing();
    void fuelIsSoldForCashByKeys();
    void fuelWithoutAShift();

private:
    QTemporaryDir m_settings;
};

void ReseatTest::initTestCase() {
    Theme::apply(*qApp, Scheme::Light);
    QCoreApplication::setOrganizationName(u"my-universe-test"_s);
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_settings.path());
}

void ReseatTest::theDifferenceIsSeenBeforeAndGivenBackInTheShift() {
    Office office(Role::Staff);
    office.openShift();
    office.sellAndFind();
    QVERIFY(office.page<BookingDeskPage>()->booking()->paid()->text().startsWith(u"Paid in cash · sold by "_s));
    const QString oldCode = office.services.desk.tickets().first().code;
    office.goToSeats();
    auto *page = office.page<ReseatPage>();
    QVERIFY(!page->tickets()->isVisible());
    page->card()->reseatButton()->click();
    QVERIFY(!page->card()->notice()->text().isEmpty()); // nothing is chosen
    QTest::keyClick(page->hall()->map(), Qt::Key_1);
    QCOMPARE(page->card()->chosen(), bestSeats(page->watch().state(), 1).value(0, -1));
    QVERIFY(page->hall()->map()->isPicked(page->card()->chosen()));
    const int cheaper = office.seatAt(office.world.orderOfAllGrades(u"open"_s));      // in A, which costs the same
    page->hall()->map()->goToSeat(page->watch().state().geometry()->seatCount() - 1); // in C
    QTest::keyClick(page->hall()->map(), Qt::Key_Space);
    QVERIFY(page->card()->chosen() != cheaper && page->hall()->map()->isPicked(page->card()->chosen()));
    QCOMPARE(page->card()->difference()->text(), u"To be given back: 44,000 won"_s);
    QCOMPARE(office.world.count(u"data.reseat"_s), 0); // only told
    page->card()->reseatButton()->setFocus();
    QTest::keyClick(page->card()->reseatButton(), Qt::Key_Space);
    QTRY_VERIFY_WITH_TIMEOUT(office.services.reseat.newTicket(), officePatience);
    QCOMPARE(page->card()->difference()->text(), u"Given back: 44,000 won"_s);
    QVERIFY(!page->card()->reseatButton()->isVisible());
    QVERIFY(page->tickets()->isVisible()); // the new ticket, to print
    QTRY_VERIFY(page->tickets()->printButton()->hasFocus());
    QVERIFY(office.services.reseat.newTicket()->code != oldCode);
    QCOMPARE(office.world.count(u"data.shift_money where kind = 'reseat' and amount = -44000"_s), 1);

    // The booking that was found follows.
    QTRY_COMPARE_WITH_TIMEOUT(office.services.desk.found()->booking.total, Money{66'000}, officePatience);
}

void ReseatTest::aSeatThatIsTakenIsSaid() {
    Office office(Role::Staff);
    office.openShift();
    office.sellAndFind();
    office.goToSeats();
    auto *page = office.page<ReseatPage>();
    const BookingOrder other = office.world.order(u"open"_s, 1, 3);
    const int seat = office.seatAt(other);
    page->hall()->map()->pressSeat(seat);
    QCOMPARE(page->card()->chosen(), seat);
    QCOMPARE(page->card()->difference()->text(), u"It costs the same."_s);
    office.world.bookByAnother(other);
    QTRY_COMPARE_WITH_TIMEOUT(page->card()->chosen(), -1, officePatience);
    QVERIFY(page->card()->notice()->text().contains(u"Somebody else has got this seat"_s));
    page->hall()->map()->pressSeat(seat);
    QCOMPARE(page->card()->notice()->text(), u"This seat is not free."_s);
    QCOMPARE(page->card()->chosen(), -1);
}

void ReseatTest::withoutAShiftNothingIsPaid() {
    Office office(Role::Staff);
    office.openShift();
    office.sellAndFind();
    office.world.database.sql(u"select from api.close_shift($1, gen_random_uuid(), (select max(shift_id) from "
                              "data.shift), 210000)"_s,
                              {office.services.session.token()});
    office.goToSeats();
    auto *page = office.page<ReseatPage>();
    page->hall()->map()->pressSeat(page->watch().state().geometry()->seatCount() - 1);
    page->card()->reseatButton()->click();
    QTRY_VERIFY_WITH_TIMEOUT(page->card()->notice()->text().contains(u"no open shift"_s), officePatience);
    QCOMPARE(office.world.count(u"data.reseat"_s), 0);
    page->card()->notice()->actionButton()->click();
    QTRY_VERIFY(office.page<ShiftPage>());
}

void ReseatTest::houseSeatsAreBlockedAndLetGo() {
    Office office(Role::Supervisor);
    office.openBlock();
    auto *page = office.page<BlockPage>();
    SeatMapView *map = page->hall()->map();
    for (const int seat : {0, 1})
        map->pressSeat(seat);
    map->pressSeat(1); // and again: not
    QCOMPARE(page->card()->chosen()->text(), u"1 free seat chosen"_s);
    page->card()->blockButton()->click();
    QVERIFY(!page->card()->reason()->error().isEmpty());
    page->card()->reason()->setText(u"심사위원"_s);
    page->card()->releaseButton()->click();
    QVERIFY(page->card()->notice()->text().contains(u"blocked seats"_s)); // none of those is chosen
    page->card()->blockButton()->click();
    QTRY_COMPARE_WITH_TIMEOUT(page->watch().state().at(0), SeatState::Blocked, officePatience);
    QCOMPARE(map->state().at(0), SeatState::Blocked); // which is seen
    QCOMPARE(office.world.count(u"data.staff_act where act = 'block_seats' and reason = '심사위원'"_s), 1);
    QCOMPARE(page->card()->chosen()->text(), u"Nothing is chosen."_s);

    map->pressSeat(0);
    QCOMPARE(page->card()->chosen()->text(), u"1 blocked seat chosen"_s);
    page->card()->reason()->setText(u"오지 않음"_s);
    page->card()->releaseButton()->click();
    QTRY_COMPARE_WITH_TIMEOUT(page->watch().state().at(0), SeatState::Free, officePatience);
    QCOMPARE(office.world.count(u"data.staff_act where act = 'unblock_seats'"_s), 1);

    // All or none: one of them was sold before the map knew.
    page->deactivate();
    const BookingOrder other = office.world.order(u"open"_s, 1, 3);
    office.world.bookByAnother(other);
    map->pressSeat(0);
    map->pressSeat(page->watch().state().geometry()->indexOf(other.seatIds().first()));
    QCOMPARE(page->card()->chosen()->text(), u"2 free seats chosen"_s);
    page->card()->reason()->setText(u"심사위원"_s);
    page->card()->blockButton()->click();
    QTRY_VERIFY_WITH_TIMEOUT(page->card()->notice()->text().contains(u"Nothing was blocked"_s), officePatience);
    QCOMPARE(office.world.count(u"data.staff_act where act = 'block_seats'"_s), 1);
}

void ReseatTest::aClerkBlocksNothing() {
    Office office(Role::Staff);
    office.router->openConcert(office.world.order(u"open"_s, 1).concert.id);
    QTest::keyClick(&office.window, Qt::Key_H, Qt::ControlModifier);
    QSignalSpy refused(&office.services.blocks, &BlockController::refused);
    const BookingOrder order = office.world.order(u"open"_s, 1);
    office.services.blocks.set(order.show.id, order.seatIds(), true, u"x"_s);
    QTRY_COMPARE_WITH_TIMEOUT(refused.count(), 1, officePatience);
    QCOMPARE(refused.first().first().value<Error>().code, ErrorCode::Forbidden);
    QVERIFY(!office.page<BlockPage>()); // nor has the key opened it meanwhile
}

void ReseatTest::fuelIsSoldForCashByKeys() {
    Office office(Role::Staff);
    office.openShift();
    const MemberId fan =
        office.world.database.createMember(u"iu@example.com"_s, Role::Fan, {5'000}, FanWorld::password);
    QTest::keyClick(&office.window, Qt::Key_M, Qt::ControlModifier);
    QTRY_VERIFY(office.page<TakeMoneyPage>());
    auto *page = office.page<TakeMoneyPage>();
    QTRY_VERIFY(page->finder()->query()->edit()->hasFocus());
    TakeMoneyCard *card = page->card();
    card->takeButton()->click();
    QCOMPARE(card->notice()->text(), u"Say first for whom it is."_s);
    QTest::keyClicks(page->finder()->query()->edit(), u"iu@"_s);
    QTest::keyClick(page->finder()->query()->edit(), Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(card->amount()->edit()->hasFocus(), officePatience);
    QTest::keyClicks(card->amount()->edit(), u"30000"_s);
    QTest::keyClick(card->amount()->edit(), Qt::Key_Tab);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QVERIFY(card->tendered()->edit()->hasFocus());
    QTest::keyClicks(card->tendered()->edit(), u"20000"_s);
    QCOMPARE(card->change()->text(), u"10,000 won missing"_s);
    QTest::keyClick(card->tendered()->edit(), Qt::Key_Return);
    QVERIFY(!card->tendered()->error().isEmpty());
    card->tendered()->edit()->selectAll();
    QTest::keyClicks(card->tendered()->edit(), u"50000"_s);
    QCOMPARE(card->change()->text(), u"Change: 20,000 won"_s);
    QTest::keyClick(card->tendered()->edit(), Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(card->notice()->text().contains(u"35,000 now"_s), officePatience);
    QVERIFY(card->notice()->text().contains(u"Give back 20,000 won."_s));
    QCOMPARE(office.world.count(u"data.purse where balance = 35000 and member_id = %1"_s.arg(fan.value)), 1);
    QCOMPARE(office.world.count(u"data.shift_money where kind = 'top_up' and amount = 30000 and tendered = 50000"_s),
             1);
    QVERIFY(page->finder()->query()->edit()->hasFocus()); // for the next one
    QVERIFY(!page->member()->isVisible() && card->amount()->text().isEmpty());

    // By card, with its slip.
    QTest::keyClick(page->finder()->query()->edit(), Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(card->amount()->edit()->hasFocus(), officePatience);
    QTest::keyClick(card->amount()->edit(), Qt::Key_F8);
    QVERIFY(card->slip()->isVisible() && !card->tendered()->isVisible());
    QTest::keyClicks(card->amount()->edit(), u"7000"_s);
    QTest::keyClick(card->slip()->edit(), Qt::Key_Return);
    QVERIFY(!card->slip()->error().isEmpty());
    card->slip()->setText(u"A-17"_s);
    QTest::keyClick(card->slip()->edit(), Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(office.world.count(u"data.shift_money where pay = 'card' and slip = 'A-17'"_s), 1,
                              officePatience);
}

void ReseatTest::fuelWithoutAShift() {
    Office office(Role::Staff);
    office.world.database.createMember(u"iu@example.com"_s, Role::Fan, {5'000}, FanWorld::password);
    office.router->staff().openTakeMoney();
    auto *page = office.page<TakeMoneyPage>();
    office.services.takeMoney.find(u"iu@"_s);
    QTRY_VERIFY_WITH_TIMEOUT(page->member()->isVisible(), officePatience);
    page->card()->amount()->setText(u"30,000"_s);
    page->card()->takeButton()->click();
    QTRY_VERIFY_WITH_TIMEOUT(page->card()->notice()->text().contains(u"no open shift"_s), officePatience);
    QCOMPARE(page->card()->amount()->text(), u"30,000"_s); // nothing is lost
    page->card()->notice()->actionButton()->click();
    QTRY_VERIFY(office.page<ShiftPage>());
}

UNIVERSE_TEST(ReseatTest, QApplication)
#include "tst_reseat_database.moc"
