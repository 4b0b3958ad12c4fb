// Waiting lists in my page by mouse and by keyboard: an offer is booked or declined, a line is left. Against a real
// server.

#include "app/models/account/AccountController.h"
#include "app/models/account/MyPageController.h"
#include "tests/support/TestMain.h"
#include "tests/support/Waiting.h"
#include "ui/account/MyPage.h"
#include "ui/account/WaitingTab.h"
#include "ui/widgets/Badge.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Notice.h"
#include "ui/widgets/StateView.h"

#include <QAccessible>
#include <QApplication>
#include <QSignalSpy>
#include <QTest>

using namespace universe;
using namespace universe::test;
using namespace Qt::StringLiterals;

namespace {

struct WaitingTabScene {
    WaitingTabScene() { world.logInAs(u"fan@example.com"_s, {500'000}); }

    void show() {
        page = std::make_unique<MyPage>(mine, account, MyPage::Tab::Waiting);
        page->resize(1280, 800);
        page->show();
        page->activate();
        QVERIFY(QTest::qWaitForWindowExposed(page.get()));
        QTRY_COMPARE(mine.waiting().state().phase, LoadState::Phase::Ready);
    }
    void showOffer() {
        joinWaitingList(world, order, 2);
        comeBack(world, order);
        show();
        QTRY_COMPARE(page->waitingTab()->cards().size(), 1);
    }
    [[nodiscard]] WaitingCard *card() const { return page->waitingTab()->cards().first(); }

    FanWorld world;
    BookingOrder order = world.order(u"open"_s, 2, 120);
    AccountController account{world.client, world.accountCalls, world.session};
    MyPageController mine{world.myPageCalls, world.session, world.viewer, world.favourites};
    std::unique_ptr<MyPage> page;
};

} // namespace

class WaitingTabTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void waitingForNothingLeadsToConcerts();
    void aLineIsLeft();
    void anOfferLeadsToTheConfirmation();
    void anOfferIsDeclinedByKeyboard();
    void anOfferThatIsOverSaysSo();
    void buttonsSayWhichConcertTheyAreAbout();
};

void WaitingTabTest::waitingForNothingLeadsToConcerts() {
    WaitingTabScene scene;
    scene.show();
    QSignalSpy wanted(scene.page.get(), &MyPage::concertsRequested);
    auto *view = scene.page->waitingTab()->findChild<StateView *>();
    QTRY_VERIFY(view->actionButton()->isVisible());
    QTest::mouseClick(view->actionButton(), Qt::LeftButton);
    QCOMPARE(wanted.count(), 1);
}

void WaitingTabTest::aLineIsLeft() {
    WaitingTabScene scene;
    joinWaitingList(scene.world, scene.order, 2, u"S석"_s);
    scene.show();
    QTRY_COMPARE(scene.page->waitingTab()->cards().size(), 1);
    QCOMPARE(scene.card()->state()->text(), u"Waiting"_s);
    QVERIFY(scene.card()->about()->text().contains(u"number 1 in the line"_s));
    QVERIFY(scene.card()->about()->text().contains(u"S석"_s));
    QVERIFY(!scene.card()->bookButton()->isVisible());
    QTest::mouseClick(scene.card()->leaveButton(), Qt::LeftButton);
    QVERIFY(!scene.card()->leaveButton()->isEnabled()); // while it is under way
    QTRY_COMPARE(scene.card()->state()->text(), u"Left"_s);
    QVERIFY(!scene.card()->leaveButton()->isVisible());
    QCOMPARE(scene.world.count(u"data.waiting_entry where state = 'left'"_s), 1);
}

void WaitingTabTest::anOfferLeadsToTheConfirmation() {
    WaitingTabScene scene;
    scene.showOffer();
    QCOMPARE(scene.card()->state()->text(), u"Seats for you"_s);
    QVERIFY(scene.card()->about()->text().contains(u"B 1-1"_s));
    QVERIFY(scene.card()->about()->text().contains(u"Total 176,000 fuel"_s));
    QVERIFY(scene.card()->leftLabel()->text().contains(u"minute"_s));
    QSignalSpy wanted(scene.page.get(), &MyPage::orderRequested);
    QTest::mouseClick(scene.card()->bookButton(), Qt::LeftButton);
    QTRY_COMPARE(wanted.count(), 1);
    QCOMPARE(wanted.first().first().value<BookingOrder>().seats, scene.order.seats);
    QVERIFY(wanted.first().first().value<BookingOrder>().isOffer);
}

void WaitingTabTest::anOfferIsDeclinedByKeyboard() {
    WaitingTabScene scene;
    scene.showOffer();
    scene.card()->bookButton()->setFocus(Qt::TabFocusReason);
    QTest::keyClick(scene.card()->bookButton(), Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), scene.card()->declineButton());
    QTest::keyClick(scene.card()->declineButton(), Qt::Key_Return);
    QTRY_COMPARE(scene.card()->state()->text(), u"Declined"_s);
    QVERIFY(!scene.card()->bookButton()->isVisible());
}

void WaitingTabTest::anOfferThatIsOverSaysSo() {
    WaitingTabScene scene;
    scene.showOffer();
    scene.world.database.sql(u"update data.waiting_entry set offer_ends_at = now()"_s);
    scene.world.database.sql(u"update data.seat_claim set offered_until = now() where offered_until is not null"_s);
    QTest::mouseClick(scene.card()->declineButton(), Qt::LeftButton);
    QTRY_COMPARE(scene.page->waitingTab()->notice()->text(),
                 u"This offer is over: its seats went on to whoever waits next."_s);
    QTRY_COMPARE(scene.card()->state()->text(), u"Lapsed"_s);
    QVERIFY(!scene.card()->declineButton()->isVisible());
}

void WaitingTabTest::buttonsSayWhichConcertTheyAreAbout() {
    WaitingTabScene scene;
    scene.showOffer();
    QAccessibleInterface *button = QAccessible::queryAccessibleInterface(scene.card()->bookButton());
    QCOMPARE(button->text(QAccessible::Name), u"Book these seats"_s);
    QCOMPARE(button->text(QAccessible::Description), scene.order.concert.title);
    QCOMPARE(button->role(), QAccessible::Button);
    QVERIFY(scene.card()->bookButton()->height() >= 44);
}

UNIVERSE_TEST(WaitingTabTest, QApplication)
#include "tst_waiting_tab_database.moc"
