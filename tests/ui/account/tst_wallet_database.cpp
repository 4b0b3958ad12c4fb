// The member's tickets in my page: looked at, saved, and cancelled elsewhere meanwhile. Against a real server.

#include "app/models/account/MyPageController.h"
#include "app/models/booking/BookingController.h"
#include "tests/support/FanWorld.h"
#include "tests/support/LossyProxy.h"
#include "tests/support/ReadQr.h"
#include "tests/support/TestMain.h"
#include "ui/account/TicketsTab.h"
#include "ui/style/Theme.h"
#include "ui/tickets/SaveTicketsCard.h"
#include "ui/tickets/TicketFace.h"
#include "ui/tickets/TicketGrid.h"
#include "ui/widgets/Button.h"

#include <QApplication>
#include <QCheckBox>
#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace universe;
using namespace universe::test;
using namespace Qt::StringLiterals;

namespace {

/// A member with two tickets, who looks at them.
struct WalletScene {
    explicit WalletScene(const std::function<QString(const QString &)> &proxied = {})
        : world(proxied) {
        world.logInAs(u"fan@example.com"_s, {500'000});
        BookingController booking(world.client, world.bookingCalls, world.ticketCalls, world.session, world.viewer);
        booking.setOrder(world.order(u"open"_s, 2));
        booking.confirm();
        QTRY_COMPARE(booking.phase(), BookingController::Phase::Booked);
        mine.load(MyPageController::Part::Bookings);
        tab.resize(1000, 700);
        tab.show();
        tab.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&tab));
        QTRY_COMPARE(tab.grid()->cards().size(), 2);
    }

    void cancelElsewhere(int index) {
        world.database.sql(
            u"select refund from api.cancel_tickets($1, gen_random_uuid(), $2, array[$3::bigint])"_s,
            {world.session.token(), mine.tickets().booking(), tab.grid()->cards()[index]->facts().print.ticket.id});
    }
    [[nodiscard]] QString shownCode() const { return readQr(tab.grid()->screen()->grab().toImage()); }

    FanWorld world;
    MyPageController mine{world.myPageCalls, world.session, world.viewer, world.favourites};
    TicketsTab tab{mine};
};

} // namespace

class WalletTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { Theme::apply(*qApp, Scheme::Dark); }

    void theTicketIsShownLarge() {
        const WalletScene scene;
        const QString code = scene.tab.grid()->cards()[0]->facts().print.ticket.code;
        QTest::mouseClick(scene.tab.grid()->cards()[0], Qt::LeftButton);
        QCOMPARE(scene.shownCode(), code);
    }

    void afterTheLastComesTheNextBooking() {
        WalletScene scene;
        const BookingOrder second = scene.world.order(u"second"_s, 1);
        scene.world.database.sql(u"select booking_id from api.book($1, gen_random_uuid(), $2, $3)"_s,
                                 {scene.world.session.token(), second.show.id, second.seatIds()});
        scene.mine.load(MyPageController::Part::Bookings);
        QTRY_COMPARE(scene.mine.bookings().upcoming().size(), 2);
        const QList<Booking> bookings = scene.mine.bookings().upcoming();
        scene.tab.choose(bookings.first().id);
        const auto shown = [&] { return scene.tab.grid()->screen()->face()->accessibleName(); };
        const auto press = [](Qt::Key key) { QTest::keyClick(QApplication::focusWidget(), key); };
        QTRY_COMPARE(scene.tab.grid()->cards().size(), bookings.first().seatCount);
        QTest::mouseClick(scene.tab.grid()->cards().last(), Qt::LeftButton);
        press(Qt::Key_Right);
        QTRY_VERIFY2(shown().contains(bookings.last().title), qPrintable(shown()));
        QVERIFY(scene.tab.grid()->screen()->isVisible());
        QCOMPARE(scene.tab.chosen(), bookings.last().id);
        press(Qt::Key_End);
        press(Qt::Key_Right); // there is none
        QVERIFY(!scene.tab.grid()->screen()->nextButton()->isEnabled());
        press(Qt::Key_Home);
        press(Qt::Key_Left);
        QTRY_VERIFY2(shown().contains(bookings.first().title), qPrintable(shown()));
        QCOMPARE(scene.tab.grid()->screen()->current(), bookings.first().seatCount - 1);
    }

    void whatWasCancelledElsewhereSaysSoWhenItIsLookedAt() {
        WalletScene scene;
        scene.cancelElsewhere(1);
        QTest::mouseClick(scene.tab.grid()->cards()[1], Qt::LeftButton);
        QTRY_COMPARE(scene.shownCode(), QString());
        QVERIFY(scene.tab.grid()->screen()->isVisible());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Left);
        QVERIFY(!scene.shownCode().isEmpty());
    }

    void aTicketIsShownWithoutTheServer() {
        std::unique_ptr<LossyProxy> cable;
        WalletScene scene([&](const QString &connection) {
            cable = std::make_unique<LossyProxy>(ThrowawayCluster::shared().socketFolder(), connection);
            return cable->connection();
        });
        cable->cut();
        QTest::mouseClick(scene.tab.grid()->cards()[0], Qt::LeftButton);
        const QString code = scene.tab.grid()->cards()[0]->facts().print.ticket.code;
        QCOMPARE(scene.shownCode(), code);
        QTRY_VERIFY(!scene.world.client.isOnline());
        QCOMPARE(scene.shownCode(), code);
    }

    void savesTheTicketsOfTheBooking() {
        WalletScene scene;
        QVERIFY(!scene.tab.saveCard()->isVisible());
        QTest::mouseClick(scene.tab.saveButton(), Qt::LeftButton);
        QVERIFY(scene.tab.saveCard()->isVisible());
        const QTemporaryDir folder;
        scene.tab.saveCard()->setFolder(folder.path());
        QTest::mouseClick(scene.tab.saveCard()->saveButton(), Qt::LeftButton);
        QTRY_COMPARE(scene.tab.saveCard()->saver().phase(), TicketSaver::Phase::Saved);
        const QString number = scene.mine.bookings().upcoming().first().number;
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList{number + u".pdf"_s});
        QTest::mouseClick(scene.tab.saveButton(), Qt::LeftButton);
        QVERIFY(!scene.tab.saveCard()->isVisible());
    }

    void aKioskSavesNothing() {
        WalletScene scene;
        QVERIFY(scene.tab.saveButton()->isVisible());
        QTest::mouseClick(scene.tab.saveButton(), Qt::LeftButton);
        scene.tab.setCanSave(false);
        QVERIFY(!scene.tab.saveButton()->isVisible());
        QVERIFY(!scene.tab.saveCard()->isVisible());
    }

    void aLogOutTakesTheTicketAway() {
        WalletScene scene;
        QTest::mouseClick(scene.tab.grid()->cards()[0], Qt::LeftButton);
        scene.world.session.logOut();
        QTRY_VERIFY(!scene.tab.grid()->screen()->isVisible());
    }
};

UNIVERSE_TEST(WalletTest, QApplication)
#include "tst_wallet_database.moc"
