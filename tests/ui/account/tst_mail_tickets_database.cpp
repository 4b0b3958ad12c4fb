// Tickets that the member has mailed from my page, by mouse and by keyboard. Against a real server.

#include "app/models/account/AccountController.h"
#include "app/models/booking/BookingController.h"
#include "app/models/tickets/TicketMailer.h"
#include "tests/support/Answer.h"
#include "tests/support/FanWorld.h"
#include "tests/support/LossyProxy.h"
#include "tests/support/TestMain.h"
#include "ui/account/MyPage.h"
#include "ui/account/TicketsTab.h"
#include "ui/tickets/MailNotice.h"
#include "ui/tickets/TicketGrid.h"
#include "ui/widgets/Button.h"

#include <QApplication>
#include <QTest>

using namespace universe;
using namespace universe::test;
using namespace Qt::StringLiterals;

using Phase = TicketMailer::Phase;

namespace {

/// A member with two tickets, who looks at them where mail goes out.
struct MailScene {
    explicit MailScene(const std::function<QString(const QString &)> &proxied = {})
        : world(proxied) {
        world.database.sql(
            u"insert into data.mail_server (url, sender) values ('smtp://mail.example', 'tickets@house.example')"_s);
        world.logInAs(u"fan@example.com"_s, {500'000});
        BookingController booking(world.client, world.bookingCalls, world.ticketCalls, world.session, world.viewer);
        booking.setOrder(world.order(u"open"_s, 2));
        booking.confirm();
        QTRY_COMPARE(booking.phase(), BookingController::Phase::Booked);
        page.resize(1280, 800);
        page.show();
        page.activate();
        page.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&page));
        QTRY_COMPARE(tab->grid()->cards().size(), 2);
        QTRY_VERIFY(account.account().has_value());
    }
    [[nodiscard]] BookingId booking() { return mine.tickets().booking(); }
    [[nodiscard]] qint64 mails() { return world.count(u"data.mail where kind = 'tickets'"_s); }

    FanWorld world;
    AccountController account{world.client, world.accountCalls, world.session};
    MyPageController mine{world.myPageCalls, world.session, world.viewer, world.favourites};
    TicketMailer mailer{world.client, world.ticketCalls, world.session};
    MyPage page{mine, account, MyPage::Tab::Tickets};
    TicketsTab *tab = page.ticketsTab();
};

} // namespace

class MailTicketsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theServerSaysWhetherMailGoesOut() {
        FanWorld world;
        const auto sendsMail = [&world] {
            const Result<Deployment> deployment = answer(world.catalogueApi.deployment());
            return deployment && deployment->sendsMail;
        };
        QVERIFY(!sendsMail());
        world.database.sql(
            u"insert into data.mail_server (url, sender) values ('smtp://mail.example', 'a@b.example')"_s);
        QVERIFY(sendsMail());
    }

    void itIsNotOfferedWhereNoMailGoesOut() {
        const MailScene scene;
        QVERIFY(!scene.tab->mailButton()->isVisible());
    }

    void thePressIsAnsweredWithTheAddress() {
        MailScene scene;
        scene.tab->setMailer(scene.mailer);
        QVERIFY(scene.tab->mailButton()->isVisible());
        QVERIFY(scene.tab->mailButton()->height() >= 44);
        QCOMPARE(scene.tab->mailButton()->toolTip(), u"They go to fan@example.com"_s);
        QTest::mouseClick(scene.tab->mailButton(), Qt::LeftButton);
        QVERIFY(scene.tab->mailButton()->isBusy());
        QTRY_COMPARE(scene.mailer.phase(scene.booking()), Phase::Queued);
        QVERIFY2(scene.tab->mailNotice()->text().contains(u"on their way to fan@example.com"_s),
                 qPrintable(scene.tab->mailNotice()->text()));
        QCOMPARE(scene.mails(), 1);
    }

    void pressedTwiceByKeyboardItIsMailedOnce() {
        MailScene scene;
        scene.tab->setMailer(scene.mailer);
        scene.tab->mailButton()->setFocus(Qt::TabFocusReason);
        for (int i = 0; i < 2; ++i) {
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
            QTRY_VERIFY(!scene.mailer.isAsking());
            QCOMPARE(scene.mailer.phase(scene.booking()), Phase::Queued);
        }
        QCOMPARE(QApplication::focusWidget(), scene.tab->mailButton());
        QCOMPARE(scene.mails(), 1);
    }

    void tooOftenIsSaidInItsOwnWords() {
        MailScene scene;
        scene.tab->setMailer(scene.mailer);
        scene.world.database.sql(u"update data.setting set value = '0' where name = 'ticket_mails'"_s);
        QTest::mouseClick(scene.tab->mailButton(), Qt::LeftButton);
        QTRY_COMPARE(scene.mailer.phase(scene.booking()), Phase::Refused);
        QVERIFY2(scene.tab->mailNotice()->text().contains(u"mailed often today"_s),
                 qPrintable(scene.tab->mailNotice()->text()));
        QVERIFY(!scene.tab->mailButton()->isBusy());
    }

    void aLostAnswerIsAskedForUnderTheSameRequest() {
        std::unique_ptr<LossyProxy> cable;
        MailScene scene([&](const QString &connection) {
            cable = std::make_unique<LossyProxy>(ThrowawayCluster::shared().socketFolder(), connection);
            return cable->connection();
        });
        scene.tab->setMailer(scene.mailer);
        cable->cut();
        QTRY_VERIFY(!scene.world.client.isOnline());
        QTest::mouseClick(scene.tab->mailButton(), Qt::LeftButton);
        QTRY_COMPARE(scene.mailer.phase(scene.booking()), Phase::AskingAgain);
        QVERIFY(scene.tab->mailNotice()->text().contains(u"mailed once"_s));
        cable->loseNextAnswer();
        cable->mend();
        scene.world.client.reconnectNow();
        QTRY_COMPARE_WITH_TIMEOUT(scene.mailer.phase(scene.booking()), Phase::Queued, 20'000);
        // One that was taken while it is already sent would be a second mail, were it another request.
        QCOMPARE(scene.mails(), 1);
    }

    void anotherBookingIsAnotherMail() {
        MailScene scene;
        scene.tab->setMailer(scene.mailer);
        QTest::mouseClick(scene.tab->mailButton(), Qt::LeftButton);
        QTRY_COMPARE(scene.mailer.phase(scene.booking()), Phase::Queued);
        const BookingOrder second = scene.world.order(u"second"_s, 1);
        scene.world.database.sql(u"select booking_id from api.book($1, gen_random_uuid(), $2, $3)"_s,
                                 {scene.world.session.token(), second.show.id, second.seatIds()});
        scene.mine.load(MyPageController::Part::Bookings);
        QTRY_COMPARE(scene.mine.bookings().upcoming().size(), 2);
        const BookingId first = scene.booking();
        for (const Booking &booking : scene.mine.bookings().upcoming())
            if (booking.id != first)
                scene.tab->choose(booking.id);
        QTRY_COMPARE(scene.tab->grid()->cards().size(), 1);
        QCOMPARE(scene.tab->mailNotice()->text(), QString()); // what was said is about the other one
        QTest::mouseClick(scene.tab->mailButton(), Qt::LeftButton);
        QTRY_COMPARE(scene.mailer.phase(scene.booking()), Phase::Queued);
        QCOMPARE(scene.mails(), 2);
    }

    void nothingOfItIsLeftAfterALogOut() {
        MailScene scene;
        scene.tab->setMailer(scene.mailer);
        QTest::mouseClick(scene.tab->mailButton(), Qt::LeftButton);
        QTRY_COMPARE(scene.mailer.phase(scene.booking()), Phase::Queued);
        scene.world.session.logOut();
        QCOMPARE(scene.tab->mailNotice()->text(), QString());
        QVERIFY(!scene.tab->mailButton()->isVisible());
    }
};

UNIVERSE_TEST(MailTicketsTest, QApplication)
#include "tst_mail_tickets_database.moc"
