// The door's screen in the whole window, by keyboard and scanner, against a real server.

#include "app/door/Speaker.h"
#include "tests/support/NullSound.h"
#include "tests/support/TestMain.h"
#include "tests/ui/door/DoorScene.h"
#include "ui/door/DoorCounts.h"
#include "ui/door/UndoRow.h"
#include "ui/shell/Language.h"
#include "ui/style/Theme.h"
#include "ui/widgets/ChoiceField.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/Notice.h"
#include "ui/widgets/SegmentedControl.h"
#include "ui/widgets/StateView.h"

#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QSettings>
#include <QSignalSpy>
#include <QTableView>

using namespace universe;
using namespace universe::test;
using namespace Qt::StringLiterals;

class DoorPageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { Language::instance().set(u"en"_s); }
    void aStewardOpensADoorAndScans();
    void aScannerWithoutEnter();
    void whatIsTypedAnywhereIsScanned();
    void aGateHasAName();
    void noShowToday();
    void confirmsWithEnter();
    void onlyASupervisorTakesBack();
    void aLogOutLeavesItOpen();
    void anEndedSessionLeavesItOpen();
    void whatTheServerSawOtherwiseIsTold();
    void outAndInAgain();
    void noWayOutWithoutReentry();
    void searchesTheShows();
    void eachAnswerHasItsTone();
    void aMachineWithoutSound();
    void itIsRead();

private:
    QTemporaryDir m_settings;
    NullSound m_sound;
};

void DoorPageTest::initTestCase() {
    QStandardPaths::setTestModeEnabled(true);
    Theme::apply(*qApp, Scheme::Light);
    QCoreApplication::setOrganizationName(u"my-universe-test"_s);
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_settings.path());
}

void DoorPageTest::aStewardOpensADoorAndScans() {
    DoorScene scene;
    scene.open(Role::Steward);
    QLineEdit *code = scene.desk().code()->edit();
    QTRY_VERIFY(code->hasFocus());
    QTest::keyClicks(code, scene.codes[0].toLower().chopped(3) + u' ' + scene.codes[0].right(3));
    QTRY_COMPARE_WITH_TIMEOUT(scene.word(), u"Come in"_s, DoorScene::patience);
    QVERIFY(code->text().isEmpty());
    QVERIFY(!scene.desk().answer()->words().place.isEmpty());
    QCOMPARE(scene.world.count(u"data.admission where gate = '1번 문'"_s), 1);
    QTRY_COMPARE(scene.desk().counts()->total()->text(), u"1 of 4"_s);

    QTest::keyClicks(code, u"12345"_s);
    QTest::keyClick(code, Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(scene.word(), u"Unknown"_s, DoorScene::patience);
    QTest::keyClicks(code, scene.codes[0]);
    QTRY_COMPARE_WITH_TIMEOUT(scene.word(), u"Already used"_s, DoorScene::patience);
    QVERIFY(scene.desk().answer()->words().details.first().contains(u"1번 문"_s));
    QCOMPARE(scene.desk().recent()->model()->rowCount(), 3);
    QVERIFY(!scene.desk().undo()->isVisible()); // a steward's right it is not
    QVERIFY(!scene.desk().line()->isVisible());
}

void DoorPageTest::aScannerWithoutEnter() {
    DoorScene scene;
    scene.open(Role::Steward);
    QLineEdit *code = scene.desk().code()->edit();
    QTest::keyClicks(code, scene.codes[0]);
    QTest::keyClicks(code, scene.codes[1]); // right behind it
    QTRY_COMPARE_WITH_TIMEOUT(scene.desk().recent()->model()->rowCount(), 2, DoorScene::patience);
    QCOMPARE(scene.world.count(u"data.admission"_s), 2);
}

void DoorPageTest::whatIsTypedAnywhereIsScanned() {
    DoorScene scene;
    scene.open(Role::Steward);
    QTest::keyClick(&scene.window, Qt::Key_Escape); // leaves no open door, or the scanner would press things elsewhere
    QCOMPARE(scene.window.navigator()->current(), &scene.page());
    scene.desk().recent()->setFocus();
    QTest::keyClick(scene.desk().recent(), scene.codes[0].at(0).toLatin1()); // which would look among its rows
    QVERIFY(scene.desk().code()->edit()->hasFocus());
    scene.desk().closeButton()->setFocus();
    QTest::keyClicks(&scene.desk(), scene.codes[0].mid(1, 4));
    QVERIFY(scene.desk().code()->edit()->hasFocus());
    QTest::keyClicks(scene.desk().code()->edit(), scene.codes[0].mid(5));
    QTRY_COMPARE_WITH_TIMEOUT(scene.word(), u"Come in"_s, DoorScene::patience);
}

void DoorPageTest::aGateHasAName() {
    DoorScene scene;
    QVERIFY(scene.logIn(Role::Steward));
    QTest::keyClick(&scene.window, Qt::Key_D, Qt::ControlModifier);
    QTRY_VERIFY_WITH_TIMEOUT(!scene.door().shows().isEmpty(), DoorScene::patience);
    scene.page().setup()->gate()->setText(u" \u200b "_s);
    QTest::mouseClick(scene.page().setup()->openButton(), Qt::LeftButton);
    QVERIFY(scene.page().setup()->gate()->error().contains(u"name"_s));
    QVERIFY(!scene.door().isOpening());
}

void DoorPageTest::noShowToday() {
    DoorScene scene;
    scene.world.database.sql(u"update data.show set starts_at = now() + interval '9 days'"_s);
    QVERIFY(scene.logIn(Role::Steward));
    QTest::keyClick(&scene.window, Qt::Key_D, Qt::ControlModifier);
    QTRY_COMPARE_WITH_TIMEOUT(scene.page().setup()->state()->kind(), StateView::Kind::Empty, DoorScene::patience);
    QVERIFY(scene.page().setup()->state()->isVisible());
    scene.world.database.sql(u"update data.show set starts_at = now() + interval '1 hour'"_s);
    QTest::mouseClick(scene.page().setup()->state()->actionButton(), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(scene.page().setup()->gate()->isVisible(), DoorScene::patience);
}

void DoorPageTest::confirmsWithEnter() {
    DoorScene scene;
    scene.open(Role::Steward);
    QTest::mouseClick(scene.desk().confirmsButton(), Qt::LeftButton);
    QVERIFY(scene.desk().confirmsButton()->isChecked());
    QLineEdit *code = scene.desk().code()->edit();
    QVERIFY(code->hasFocus());
    QTest::keyClicks(code, scene.codes[0]);
    QTest::keyClick(code, Qt::Key_Return); // the scanner's, which is no consent
    QTRY_COMPARE_WITH_TIMEOUT(scene.word(), u"Valid"_s, DoorScene::patience);
    QTest::keyClick(code, Qt::Key_Return);
    QCOMPARE(scene.world.count(u"data.admission"_s), 0);
    // As soon as it is a person's.
    QTRY_VERIFY_WITH_TIMEOUT((QTest::keyClick(code, Qt::Key_Return), scene.word() == u"Come in"_s),
                             DoorScene::patience);
    QCOMPARE(scene.world.count(u"data.admission"_s), 1);
}

void DoorPageTest::onlyASupervisorTakesBack() {
    DoorScene scene;
    scene.open(Role::Supervisor);
    QTest::keyClicks(scene.desk().code()->edit(), scene.codes[0]);
    QTRY_VERIFY_WITH_TIMEOUT(scene.desk().undo()->isVisible(), DoorScene::patience);
    QTest::mouseClick(scene.desk().undo()->beginButton(), Qt::LeftButton);
    QLineEdit *reason = scene.desk().undo()->reason()->edit();
    QVERIFY(reason->hasFocus());
    QTest::keyClick(reason, Qt::Key_Return);
    QVERIFY(!scene.desk().undo()->reason()->error().isEmpty());
    QTest::keyClicks(reason, u"the wrong queue"_s);
    QTest::keyClick(reason, Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(scene.world.count(u"data.undone_admission where reason = 'the wrong queue'"_s), 1,
                              DoorScene::patience);
    QTRY_VERIFY(!scene.desk().undo()->isVisible());
    QVERIFY(scene.desk().code()->edit()->hasFocus());
    QTRY_COMPARE(scene.desk().counts()->total()->text(), u"0 of 4"_s);
}

void DoorPageTest::aLogOutLeavesItOpen() {
    DoorScene scene;
    scene.open(Role::Steward);
    scene.services.session.logOut();
    QVERIFY(qobject_cast<DoorPage *>(scene.window.navigator()->current()));
    QTRY_VERIFY(scene.desk().line()->text().contains(u"Nobody is logged in"_s));
    QCOMPARE(scene.desk().answer()->alone(), u"NOT LOGGED IN – alone"_s);
    QTest::keyClicks(scene.desk().code()->edit(), scene.codes[0]);
    QTRY_COMPARE_WITH_TIMEOUT(scene.word(), u"Come in"_s, DoorScene::patience);
    QTRY_VERIFY(scene.desk().line()->text().contains(u"1 scan "_s));
    QTest::mouseClick(scene.desk().closeButton(), Qt::LeftButton); // which takes a second press now
    QVERIFY(scene.desk().closeButton()->text().contains(u"Really"_s));
    QVERIFY(scene.door().door().isOpen());
    QCOMPARE(scene.world.count(u"data.admission"_s), 0);
    QVERIFY(scene.logIn(Role::Steward));
    QTRY_VERIFY_WITH_TIMEOUT(!scene.desk().line()->isVisible(), DoorScene::patience);
    QCOMPARE(scene.world.count(u"data.admission"_s), 1);
    QTest::mouseClick(scene.desk().closeButton(), Qt::LeftButton);
    QTRY_VERIFY(scene.page().setup()->isVisible());
}

// Whatever is scanned then must not end up in a log-in form.
void DoorPageTest::anEndedSessionLeavesItOpen() {
    DoorScene scene;
    scene.open(Role::Steward);
    scene.world.database.sql(u"update data.session set expires_at = now() - interval '1 second'"_s);
    QTest::keyClicks(scene.desk().code()->edit(), scene.codes[0]);
    QTRY_VERIFY_WITH_TIMEOUT(!scene.services.session.isMember(), DoorScene::patience);
    QTRY_COMPARE_WITH_TIMEOUT(scene.word(), u"Come in"_s, DoorScene::patience);
    QVERIFY(qobject_cast<DoorPage *>(scene.window.navigator()->current()));
    QCOMPARE(scene.desk().answer()->alone(), u"NOT LOGGED IN – alone"_s);
    QCOMPARE(scene.door().untold(), 1);
}

void DoorPageTest::whatTheServerSawOtherwiseIsTold() {
    DoorScene scene;
    scene.open(Role::Steward);
    scene.services.session.logOut();
    scene.world.database.sql(
        u"select from api.check_in($1, $2, gate => 'elsewhere')"_s,
        {scene.world.database.logIn(scene.world.database.createMember(u"other@example.com"_s, Role::Steward)),
         scene.codes[0]});
    QTest::keyClicks(scene.desk().code()->edit(), scene.codes[0]);
    QTRY_COMPARE_WITH_TIMEOUT(scene.word(), u"Come in"_s, DoorScene::patience);
    QVERIFY(scene.logIn(Role::Steward));
    QTRY_VERIFY_WITH_TIMEOUT(scene.desk().conflicts()->isVisible(), DoorScene::patience);
    QVERIFY(scene.desk().conflicts()->text().contains(u"let in elsewhere"_s));
    QTest::mouseClick(scene.desk().conflicts()->actionButton(), Qt::LeftButton);
    QTRY_VERIFY(!scene.desk().conflicts()->isVisible());
}

// By keys alone.
void DoorPageTest::outAndInAgain() {
    DoorScene scene;
    scene.world.database.sql(u"update data.concert set reentry = true"_s);
    scene.open(Role::Steward);
    QLineEdit *code = scene.desk().code()->edit();
    QTRY_VERIFY(code->hasFocus());
    QVERIFY(scene.desk().direction()->isVisible());
    QVERIFY(scene.desk().answer()->wayOut().isEmpty());
    QTest::keyClicks(code, scene.codes[0]);
    QTRY_COMPARE_WITH_TIMEOUT(scene.word(), u"Come in"_s, DoorScene::patience);
    QTRY_COMPARE(scene.desk().counts()->total()->text(), u"1 of 4"_s);
    QVERIFY(!scene.desk().counts()->away()->isVisible());

    QTest::keyClick(code, Qt::Key_F4);
    QCOMPARE(scene.desk().direction()->current(), 1);
    QCOMPARE(scene.desk().answer()->wayOut(), u"GOING OUT"_s);
    QCOMPARE(scene.word(), u"Ready"_s);
    QVERIFY(code->hasFocus());
    QTest::keyClicks(code, scene.codes[0]);
    QTRY_COMPARE_WITH_TIMEOUT(scene.word(), u"Out"_s, DoorScene::patience);
    QCOMPARE(scene.world.count(u"data.departure where gate = '1번 문'"_s), 1);
    QTRY_COMPARE(scene.desk().counts()->total()->text(), u"0 of 4"_s);
    QVERIFY(scene.desk().counts()->away()->isVisible());
    QCOMPARE(scene.desk().counts()->away()->text(), u"1 out"_s);
    QTest::keyClicks(code, scene.codes[1]);
    QTRY_COMPARE_WITH_TIMEOUT(scene.word(), u"Not inside"_s, DoorScene::patience);

    scene.desk().direction()->setFocus(); // by its own keys
    QTest::keyClick(scene.desk().direction(), Qt::Key_Left);
    QVERIFY(!scene.door().letsOut());
    QVERIFY(scene.desk().answer()->wayOut().isEmpty());
    QVERIFY(code->hasFocus());
    QTest::keyClicks(code, scene.codes[0]);
    QTRY_COMPARE_WITH_TIMEOUT(scene.word(), u"Back in"_s, DoorScene::patience);
    QVERIFY(scene.desk().answer()->words().details.first().startsWith(u"Out since"_s));
    QTRY_COMPARE(scene.desk().counts()->total()->text(), u"1 of 4"_s);
}

void DoorPageTest::noWayOutWithoutReentry() {
    DoorScene scene;
    scene.open(Role::Steward);
    QVERIFY(!scene.desk().direction()->isVisible());
    QTest::keyClick(scene.desk().code()->edit(), Qt::Key_F4);
    QVERIFY(!scene.door().letsOut());
    QVERIFY(scene.desk().answer()->wayOut().isEmpty());
}

void DoorPageTest::searchesTheShows() {
    DoorScene scene;
    scene.world.database.sql(u"update data.show set starts_at = now() + interval '2 hours' where show_id = (select "
                             "max(s.show_id) from data.show s where s.concert_id <> (select concert_id from data.show "
                             "order by starts_at limit 1))"_s);
    QVERIFY(scene.logIn(Role::Steward));
    QTest::keyClick(&scene.window, Qt::Key_D, Qt::ControlModifier);
    QTRY_VERIFY_WITH_TIMEOUT(scene.door().shows().size() > 1, DoorScene::patience);
    DoorSetup *setup = scene.page().setup();
    QTRY_VERIFY(setup->search()->edit()->hasFocus()); // the first key goes there
    const DoorShow wanted = scene.door().shows().last();
    setup->show()->setValue(wanted.id.value);
    QTest::keyClicks(setup->search()->edit(), u"xyzzy"_s);
    QCOMPARE(setup->show()->box()->count(), 0);
    QVERIFY(!setup->search()->error().isEmpty());
    QVERIFY(!setup->openButton()->isEnabled());
    QTest::keyClick(setup->search()->edit(), Qt::Key_Return);
    QVERIFY(setup->search()->edit()->hasFocus());
    setup->search()->setText(wanted.title);
    QVERIFY(setup->search()->error().isEmpty());
    QVERIFY(setup->show()->box()->count() < scene.door().shows().size());
    QCOMPARE(setup->show()->value().toLongLong(), wanted.id.value);
    QTest::keyClick(setup->search()->edit(), Qt::Key_Return);
    QVERIFY(setup->gate()->edit()->hasFocus());
    setup->search()->clear(); // which leaves what was chosen
    QCOMPARE(setup->show()->value().toLongLong(), wanted.id.value);
    QCOMPARE(setup->show()->box()->count(), scene.door().shows().size());
}

void DoorPageTest::eachAnswerHasItsTone() {
    DoorScene scene;
    scene.open(Role::Steward);
    QSignalSpy played(scene.desk().speaker(), &Speaker::played);
    const auto scan = [&](const QString &code) {
        const int before = scene.desk().recent()->model()->rowCount();
        scene.door().scan(code);
        return QTest::qWaitFor([&] { return scene.desk().recent()->model()->rowCount() > before; },
                               DoorScene::patience);
    };
    const auto last = [&] { return played.isEmpty() ? -1 : int(played.last().first().value<DoorTone>()); };
    QVERIFY(scene.desk().soundButton()->isChecked());
    QVERIFY(scan(scene.codes[0]));
    QTRY_COMPARE(played.size(), 1);
    QCOMPARE(last(), int(DoorTone::Admitted));
    QVERIFY(scan(scene.codes[0]));
    QTRY_COMPARE(played.size(), 2);
    QCOMPARE(last(), int(DoorTone::Refused));
    scene.world.database.sql(u"update data.concert set age_limit = 19"_s);
    QVERIFY(scan(scene.codes[1]));
    QTRY_COMPARE(played.size(), 3);
    QCOMPARE(last(), int(DoorTone::Look));
    scene.door().setConfirmsFirst(true);
    scene.door().scan(scene.codes[2]);
    QTRY_COMPARE(played.size(), 4);
    QCOMPARE(last(), int(DoorTone::Look)); // nothing is decided
    scene.door().setConfirmsFirst(false);

    QTest::mouseClick(scene.desk().soundButton(), Qt::LeftButton);
    QVERIFY(!scene.desk().soundButton()->isChecked());
    QVERIFY(!QSettings().value(u"door/sound"_s).toBool()); // tomorrow, too
    QVERIFY(scene.desk().code()->edit()->hasFocus());
    QVERIFY(scan(scene.codes[3]));
    QTest::mouseClick(scene.desk().soundButton(), Qt::LeftButton);
    QVERIFY(scan(scene.codes[3]));
    QTRY_COMPARE(played.size(), 5);
    QCOMPARE(last(), int(DoorTone::Refused)); // the one before had none
    QVERIFY(!scene.desk().silence()->isVisible());
}

void DoorPageTest::aMachineWithoutSound() {
    NullSound::turnOff();
    DoorScene scene;
    scene.open(Role::Steward);
    scene.door().scan(scene.codes[0]);
    QTRY_VERIFY_WITH_TIMEOUT(scene.desk().silence()->isVisible(), DoorScene::patience);
    QCOMPARE(scene.word(), u"Come in"_s);
    QTest::mouseClick(scene.desk().silence()->actionButton(), Qt::LeftButton);
    QVERIFY(!scene.desk().silence()->isVisible());
    QVERIFY(scene.desk().code()->edit()->hasFocus());
    scene.door().scan(scene.codes[0]);
    QTRY_COMPARE_WITH_TIMEOUT(scene.word(), u"Already used"_s, DoorScene::patience);
    NullSound::turnOn();
    QVERIFY(!scene.desk().silence()->isVisible()); // it was said
}

void DoorPageTest::itIsRead() {
    DoorScene scene;
    scene.open(Role::Steward);
    QTest::keyClicks(scene.desk().code()->edit(), scene.codes[0]);
    QTRY_COMPARE_WITH_TIMEOUT(scene.word(), u"Come in"_s, DoorScene::patience);
    QAccessibleInterface *answer = QAccessible::queryAccessibleInterface(scene.desk().answer());
    QVERIFY(answer);
    QCOMPARE(answer->role(), QAccessible::AlertMessage);
    QVERIFY(answer->text(QAccessible::Name).contains(u"Come in"_s));
    QVERIFY(answer->text(QAccessible::Name).contains(scene.desk().answer()->words().place));
}

UNIVERSE_TEST(DoorPageTest, QApplication)
#include "tst_door_page_database.moc"
