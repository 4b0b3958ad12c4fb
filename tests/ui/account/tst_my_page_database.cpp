// My page as a person uses it, against a real server.

#include "app/models/account/AccountController.h"
#include "app/models/account/MyPageController.h"
#include "app/models/booking/BookingController.h"
#include "tests/support/FanWorld.h"
#include "tests/support/LossyProxy.h"
#include "tests/support/TestMain.h"
#include "ui/account/BookingsTab.h"
#include "ui/account/CardRow.h"
#include "ui/account/CoinsTab.h"
#include "ui/account/FavouritesTab.h"
#include "ui/account/MyPage.h"
#include "ui/account/TicketsTab.h"
#include "ui/account/TopUpPanel.h"
#include "ui/shell/Language.h"
#include "ui/tickets/TicketGrid.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Chip.h"
#include "ui/widgets/Format.h"
#include "ui/widgets/Notice.h"
#include "ui/widgets/StateView.h"
#include "ui/widgets/TextField.h"

#include <QAccessible>
#include <QApplication>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace universe;
using namespace universe::test;
using namespace Qt::StringLiterals;

using Part = MyPageController::Part;

namespace {

/// A member at their page.
struct Scene {
    explicit Scene(Money balance, const std::function<QString(const QString &)> &proxied = {})
        : world(proxied) {
        world.logInAs(u"fan@example.com"_s, balance);
    }

    void show(MyPage::Tab tab) {
        page = std::make_unique<MyPage>(mine, account, tab);
        page->resize(1280, 800);
        page->show();
        page->activate();
        QVERIFY(QTest::qWaitForWindowExposed(page.get()));
    }

    void book(const QString &name, int seats) {
        booking.setOrder(world.order(name, seats));
        booking.confirm();
        QTRY_COMPARE(booking.phase(), BookingController::Phase::Booked);
    }

    FanWorld world;
    BookingController booking{world.client, world.bookingCalls, world.ticketCalls, world.session, world.viewer};
    AccountController account{world.client, world.accountCalls, world.session};
    MyPageController mine{world.myPageCalls, world.session, world.viewer, world.favourites};
    std::unique_ptr<MyPage> page;
};

QPoint centreOf(const CardListView *list, int row) { return list->visualRect(list->model()->index(row, 0)).center(); }

} // namespace

class TestMyPage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aBookingOpensItsTickets();
    void noBookingLeadsToConcerts();
    void topsUpByChipAndByHand();
    void aWrongAmountIsSaidAtTheField();
    void aLostTopUpSaysSoAndIsAddedOnce();
    void topUpIsNotOfferedWhereItIsNotSold();
    void favouritesAreOpenedAndRemoved();
    void namesAreThoseOfTheLanguage();
    void offlineSaysSoAndRetries();
};

void TestMyPage::aBookingOpensItsTickets() {
    Scene scene({900'000});
    scene.book(u"open"_s, 2);
    scene.book(u"second"_s, 3);
    scene.show(MyPage::Tab::Bookings);
    CardListView *list = scene.page->bookingsTab()->list();
    QTRY_COMPARE(list->model()->rowCount(), 2);
    const CardRow row = static_cast<CardRowDelegate *>(list->itemDelegate())->rowOf(list->model()->index(0, 0));
    const QDateTime startsAt = scene.mine.bookings().upcoming().first().startsAt;
    QVERIFY(row.first.startsWith(format::dateTime(startsAt, QTimeZone("Asia/Seoul"))));
    QCOMPARE(row.value, u"220,000 fuel"_s);
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, centreOf(list, 1));
    QCOMPARE(scene.page->tab(), MyPage::Tab::Tickets);
    QTRY_COMPARE(scene.page->ticketsTab()->grid()->cards().size(), 3);
    const TicketCard *card = scene.page->ticketsTab()->grid()->cards().first();
    QVERIFY(card->accessibleName().contains(card->facts().print.ticket.code.first(4)));
    const QString begins = format::dateTime(scene.world.order(u"second"_s, 1).show.startsAt, QTimeZone("Asia/Seoul"));
    QVERIFY2(card->accessibleName().contains(begins), qUtf8Printable(card->accessibleName()));

    // By the keyboard the same.
    scene.page->open(MyPage::Tab::Bookings);
    list->setFocus();
    list->setCurrentIndex(list->model()->index(0, 0));
    QTest::keyClick(list, Qt::Key_Return);
    QTRY_COMPARE(scene.page->ticketsTab()->grid()->cards().size(), 2);
}

void TestMyPage::noBookingLeadsToConcerts() {
    Scene scene({});
    scene.show(MyPage::Tab::Bookings);
    QSignalSpy wanted(scene.page.get(), &MyPage::concertsRequested);
    auto *state = scene.page->bookingsTab()->findChild<StateView *>();
    QTRY_COMPARE(state->kind(), StateView::Kind::Empty);
    QTest::mouseClick(state->actionButton(), Qt::LeftButton);
    QCOMPARE(wanted.count(), 1);
}

void TestMyPage::topsUpByChipAndByHand() {
    Scene scene({});
    scene.show(MyPage::Tab::Coins);
    TopUpPanel *panel = scene.page->coinsTab()->topUpPanel();
    QTRY_VERIFY(panel->isVisible());
    // Assistive technology chooses an amount as a click does.
    const QList<Chip *> &amounts = panel->chips();
    QAccessible::queryAccessibleInterface(amounts.last())
        ->actionInterface()
        ->doAction(QAccessibleActionInterface::toggleAction());
    QCOMPARE(std::ranges::count_if(amounts, &Chip::isChecked), 1);
    QVERIFY(amounts.last()->isChecked());
    QVERIFY(panel->submitButton()->text().contains(u"300,000"_s));
    QTest::mouseClick(panel->chips().at(2), Qt::LeftButton);
    QTest::mouseClick(panel->submitButton(), Qt::LeftButton);
    QVERIFY(panel->submitButton()->isBusy());
    QTRY_COMPARE(scene.world.session.balance(), Money{100'000});
    QTRY_VERIFY(!panel->notice()->text().isEmpty());
    QTRY_COMPARE(scene.page->coinsTab()->table()->model()->rowCount(), 1);
    QCOMPARE(panel->notice()->text(), u"100,000 fuel added. You have 100,000 fuel now."_s);

    QTest::keyClicks(panel->customField()->edit(), u"30,000"_s);
    QCOMPARE(panel->amount(), Money{30'000});
    QTest::keyClick(panel->customField()->edit(), Qt::Key_Return);
    QTRY_COMPARE(scene.world.session.balance(), Money{130'000});
    QTRY_COMPARE(scene.page->coinsTab()->table()->model()->rowCount(), 2);
    QTRY_COMPARE(panel->notice()->text(), u"30,000 fuel added. You have 130,000 fuel now."_s);
}

void TestMyPage::aWrongAmountIsSaidAtTheField() {
    Scene scene({});
    scene.show(MyPage::Tab::Coins);
    TopUpPanel *panel = scene.page->coinsTab()->topUpPanel();
    QTRY_VERIFY(panel->isVisible());
    for (const QString &wrong : {u"0"_s, u"-5"_s, u"many"_s, u"10000001"_s}) {
        panel->customField()->clear();
        QTest::keyClicks(panel->customField()->edit(), wrong);
        QVERIFY2(!panel->customField()->error().isEmpty(), qPrintable(wrong));
        QVERIFY(!panel->submitButton()->isEnabled());
    }
    QTest::mouseClick(panel->chips().first(), Qt::LeftButton);
    QVERIFY(panel->customField()->error().isEmpty());
    QCOMPARE(panel->amount(), Money{10'000});
}

void TestMyPage::aLostTopUpSaysSoAndIsAddedOnce() {
    std::unique_ptr<LossyProxy> proxy;
    Scene scene({}, [&](const QString &connection) {
        proxy = std::make_unique<LossyProxy>(ThrowawayCluster::shared().socketFolder(), connection);
        return proxy->connection();
    });
    scene.show(MyPage::Tab::Coins);
    TopUpPanel *panel = scene.page->coinsTab()->topUpPanel();
    QTRY_VERIFY(panel->isVisible());
    proxy->cut();
    QTRY_VERIFY(!scene.world.client.isOnline());
    QTest::mouseClick(panel->submitButton(), Qt::LeftButton);
    QTRY_COMPARE(scene.account.topUpPhase(), AccountController::TopUpPhase::AskingAgain);
    QVERIFY(!panel->notice()->text().isEmpty());
    QVERIFY(panel->submitButton()->isBusy());
    proxy->mend();
    scene.world.client.reconnectNow();
    QTRY_COMPARE_WITH_TIMEOUT(scene.world.session.balance(), Money{50'000}, 20'000);
    QCOMPARE(scene.world.count(u"data.ledger"_s), 1);
    scene.page.reset();
}

void TestMyPage::topUpIsNotOfferedWhereItIsNotSold() {
    Scene scene({});
    scene.world.database.sql(u"update data.setting set value = 'false' where name = 'self_service_top_up'"_s);
    scene.account.load();
    scene.show(MyPage::Tab::Coins);
    QTRY_VERIFY(scene.account.account() && !scene.account.canTopUp());
    QVERIFY(!scene.page->coinsTab()->topUpPanel()->isVisible());
}

void TestMyPage::favouritesAreOpenedAndRemoved() {
    Scene scene({});
    for (const QString &name : {u"open"_s, u"second"_s})
        scene.world.accountApi.setFavouriteConcert(scene.world.session.token(), scene.world.concert(name), true);
    scene.show(MyPage::Tab::Favourites);
    CardListView *list = scene.page->favouritesTab()->concerts();
    QTRY_COMPARE(list->model()->rowCount(), 2);
    QSignalSpy chosen(scene.page.get(), &MyPage::concertChosen);
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, centreOf(list, 0));
    QCOMPARE(chosen.count(), 1);

    const QRect row = list->visualRect(list->model()->index(0, 0));
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, CardRowDelegate::actionRect(row).center());
    QCOMPARE(list->model()->rowCount(), 1);
    QCOMPARE(chosen.count(), 1);
    list->setFocus();
    list->setCurrentIndex(list->model()->index(0, 0));
    QTest::keyClick(list, Qt::Key_Delete);
    QCOMPARE(list->model()->rowCount(), 0);
    QTRY_COMPARE(scene.world.count(u"data.favourite_concert"_s), 0);
    QTRY_COMPARE(scene.page->favouritesTab()->findChild<StateView *>()->kind(), StateView::Kind::Empty);
}

void TestMyPage::namesAreThoseOfTheLanguage() {
    Scene scene({900'000});
    scene.world.database.sql(u"update data.venue set name = '빛의 전당', name_en = 'Hall of Light'"_s);
    scene.world.database.sql(u"update data.singer set name = '별 ' || singer_id, name_en = 'Star'"_s);
    scene.world.database.sql(u"update data.concert set singers = '별'"_s);
    scene.world.accountApi.setFavouriteConcert(scene.world.session.token(), scene.world.concert(u"open"_s), true);
    scene.book(u"open"_s, 1);
    scene.show(MyPage::Tab::Bookings);
    const CardListView *bookings = scene.page->bookingsTab()->list();
    const CardListView *favourites = scene.page->favouritesTab()->concerts();
    const auto rowOf = [](const CardListView *list) {
        return static_cast<CardRowDelegate *>(list->itemDelegate())->rowOf(list->model()->index(0, 0));
    };
    QTRY_COMPARE(bookings->model()->rowCount(), 1);
    scene.page->open(MyPage::Tab::Favourites);
    QTRY_COMPARE(favourites->model()->rowCount(), 1);
    scene.page->open(MyPage::Tab::Tickets);
    TicketGrid *tickets = scene.page->ticketsTab()->grid();
    QTRY_COMPARE(tickets->cards().size(), 1);
    const auto ticket = [&] { return tickets->cards().first()->accessibleName(); };
    QVERIFY2(rowOf(bookings).first.endsWith(u"Hall of Light"), qUtf8Printable(rowOf(bookings).first));
    QCOMPARE(rowOf(bookings).picture->singers, u"Star"_s);
    QVERIFY2(rowOf(favourites).second.endsWith(u"Hall of Light"), qUtf8Printable(rowOf(favourites).second));
    QCOMPARE(rowOf(favourites).first, u"Star"_s);
    QVERIFY2(ticket().contains(u"Hall of Light"), qUtf8Printable(ticket()));

    Language::instance().set(u"ko"_s);
    QTRY_VERIFY2(ticket().contains(u"빛의 전당"), qUtf8Printable(ticket()));
    QVERIFY(rowOf(bookings).first.endsWith(u"빛의 전당"));
    QVERIFY(rowOf(favourites).second.endsWith(u"빛의 전당"));
    QCOMPARE(rowOf(favourites).first, u"별"_s);
    Language::instance().set(u"en"_s);
}

void TestMyPage::offlineSaysSoAndRetries() {
    std::unique_ptr<LossyProxy> proxy;
    Scene scene({20'000}, [&](const QString &connection) {
        proxy = std::make_unique<LossyProxy>(ThrowawayCluster::shared().socketFolder(), connection);
        return proxy->connection();
    });
    proxy->cut();
    QTRY_VERIFY(!scene.world.client.isOnline());
    scene.show(MyPage::Tab::Coins);
    auto *state = scene.page->coinsTab()->findChild<StateView *>();
    QTRY_COMPARE(state->kind(), StateView::Kind::Offline);
    proxy->mend();
    scene.world.client.reconnectNow();
    QTRY_VERIFY_WITH_TIMEOUT(scene.world.client.isOnline(), 20'000);
    QTest::mouseClick(state->actionButton(), Qt::LeftButton);
    QTRY_COMPARE(scene.page->coinsTab()->table()->model()->rowCount(), 1);
    QTRY_VERIFY(scene.page->coinsTab()->table()->isVisible());
    scene.page.reset();
}

UNIVERSE_TEST(TestMyPage, QApplication)
#include "tst_my_page_database.moc"
