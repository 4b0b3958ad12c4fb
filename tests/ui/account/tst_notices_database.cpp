// Which reminders a member wants, switched in my page by mouse and by keyboard. Against a real server.

#include "app/models/account/AccountController.h"
#include "tests/support/FanWorld.h"
#include "tests/support/LossyProxy.h"
#include "tests/support/TabOrder.h"
#include "tests/support/TestMain.h"
#include "ui/account/MyPage.h"
#include "ui/account/NoticesCard.h"
#include "ui/account/SettingsTab.h"
#include "ui/style/Theme.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/Notice.h"

#include <QAccessible>
#include <QApplication>
#include <QCheckBox>
#include <QSignalSpy>
#include <QTest>

using namespace universe;
using namespace universe::test;
using namespace Qt::StringLiterals;

using Kind = Reminder::Kind;

namespace {

/// A member at the settings of their page.
struct NoticesScene {
    explicit NoticesScene(const std::function<QString(const QString &)> &proxied = {})
        : world(proxied) {
        world.logInAs(u"fan@example.com"_s, {});
        page = std::make_unique<MyPage>(mine, account, MyPage::Tab::Settings);
        page->resize(1280, 800);
        page->show();
        page->activate();
        page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(page.get()));
        QTRY_VERIFY(card()->box(Kind::Offer));
    }
    [[nodiscard]] NoticesCard *card() const { return page->settingsTab()->notices(); }
    [[nodiscard]] QString unwanted() {
        return world.database
            .sql(u"select coalesce(string_agg(kind, ' ' order by kind), '') from data.unwanted_notice"_s)
            .first()
            .text(0);
    }

    FanWorld world;
    AccountController account{world.client, world.accountCalls, world.session};
    MyPageController mine{world.myPageCalls, world.session, world.viewer, world.favourites};
    std::unique_ptr<MyPage> page;
};

} // namespace

class NoticesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { Theme::apply(*qApp, Scheme::Light); }

    void eachKindSaysWhatItMeans() {
        const NoticesScene scene;
        for (const Kind kind : {Kind::BookingOpens, Kind::NewConcert, Kind::ShowTomorrow, Kind::Offer,
                                Kind::OfferEnding, Kind::WaitingMoved, Kind::WaitingOver, Kind::DrawWon,
                                Kind::DrawMovedUp, Kind::DrawEnding, Kind::DrawLost}) {
            QCheckBox *box = scene.card()->box(kind);
            QVERIFY(box && box->isChecked());
            QVERIFY(box->height() >= 44);
            QAccessibleInterface *said = QAccessible::queryAccessibleInterface(box);
            QCOMPARE(said->role(), QAccessible::CheckBox);
            QCOMPARE(said->text(QAccessible::Name), box->text());
            QVERIFY(said->text(QAccessible::Description).size() > box->text().size());
        }
    }

    void whatIsAboutOnesMoneyCannotBeSwitchedAndSaysSo() {
        const NoticesScene scene;
        for (const Kind kind : {Kind::Refund, Kind::ShowCancelled, Kind::ShowMoved})
            QVERIFY(!scene.card()->box(kind));
        const QString always = scene.card()->always()->text();
        QVERIFY2(always.contains(u"Fuel comes back"_s) && always.contains(u"A show is moved"_s) &&
                     always.contains(u"cannot be switched off"_s),
                 qPrintable(always));
    }

    void aClickSwitchesAndIsThereTheNextTime() {
        NoticesScene scene;
        QSignalSpy settled(&scene.mine.notices(), &NoticeSwitches::settled);
        QTest::mouseClick(scene.card()->box(Kind::NewConcert), Qt::LeftButton, {}, {12, 22});
        QTRY_COMPARE(settled.count(), 1);
        QCOMPARE(scene.unwanted(), u"new_concert"_s);
        scene.mine.notices().forget();
        scene.mine.notices().load();
        QTRY_VERIFY(scene.card()->box(Kind::NewConcert));
        QVERIFY(!scene.card()->box(Kind::NewConcert)->isChecked());
        QVERIFY(scene.card()->box(Kind::ShowTomorrow)->isChecked());
    }

    void byKeyboardOneAfterTheOther() {
        NoticesScene scene;
        QList<QWidget *> boxes;
        for (QWidget *stop : tabOrder(*scene.card()))
            boxes << stop;
        QCOMPARE(boxes.size(), 11);
        QSignalSpy settled(&scene.mine.notices(), &NoticeSwitches::settled);
        boxes[3]->setFocus(Qt::TabFocusReason);
        QTest::keyClick(boxes[3], Qt::Key_Space);
        QTest::keyClick(boxes[3], Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget(), boxes[4]);
        QTest::keyClick(boxes[4], Qt::Key_Space);
        QTRY_COMPARE(settled.count(), 2);
        QCOMPARE(scene.unwanted(), u"draw_moved_up draw_won"_s);
        QTest::keyClick(boxes[4], Qt::Key_Space);
        QTRY_COMPARE(settled.count(), 3);
        QCOMPARE(scene.unwanted(), u"draw_won"_s);
    }

    void whatTheServerDoesNotTakeGoesBack() {
        std::unique_ptr<LossyProxy> cable;
        NoticesScene scene([&](const QString &connection) {
            cable = std::make_unique<LossyProxy>(ThrowawayCluster::shared().socketFolder(), connection);
            return cable->connection();
        });
        cable->cut();
        QTRY_VERIFY(!scene.world.client.isOnline());
        QCheckBox *box = scene.card()->box(Kind::Offer);
        QTest::mouseClick(box, Qt::LeftButton, {}, {12, 22});
        QTRY_VERIFY(!scene.card()->notice()->text().isEmpty());
        QVERIFY(box->isChecked());
        QCOMPARE(scene.unwanted(), QString());
    }

    void anotherMemberSeesTheirOwn() {
        NoticesScene scene;
        QSignalSpy settled(&scene.mine.notices(), &NoticeSwitches::settled);
        QTest::mouseClick(scene.card()->box(Kind::Offer), Qt::LeftButton, {}, {12, 22});
        QTRY_COMPARE(settled.count(), 1);
        scene.world.session.logOut();
        QVERIFY(!scene.card()->box(Kind::Offer));
        scene.world.logInAs(u"friend@example.com"_s, {});
        scene.page->refresh();
        QTRY_VERIFY(scene.card()->box(Kind::Offer));
        QVERIFY(scene.card()->box(Kind::Offer)->isChecked());
    }
};

UNIVERSE_TEST(NoticesTest, QApplication)
#include "tst_notices_database.moc"
