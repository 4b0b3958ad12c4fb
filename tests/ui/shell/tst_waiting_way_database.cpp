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
#include "ui/shell/MainWindow.h"
#include "ui/shell/Preferences.h"
#include "ui/shell/Router.h"
#include "ui/shell/Services.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/Navigator.h"
#include "ui/widgets/TextField.h"

#include <QApplication>
#include <QScopeGuard>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace universe;
using namespace universe::test;
using namespace Qt::StringLiterals;

class WaitingWayTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aGuestJoinsIsOfferedSeatsAndBooksThem();

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
    Preferences preferences;
    MainWindow window(preferences);
    Services services(world.database.clientConnection(), world.database.clientConnection(), false,
                      std::chrono::seconds(15));
    window.resize(1280, 800);
    Router router(window, services);
    window.showPages();
    window.show();
    const auto clear = qScopeGuard([&] { window.navigator()->clear(); });
    const auto current = [&] { return window.navigator()->current(); };

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

UNIVERSE_TEST(WaitingWayTest, QApplication)
#include "tst_waiting_way_database.moc"
