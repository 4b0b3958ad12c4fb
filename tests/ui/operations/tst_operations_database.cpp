// A deployment at work, as an administrator sees it: a missing run, the mail that did not go out, and trying it anew.
// Against a real server, in the whole window.

#include "tests/support/FanWorld.h"
#include "tests/support/TestMain.h"
#include "ui/operations/JobsBanner.h"
#include "ui/operations/JobsCard.h"
#include "ui/operations/MailQueueCard.h"
#include "ui/operations/OperationsPage.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/Places.h"
#include "ui/shell/Preferences.h"
#include "ui/shell/Router.h"
#include "ui/shell/Services.h"
#include "ui/shell/SessionArea.h"
#include "ui/shell/StaffPages.h"
#include "ui/shell/TopBar.h"
#include "ui/style/Theme.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/Navigator.h"
#include "ui/widgets/Notice.h"

#include <QAccessible>
#include <QApplication>
#include <QMenu>
#include <QSettings>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace universe;
using namespace universe::test;
using namespace Qt::StringLiterals;

namespace {

/// The whole window, with somebody logged in.
struct OperationsScene {
    explicit OperationsScene(Role role) {
        world.database.sql(
            u"insert into data.mail_server (url, sender) values ('smtp://mail.example', 'tickets@house.example')"_s);
        world.database.createMember(u"boss@example.com"_s, role, {}, FanWorld::password);
        window.resize(1280, 800);
        window.showPages();
        window.show();
        window.activateWindow();
        router.open(place::all);
        QVERIFY(QTest::qWaitForWindowActive(&window));
        services.session.logIn(u"boss@example.com"_s, FanWorld::password);
        QTRY_VERIFY(services.session.isMember());
    }
    ~OperationsScene() { window.navigator()->clear(); }
    Q_DISABLE_COPY_MOVE(OperationsScene)

    /// A mail to the member that failed, or one that will be tried again.
    void addMail(const QString &state, const QString &error) {
        world.database.sql(u"insert into data.mail (member_id, kind, booking_id, occasion, state, tries, error) "
                           "select $1, 'refund', 1, coalesce(max(mail_id), 0) + 1, $2, 3, $3 from data.mail"_s,
                           {services.session.memberId(), state, error});
    }
    void runJobs() {
        world.database.sql(u"select private.record_run(job, clock_timestamp(), 7) from private.jobs()"_s);
    }
    [[nodiscard]] JobsBanner *banner() { return window.jobsBanner(); }
    [[nodiscard]] OperationsPage *page() { return qobject_cast<OperationsPage *>(window.navigator()->current()); }

    FanWorld world;
    Preferences preferences;
    MainWindow window{preferences};
    Services services{world.database.clientConnection(), world.database.clientConnection(), false,
                      std::chrono::seconds(15)};
    Router router{window, services};
};

QStringList menuTexts(const OperationsScene &scene) {
    QTest::mouseClick(scene.window.bar()->session()->memberButton(), Qt::LeftButton);
    QStringList texts;
    for (QMenu *menu : scene.window.findChildren<QMenu *>()) {
        for (const QAction *action : menu->actions())
            texts << action->text();
        menu->close();
    }
    return texts;
}

} // namespace

class OperationsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aMissingRunIsSaidWhereverTheAdministratorIs();
    void onlyAdministratorsHaveIt();
    void whatDidNotGoOutIsListedAndTriedAnew();
    void aMailThatIsSentMeanwhileSaysSo();
    void aLogOutTakesItAway();

private:
    QTemporaryDir m_settings;
};

void OperationsTest::initTestCase() {
    Theme::apply(*qApp, Scheme::Light);
    QCoreApplication::setOrganizationName(u"my-universe-test"_s);
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_settings.path());
}

void OperationsTest::aMissingRunIsSaidWhereverTheAdministratorIs() {
    OperationsScene scene(Role::Admin);
    QTRY_VERIFY(scene.banner()->isVisible());
    QVERIFY(scene.banner()->text().contains(u"is not running"_s));
    QTest::mouseClick(scene.banner()->actionButton(), Qt::LeftButton);
    QVERIFY(scene.page());
    QTRY_COMPARE(scene.page()->jobs()->lines(), (QStringList{u"Mail: Missing"_s, u"Offers of returned seats: Missing"_s,
                                                             u"Sums for reports: Missing"_s}));
    QVERIFY(scene.page()->jobs()->notice()->text().contains(u"run-jobs"_s));
    scene.runJobs();
    scene.page()->refresh();
    QTRY_COMPARE(scene.page()->jobs()->lines(),
                 (QStringList{u"Mail: Runs"_s, u"Offers of returned seats: Runs"_s, u"Sums for reports: Runs"_s}));
    QVERIFY(!scene.banner()->isVisible());
    QCOMPARE(scene.page()->jobs()->notice()->text(), QString());
}

void OperationsTest::onlyAdministratorsHaveIt() {
    {
        const OperationsScene scene(Role::Admin);
        QVERIFY(menuTexts(scene).contains(u"Operations"_s));
    }
    OperationsScene scene(Role::Supervisor);
    QVERIFY(!menuTexts(scene).contains(u"Operations"_s));
    QVERIFY(!scene.banner()->isVisible());
    QCOMPARE(scene.services.operations.jobs().state().phase, LoadState::Phase::Idle); // it does not even ask
}

void OperationsTest::whatDidNotGoOutIsListedAndTriedAnew() {
    OperationsScene scene(Role::Admin);
    scene.addMail(u"due"_s, u"450 mailbox busy"_s);
    scene.addMail(u"failed"_s, u"550 no such user <b>here</b>"_s);
    scene.router.staff().openOperations();
    MailQueueCard *card = scene.page()->mails();
    QTRY_VERIFY(card->table()->isVisible());
    QCOMPARE(card->table()->model()->rowCount(), 2);
    QVERIFY2(card->about()->text().contains(u"1 mail"_s), qPrintable(card->about()->text()));
    const auto textAt = [card](int row, int column) {
        return card->table()->model()->index(row, column).data().toString();
    };
    QCOMPARE(textAt(0, MailQueueModel::State), u"Failed"_s);
    QCOMPARE(textAt(0, MailQueueModel::Reason), u"550 no such user <b>here</b>"_s);
    QVERIFY(textAt(1, MailQueueModel::State).startsWith(u"Next try"_s));
    QVERIFY(!card->retryButton()->isEnabled());
    QVERIFY(card->retryButton()->height() >= 44);

    card->table()->setFocus(Qt::TabFocusReason);
    card->table()->selectRow(1);
    QVERIFY(!card->retryButton()->isEnabled()); // it is tried by itself
    QTest::keyClick(card->table(), Qt::Key_Up);
    QVERIFY(card->retryButton()->isEnabled());
    QTest::mouseClick(card->retryButton(), Qt::LeftButton);
    QTRY_VERIFY(card->notice()->text().contains(u"tried anew"_s));
    QTRY_COMPARE(card->table()->model()->rowCount(), 1);
    QCOMPARE(scene.world.count(u"data.mail where state = 'failed'"_s), 0);
    QAccessibleInterface *table = QAccessible::queryAccessibleInterface(card->table());
    QCOMPARE(table->text(QAccessible::Name), u"Mail that did not go out"_s);
}

void OperationsTest::aMailThatIsSentMeanwhileSaysSo() {
    OperationsScene scene(Role::Admin);
    scene.addMail(u"failed"_s, u"550 no"_s);
    scene.router.staff().openOperations();
    MailQueueCard *card = scene.page()->mails();
    QTRY_VERIFY(card->table()->isVisible());
    card->table()->selectRow(0);
    scene.world.database.sql(u"update data.mail set state = 'due', tries = 0"_s);
    QTest::keyClick(card->table(), Qt::Key_Return);
    QTRY_VERIFY2(card->notice()->text().contains(u"not among the failed ones"_s), qPrintable(card->notice()->text()));
    QTRY_VERIFY(!card->table()->isVisible());
}

void OperationsTest::aLogOutTakesItAway() {
    OperationsScene scene(Role::Admin);
    QTRY_VERIFY(scene.banner()->isVisible());
    scene.router.staff().openOperations();
    scene.services.session.logOut();
    QVERIFY(!scene.page());
    QVERIFY(!scene.banner()->isVisible());
    QCOMPARE(scene.services.operations.mails().rowCount(), 0);
}

UNIVERSE_TEST(OperationsTest, QApplication)
#include "tst_operations_database.moc"
