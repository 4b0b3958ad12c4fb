// The whole way of who waits, in the whole window: a guest joins on the page of a concert, is offered seats in my page,
// and books them. Against a real server.

#include "tests/support/TestMain.h"
#include "tests/support/Waiting.h"
#include "ui/account/LogInPage.h"
#include "ui/account/MyPage.h"
#include "ui/account/WaitingTab.h"
#include "ui/booking/ConfirmPage.h"
#include "ui/booking/DonePage.h"
#include "ui/booking/PaymentCard.h"
#include "ui/catalogue/ConcertDetailsPage.h"
#include "ui/catalogue/WaitingPanel.h"
#include "ui/reminders/ReminderButton.h"
#include "ui/reminders/ReminderPanel.h"
#include "ui/seatmap/NoOffers.h"
#include "ui/seatmap/SeatPage.h"
#include "ui/seatmap/SeatPanel.h"
#include "ui/seatmap/SeatSteps.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/Preferences.h"
#include "ui/shell/Router.h"
#include "ui/shell/Services.h"
#include "ui/shell/TopBar.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/Navigator.h"
#include "ui/widgets/SegmentedControl.h"
#include "ui/widgets/Stepper.h"
#include "ui/widgets/TextField.h"

#include <QApplication>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace universe;
using namespace universe::test;
using namespace Qt::StringLiterals;

namespace {

/// The whole window, for a guest.
struct Shell {
    explicit Shell(const FanWorld &world)
        : services(world.database.clientConnection(), world.database.clientConnection(), false,
                   std::chrono::seconds(15)) {
        window.resize(1280, 800);
        window.showPages();
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
    }
    ~Shell() { window.navigator()->clear(); }
    Q_DISABLE_COPY_MOVE(Shell)

    [[nodiscard]] Page *current() const { return window.navigator()->current(); }
    void logIn(FanWorld &world) {
        world.database.createMember(u"uju@example.com"_s, Role::Fan, {500'000}, FanWorld::password);
        services.session.logIn(u"uju@example.com"_s, FanWorld::password);
        QTRY_VERIFY(services.session.isMember());
    }

    Preferences preferences;
    MainWindow window{preferences};
    Services services;
    Router router{window, services};
};

} // namespace

class WaitingWayTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aGuestJoinsIsOfferedSeatsAndBooksThem();
    void tooFewSeatsInTheHallLeadToTheLine();
    void anOfferUnderTheBellLeadsToIt();

private:
    QTemporaryDir m_settings;
};

void WaitingWayTest::initTestCase() {
    QCoreApplication::setOrganizationName(u"my-universe-test"_s);
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_settings.path());
}

void WaitingWayTest::aGuestJoinsIsOfferedSeatsAndBooksThem() {
    FanWorld world;
    world.database.createMember(u"uju@example.com"_s, Role::Fan, {500'000}, FanWorld::password);
    sellOut(world, u"open"_s, 2);
    const BookingOrder last = world.order(u"open"_s, 2, 158);
    Shell shell(world);
    auto &[preferences, window, services, router] = shell;
    const auto current = [&shell] { return shell.current(); };

    router.openConcert(last.concert.id);
    auto *concert = qobject_cast<ConcertDetailsPage *>(current());
    QTRY_VERIFY(concert->waitingPanel()->isVisible());
    QTest::mouseClick(concert->waitingPanel()->joinButton(), Qt::LeftButton);
    auto *form = qobject_cast<LogInPage *>(current());
    QVERIFY(form);
    form->emailField()->setText(u"uju@example.com"_s);
    form->passwordField()->setText(FanWorld::password);
    QTest::mouseClick(form->submitButton(), Qt::LeftButton);
    QTRY_COMPARE(current(), concert);
    QTRY_VERIFY(concert->waitingPanel()->placeLabel()->isVisible()); // the log-in has led on
    QTest::mouseClick(concert->waitingPanel()->toListButton(), Qt::LeftButton);
    auto *mine = qobject_cast<MyPage *>(current());
    QVERIFY(mine);
    QCOMPARE(mine->tab(), MyPage::Tab::Waiting);
    QTRY_COMPARE(mine->waitingTab()->cards().size(), 1);
    QTRY_VERIFY(mine->waitingTab()->cards().first()->leaveButton()->isVisible());

    comeBack(world, last);
    mine->refresh();
    WaitingCard *card = mine->waitingTab()->cards().first();
    QTRY_VERIFY(card->bookButton()->isVisible());
    const QList<SeatId> offered = card->entry().seatIds;
    QCOMPARE(offered.size(), 1);
    QTest::mouseClick(card->bookButton(), Qt::LeftButton);
    QTRY_VERIFY(qobject_cast<ConfirmPage *>(current()));
    QCOMPARE(services.booking.order().seatIds(), offered);
    QTest::mouseClick(qobject_cast<ConfirmPage *>(current())->payment()->confirmButton(), Qt::LeftButton);
    QTRY_VERIFY(qobject_cast<DonePage *>(current()));
    QCOMPARE(world.count(u"data.waiting_entry where state = 'taken'"_s), 1);
}

void WaitingWayTest::tooFewSeatsInTheHallLeadToTheLine() {
    FanWorld world;
    sellOut(world, u"open"_s, 1);
    Shell shell(world);
    const BookingOrder left = world.order(u"open"_s, 1, 159);
    for (const bool bySteps : {false, true}) {
        shell.router.openSeats(left.concert.id, left.show.id);
        auto *seats = qobject_cast<SeatPage *>(shell.current());
        QVERIFY(seats);
        Button *wait = bySteps ? seats->steps()->none()->waitButton() : seats->panel()->waitButton();
        if (bySteps) {
            seats->way()->setCurrent(1);
        } else {
            QTRY_VERIFY(seats->panel()->bestButton()->isEnabled());
            QVERIFY(!wait->isVisible()); // there is one
            seats->panel()->bestCount()->setValue(3);
        }
        QTRY_VERIFY(wait->isVisible());
        QVERIFY(wait->height() >= 44);
        if (bySteps) {
            wait->setFocus(Qt::TabFocusReason);
            QTest::keyClick(wait, Qt::Key_Space);
        } else {
            QTest::mouseClick(wait, Qt::LeftButton);
        }
        auto *concert = qobject_cast<ConcertDetailsPage *>(shell.current());
        QVERIFY(concert);
        QTRY_COMPARE(QApplication::focusWidget(), concert->waitingPanel()->joinButton());
        QCOMPARE(concert->waitingPanel()->seatsField()->value(), bySteps ? 2 : 3);
    }
}

void WaitingWayTest::anOfferUnderTheBellLeadsToIt() {
    FanWorld world;
    Shell shell(world);
    shell.logIn(world);
    const BookingOrder order = world.order(u"open"_s, 2, 120);
    world.database.sql(u"select * from api.join_waiting_list($1, gen_random_uuid(), $2, 2)"_s,
                       {shell.services.session.token(), order.show.id});
    comeBack(world, order);
    shell.services.reminders.refresh();
    QTRY_COMPARE(shell.services.reminders.rowCount(), 1);
    QTest::mouseClick(shell.window.bar()->reminders(), Qt::LeftButton);
    QTest::keyClick(shell.window.bar()->reminders()->panel()->view(), Qt::Key_Return);
    auto *mine = qobject_cast<MyPage *>(shell.current());
    QVERIFY(mine);
    QCOMPARE(mine->tab(), MyPage::Tab::Waiting);
    QTRY_COMPARE(mine->waitingTab()->cards().size(), 1);
    QVERIFY(mine->waitingTab()->cards().first()->bookButton()->isVisible());
}

UNIVERSE_TEST(WaitingWayTest, QApplication)
#include "tst_waiting_way_database.moc"
