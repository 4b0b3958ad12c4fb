// The lock over the whole window, by keys alone, against a real server.

#include "tests/support/TestMain.h"
#include "tests/ui/door/DoorScene.h"
#include "ui/account/PinCard.h"
#include "ui/account/SettingsTab.h"
#include "ui/counter/BookingDeskPage.h"
#include "ui/lock/LockScreen.h"
#include "ui/shell/Administration.h"
#include "ui/shell/Language.h"
#include "ui/shell/SessionLock.h"
#include "ui/style/Theme.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/Notice.h"
#include "ui/widgets/Toast.h"

#include <QAccessible>
#include <QApplication>
#include <QDialog>
#include <QDropEvent>
#include <QMimeData>
#include <QSettings>
#include <QSignalSpy>

using namespace universe;
using namespace universe::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 20'000;

/// A clerk with a PIN, at the desk of bookings, with something typed.
struct LockedDesk : AdminDesk {
    explicit LockedDesk(Role role = Role::Staff) {
        if (!QTest::qWaitForWindowActive(&window) || !logIn(role))
            qFatal("the clerk does not come in");
        world.database.sql(u"select from api.set_pin($1, $2, '2468')"_s,
                           {services.session.token(), FanWorld::password});
        services.session.setHasPin(true);
    }
    void lock() {
        QTest::keyClick(&window, Qt::Key_L, Qt::ControlModifier);
        if (!window.isLocked())
            qFatal("the window is not locked");
    }
    void type(const QString &secret) {
        QTest::keyClicks(screen().secret()->edit(), secret);
        QTest::keyClick(screen().secret()->edit(), Qt::Key_Return);
    }
    [[nodiscard]] LockScreen &screen() { return *window.lockScreen(); }
    [[nodiscard]] qint64 locked() { return world.count(u"data.session where locked_at is not null"_s); }
};

} // namespace

class LockTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { Language::instance().set(u"en"_s); }
    void everythingIsAsItWasAfterwards();
    void nothingCanBeReadOrDoneMeanwhile();
    void aWrongOneIsCounted();
    void somebodyElseTakesOver();
    void itLocksWhenNobodyIsThere();
    void aStewardsOpenDoorDoesNot();
    void aScanIsNoAttempt();
    void whatWasAskedMeanwhileIsAnswered();
    void aSessionThatEndedLeadsToTheLogIn();
    void aPinIsSetAndTakenAway();
    void aFanHasNoLock();
    void itIsRead();

private:
    QTemporaryDir m_settings;
};

void LockTest::initTestCase() {
    QStandardPaths::setTestModeEnabled(true);
    Theme::apply(*qApp, Scheme::Light);
    QCoreApplication::setOrganizationName(u"my-universe-test"_s);
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_settings.path());
}

void LockTest::everythingIsAsItWasAfterwards() {
    LockedDesk desk;
    QTest::keyClick(&desk.window, Qt::Key_B, Qt::ControlModifier);
    auto *page = qobject_cast<BookingDeskPage *>(desk.window.navigator()->current());
    QVERIFY(page);
    QWidget *before = QApplication::focusWidget();
    auto *line = qobject_cast<QLineEdit *>(before);
    QVERIFY(line);
    QTest::keyClicks(line, u"MU-0000"_s);
    line->setCursorPosition(3);
    QDialog dialog(&desk.window);
    QLineEdit inDialog(&dialog);
    dialog.show();
    inDialog.setText(u"half a sentence"_s);
    const QSignalSpy closed(&dialog, &QDialog::finished);
    desk.window.activateWindow();
    line->setFocus();
    desk.lock();
    QVERIFY(!dialog.isVisible());
    QVERIFY(!page->isVisible());
    QTRY_VERIFY(desk.screen().secret()->edit()->hasFocus());
    QTRY_COMPARE_WITH_TIMEOUT(desk.locked(), 1, patience);
    desk.screen().secret()->setText(u"２４６８"_s); // as a wide keyboard types it
    desk.type({});
    QTRY_VERIFY_WITH_TIMEOUT(!desk.window.isLocked(), patience);
    QCOMPARE(desk.locked(), 0);
    QCOMPARE(desk.window.navigator()->current(), page);
    QVERIFY(page->isVisible() && dialog.isVisible());
    QCOMPARE(closed.count(), 0);
    QCOMPARE(inDialog.text(), u"half a sentence"_s);
    QTRY_COMPARE(desk.window.focusWidget(), before);
    QCOMPARE(line->text(), u"MU-0000"_s);
    QCOMPARE(line->cursorPosition(), 3);
    QVERIFY(desk.screen().secret()->text().isEmpty());
}

void LockTest::nothingCanBeReadOrDoneMeanwhile() {
    LockedDesk desk(Role::Admin);
    QTest::keyClick(&desk.window, Qt::Key_U, Qt::ControlModifier);
    const QString key = desk.window.navigator()->currentKey();
    const QString title = desk.window.windowTitle();
    desk.lock();
    QVERIFY(desk.window.windowTitle() != title);
    for (const Qt::Key pressed : {Qt::Key_B, Qt::Key_R, Qt::Key_D, Qt::Key_1})
        QTest::keyClick(&desk.window, pressed, Qt::ControlModifier);
    QTest::keyClick(&desk.window, Qt::Key_Left, Qt::AltModifier);
    QTest::keyClick(&desk.window, Qt::Key_Escape);
    QTest::mouseClick(&desk.window, Qt::BackButton, {}, {5, 5});
    QMimeData files; // which would open the import over it
    files.setUrls({QUrl::fromLocalFile(u"/tmp/concerts.json"_s)});
    QDropEvent drop({10, 10}, Qt::CopyAction, &files, Qt::LeftButton, {});
    QCoreApplication::sendEvent(&desk.window, &drop);
    QVERIFY(!desk.router->administration()->importDialog());
    Toast::pop(&desk.window, u"The import has ended."_s)->setAction(u"Report"_s);
    QTRY_VERIFY(!desk.window.findChild<Toast *>());
    QVERIFY(desk.window.isLocked());
    QCOMPARE(desk.window.navigator()->currentKey(), key);
    QVERIFY(!desk.window.navigator()->isVisible());
    const auto widgets = desk.window.findChildren<QWidget *>();
    for (const QWidget *widget : widgets) // what is only heard has one pixel
        QVERIFY2(!widget->isVisible() || widget->width() <= 1 || widget == &desk.screen() ||
                     desk.screen().isAncestorOf(widget),
                 widget->metaObject()->className());
}

void LockTest::aWrongOneIsCounted() {
    LockedDesk desk;
    desk.world.database.sql(u"update data.setting set value = '3' where name = 'password_burst'"_s);
    desk.lock();
    QTest::keyClick(desk.screen().secret()->edit(), Qt::Key_Return);
    QVERIFY(!desk.screen().secret()->error().isEmpty());
    desk.type(u"1111"_s);
    QTRY_VERIFY_WITH_TIMEOUT(desk.screen().notice()->text().contains(u"2 attempts left"_s), patience);
    QVERIFY(desk.screen().secret()->text().isEmpty());
    QVERIFY(desk.screen().secret()->edit()->hasFocus());
    desk.type(u"not the password"_s);
    QTRY_VERIFY_WITH_TIMEOUT(desk.screen().notice()->text().contains(u"1 attempt left"_s), patience);
    desk.type(u"1112"_s);
    QTRY_VERIFY_WITH_TIMEOUT(desk.screen().notice()->text().contains(u"Too many"_s), patience);
    desk.type(u"2468"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!desk.screen().unlockButton()->isBusy(), patience);
    QVERIFY(desk.screen().notice()->text().contains(u"Too many"_s));
    QVERIFY(desk.window.isLocked());
}

void LockTest::somebodyElseTakesOver() {
    LockedDesk desk;
    desk.lock();
    desk.screen().logOutButton()->setFocus();
    QTest::keyClick(desk.screen().logOutButton(), Qt::Key_Space);
    QVERIFY(!desk.window.isLocked());
    QVERIFY(!desk.services.session.isMember());
    QTRY_COMPARE_WITH_TIMEOUT(
        desk.world.count(u"data.session join data.member using (member_id) "
                         "where email = 'role2@example.com' and expires_at > clock_timestamp()"_s),
        0, patience);
    QCOMPARE(desk.locked(), 0);
    QVERIFY(desk.logIn(Role::Supervisor));
    QVERIFY(!desk.window.isLocked());
}

void LockTest::itLocksWhenNobodyIsThere() {
    LockedDesk desk;
    desk.router->lock()->watch().setTimes(std::chrono::milliseconds(50), std::chrono::milliseconds(0));
    QSignalSpy ended(&desk.router->lock()->watch(), &IdleWatch::ended);
    QTest::keyClick(&desk.window, Qt::Key_Shift);
    QVERIFY(ended.wait(patience)); // the server says: never
    QVERIFY(!desk.window.isLocked());
    desk.services.deployment.staffIdle = std::chrono::minutes(1);
    QTest::keyClick(&desk.window, Qt::Key_Shift);
    QTRY_VERIFY_WITH_TIMEOUT(desk.window.isLocked(), patience);
    QTRY_COMPARE_WITH_TIMEOUT(desk.locked(), 1, patience);
}

void LockTest::aStewardsOpenDoorDoesNot() {
    DoorScene scene;
    scene.open(Role::Steward);
    scene.services.deployment.staffIdle = std::chrono::minutes(1);
    scene.router->lock()->watch().setTimes(std::chrono::milliseconds(50), std::chrono::milliseconds(0));
    QSignalSpy ended(&scene.router->lock()->watch(), &IdleWatch::ended);
    QTest::keyClick(&scene.window, Qt::Key_Shift);
    QVERIFY(ended.wait(patience));
    QVERIFY(!scene.window.isLocked());
    scene.door().close();
    QTRY_VERIFY_WITH_TIMEOUT(!scene.door().door().isOpen(), patience);
    QTest::keyClick(&scene.window, Qt::Key_Shift);
    QTRY_VERIFY_WITH_TIMEOUT(scene.window.isLocked(), patience);
}

void LockTest::aScanIsNoAttempt() {
    DoorScene scene;
    scene.open(Role::Supervisor);
    QTest::keyClick(&scene.window, Qt::Key_L, Qt::ControlModifier);
    QVERIFY(scene.window.isLocked());
    LockScreen *screen = scene.window.lockScreen();
    QTest::keyClicks(screen->secret()->edit(), scene.codes[0]);
    QVERIFY(screen->secret()->text().isEmpty());
    QVERIFY(screen->notice()->text().contains(u"nobody was let in"_s));
    QVERIFY(!screen->unlockButton()->isBusy());
    QTest::keyClicks(screen->secret()->edit(), FanWorld::password);
    QTest::keyClick(screen->secret()->edit(), Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(!scene.window.isLocked(), patience);
    QCOMPARE(scene.world.count(u"data.admission"_s), 0);
    QTest::keyClicks(scene.desk().code()->edit(), scene.codes[0]);
    QTRY_COMPARE_WITH_TIMEOUT(scene.word(), u"Come in"_s, DoorScene::patience);
    QCOMPARE(scene.desk().answer()->alone(), QString());
}

// The window did not lock: the server says that the session is.
void LockTest::whatWasAskedMeanwhileIsAnswered() {
    LockedDesk desk(Role::Admin);
    desk.world.database.sql(u"select from api.lock_session($1)"_s, {desk.services.session.token()});
    QTest::keyClick(&desk.window, Qt::Key_J, Qt::ControlModifier); // the record, which is asked for
    QTRY_VERIFY_WITH_TIMEOUT(desk.window.isLocked(), patience);
    QCOMPARE(desk.services.record.state().phase, LoadState::Phase::Loading);
    desk.type(u"2468"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!desk.window.isLocked(), patience);
    QTRY_COMPARE_WITH_TIMEOUT(desk.services.record.state().phase, LoadState::Phase::Ready, patience);
}

void LockTest::aSessionThatEndedLeadsToTheLogIn() {
    LockedDesk desk;
    desk.lock();
    QTRY_COMPARE_WITH_TIMEOUT(desk.locked(), 1, patience);
    desk.world.database.sql(u"delete from data.session"_s);
    desk.type(u"2468"_s);
    QTRY_VERIFY_WITH_TIMEOUT(qobject_cast<LogInPage *>(desk.window.navigator()->current()), patience);
    QVERIFY(!desk.window.isLocked());
    QVERIFY(!desk.services.session.isMember());
}

void LockTest::aPinIsSetAndTakenAway() {
    LockedDesk desk;
    desk.world.database.sql(u"update data.member set pin_hash = null"_s);
    desk.services.session.setHasPin(false);
    desk.router->openMyPage(MyPage::Tab::Settings);
    auto *page = qobject_cast<MyPage *>(desk.window.navigator()->current());
    PinCard *card = page->findChild<PinCard *>();
    QTRY_VERIFY_WITH_TIMEOUT(card->isVisible(), patience);
    QVERIFY(!card->removeButton()->isVisible());
    QTest::keyClicks(card->password()->edit(), FanWorld::password);
    QTest::keyClicks(card->pin()->edit(), u"123"_s);
    QTest::keyClick(card->pin()->edit(), Qt::Key_Return);
    QVERIFY(!card->pin()->error().isEmpty());
    QTest::keyClicks(card->pin()->edit(), u"4"_s);
    QTest::keyClick(card->pin()->edit(), Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(card->notice()->text().contains(u"is set"_s), patience);
    QVERIFY(card->pin()->text().isEmpty() && card->password()->text().isEmpty());
    QCOMPARE(desk.world.count(u"data.member where pin_hash is not null"_s), 1);
    desk.lock();
    desk.type(u"1234"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!desk.window.isLocked(), patience);
    QTest::keyClicks(card->password()->edit(), FanWorld::password);
    card->removeButton()->setFocus();
    QTest::keyClick(card->removeButton(), Qt::Key_Space);
    QTRY_VERIFY_WITH_TIMEOUT(card->notice()->text().contains(u"is gone"_s), patience);
    QCOMPARE(desk.world.count(u"data.member where pin_hash is not null"_s), 0);
    QVERIFY(!desk.services.session.hasPin());
}

void LockTest::aFanHasNoLock() {
    AdminDesk desk;
    QVERIFY(desk.logIn(Role::Fan));
    desk.services.session.lock();
    QVERIFY(!desk.window.isLocked());
    desk.router->openMyPage(MyPage::Tab::Settings);
    QVERIFY(!desk.window.navigator()->current()->findChild<PinCard *>()->isVisible());
}

void LockTest::itIsRead() {
    LockedDesk desk;
    desk.lock();
    QAccessibleInterface *screen = QAccessible::queryAccessibleInterface(&desk.screen());
    QCOMPARE(screen->text(QAccessible::Name), u"Locked"_s);
    QVERIFY(screen->text(QAccessible::Description).contains(desk.services.session.name()));
    QAccessibleInterface *field = QAccessible::queryAccessibleInterface(desk.screen().secret()->edit());
    QCOMPARE(field->text(QAccessible::Name), u"PIN or password"_s);
    QVERIFY(field->state().passwordEdit);
    Language::instance().set(u"ko"_s);
    QTRY_VERIFY(screen->text(QAccessible::Name) != u"Locked"_s);
    QTest::keyClick(desk.screen().secret()->edit(), Qt::Key_Tab);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    for (int i = 0; i < 6; ++i) {
        QVERIFY(desk.screen().isAncestorOf(QApplication::focusWidget()));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
}

UNIVERSE_TEST(LockTest, QApplication)
#include "tst_lock_database.moc"
