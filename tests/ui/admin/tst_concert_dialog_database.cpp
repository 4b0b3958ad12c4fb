// Changing and making a concert, by mouse and by keyboard, in the whole window and against a real server.

#include "tests/support/TestMain.h"
#include "tests/ui/admin/EditScene.h"
#include "ui/admin/ConcertDialog.h"
#include "ui/admin/ConcertForm.h"
#include "ui/admin/OrganiserPanel.h"
#include "ui/admin/PosterField.h"
#include "ui/admin/PriceRows.h"
#include "ui/posters/PosterView.h"
#include "ui/shell/Administration.h"
#include "ui/shell/Language.h"
#include "ui/style/Theme.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Notice.h"
#include "ui/widgets/SegmentedControl.h"
#include "ui/widgets/TextArea.h"
#include "ui/widgets/TextField.h"
#include "ui/widgets/Toast.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QCompleter>
#include <QFileDialog>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSettings>

using namespace universe;
using namespace universe::test;
using namespace Qt::StringLiterals;

class ConcertDialogTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { Language::instance().set(u"en"_s); }
    void aTitleIsChangedByKeyboard();
    void pricesAreRows();
    void whatCannotBeReadIsSaidAtItsField();
    void whatTheServerRefusesIsSaidAtItsField();
    void theSecondSeesWhatTheFirstDid();
    void closingAsksForWhatIsNotSaved();
    void aPictureBecomesThePoster();
    void aConcertIsMade();
    void aShowIsMoved();
    void aConcertIsCancelled();
    void anotherConcertBeginsAnew();
    void withoutAConcertItSaysSo();
    void fansHaveNoSuchKey();

private:
    QTemporaryDir m_settings;
};

void ConcertDialogTest::initTestCase() {
    Theme::apply(*qApp, Scheme::Light);
    QCoreApplication::setOrganizationName(u"my-universe-test"_s);
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_settings.path());
}

void ConcertDialogTest::aTitleIsChangedByKeyboard() {
    EditScene scene;
    scene.open();
    QCOMPARE(scene.line(ConcertField::Title)->text(), scene.services.concertEditor.text(ConcertField::Title));
    EditScene::write(scene.line(ConcertField::Title), u"By keyboard"_s);
    QTest::keyClick(scene.line(ConcertField::Title)->edit(), Qt::Key_Return);
    QTRY_COMPARE(scene.notice(), u"Saved."_s);
    QCOMPARE(scene.world.count(u"data.concert where title = 'By keyboard'"_s), 1);
    QTRY_VERIFY(scene.window.windowTitle().contains(u"By keyboard"));
}

void ConcertDialogTest::pricesAreRows() {
    EditScene scene;
    scene.open();
    const int grades = scene.prices()->count();
    QVERIFY(grades > 1);
    EditScene::write(scene.prices()->field(0, 1), u"120,000"_s);
    QVERIFY(scene.services.concertEditor.isEdited(ConcertField::Prices));
    EditScene::press(scene.prices()->addButton());
    QCOMPARE(scene.prices()->count(), grades + 1);
    EditScene::press(scene.prices()->removeButton(grades));
    QCOMPARE(scene.prices()->count(), grades);
    EditScene::press(scene.dialog().saveButton());
    QTRY_COMPARE(scene.notice(), u"Saved."_s);
    QCOMPARE(scene.world.count(u"data.price where price = 120000"_s), 1);
}

void ConcertDialogTest::whatCannotBeReadIsSaidAtItsField() {
    EditScene scene;
    scene.open();
    EditScene::write(scene.line(ConcertField::BookingCloses), u"tomorrow"_s);
    EditScene::press(scene.dialog().saveButton());
    QVERIFY(scene.line(ConcertField::BookingCloses)->error().contains(u"2026-12-24 19:00"));
    QVERIFY(scene.line(ConcertField::BookingCloses)->edit()->hasFocus());
    EditScene::write(scene.line(ConcertField::SeatLimit), u"x"_s);
    QVERIFY(scene.line(ConcertField::BookingCloses)->error().contains(u"cannot be read")); // until it is written anew
    EditScene::press(scene.dialog().revertButton());
    QVERIFY(!scene.services.concertEditor.isEdited());
    QCOMPARE(scene.world.count(u"data.import where file is null"_s), 1); // the world's own
}

void ConcertDialogTest::whatTheServerRefusesIsSaidAtItsField() {
    EditScene scene;
    scene.world.bookByAnother(scene.world.order(u"open"_s, 1));
    scene.open();
    scene.area(ConcertField::Shows)->edit()->setPlainText(u"2089-01-02 19:30"_s);
    EditScene::press(scene.dialog().saveButton());
    QTRY_VERIFY(scene.notice().contains(u"Shows"));
    QVERIFY(scene.notice().contains(u"sold"));
    QCOMPARE(scene.area(ConcertField::Shows)->text(), u"2089-01-02 19:30"_s);
}

void ConcertDialogTest::theSecondSeesWhatTheFirstDid() {
    EditScene scene;
    scene.open();
    EditScene::write(scene.line(ConcertField::Title), u"Mine"_s);
    scene.world.change(u"open"_s, {{u"title"_s, u"Theirs"_s}, {u"genre"_s, u"Jazz"_s}});
    EditScene::press(scene.dialog().saveButton());
    QTRY_VERIFY(scene.notice().contains(u"nothing is saved yet"));
    QCOMPARE(scene.line(ConcertField::Title)->text(), u"Mine"_s);
    QVERIFY(scene.line(ConcertField::Title)->edit()->accessibleDescription().contains(u"Theirs"));
    QCOMPARE(scene.line(ConcertField::Genre)->text(), u"Jazz"_s);
    QVERIFY(scene.line(ConcertField::Genre)->edit()->accessibleDescription().contains(u"meanwhile"));
    EditScene::press(scene.dialog().saveButton());
    QTRY_COMPARE(scene.notice(), u"Saved."_s);
    QCOMPARE(scene.world.count(u"data.concert where title = 'Mine' and genre = 'Jazz'"_s), 1);
}

void ConcertDialogTest::closingAsksForWhatIsNotSaved() {
    EditScene scene;
    scene.open();
    EditScene::write(scene.line(ConcertField::Title), u"Unsaved"_s);
    QTest::keyClick(&scene.dialog(), Qt::Key_Escape);
    QVERIFY(scene.dialog().isVisible());
    QVERIFY(scene.dialog().discardButton()->isVisible());
    EditScene::press(scene.dialog().revertButton()); // keep writing
    QCOMPARE(scene.line(ConcertField::Title)->text(), u"Unsaved"_s);
    QTest::keyClick(&scene.dialog(), Qt::Key_Escape);
    EditScene::press(scene.dialog().discardButton());
    QVERIFY(!scene.dialog().isVisible());
    QVERIFY(!scene.services.concertEditor.isEdited());
}

void ConcertDialogTest::aPictureBecomesThePoster() {
    EditScene scene;
    scene.open();
    auto *poster = static_cast<PosterField *>(scene.dialog().form()->widget(ConcertField::Poster));
    QVERIFY(!poster->removeButton()->isVisible());
    scene.services.posterUpload.store(scene.AdminDesk::write(u"words.jpg"_s, "no picture"));
    QVERIFY(poster->chooseButton()->isBusy());
    QTRY_VERIFY2(poster->message().contains(u"no picture"), qPrintable(poster->message()));
    scene.choosePicture();
    QTRY_VERIFY(scene.services.concertEditor.isEdited(ConcertField::Poster));
    EditScene::press(scene.dialog().saveButton());
    QTRY_COMPARE(scene.notice(), u"Saved."_s);
    QCOMPARE(scene.world.count(u"data.concert c join data.poster p on c.poster = 'sha256:' || encode(p.hash, 'hex')"_s),
             1);
    EditScene::press(poster->removeButton());
    EditScene::press(scene.dialog().saveButton());
    QTRY_COMPARE(scene.world.count(u"data.concert where poster is not null"_s), 0);
}

void ConcertDialogTest::aConcertIsMade() {
    EditScene scene;
    QTest::keyClick(&scene.window, Qt::Key_N, Qt::ControlModifier);
    QVERIFY(QTest::qWaitForWindowActive(&scene.dialog()));
    QVERIFY(!scene.dialog().parts()->isVisible());
    EditScene::write(scene.line(ConcertField::Title), u"Made here"_s);
    const QString venue = scene.world.database.sql(u"select name from data.venue"_s).first().text(0);
    QInputMethodEvent typed; // Hangul is no key
    typed.setCommitString(venue.left(3));
    scene.line(ConcertField::Venue)->setFocus();
    QApplication::sendEvent(scene.line(ConcertField::Venue)->edit(), &typed); // the rest is offered
    QAbstractItemView *offered = scene.line(ConcertField::Venue)->edit()->completer()->popup();
    QTRY_VERIFY(offered->isVisible() && offered->model()->rowCount() > 0);
    QCOMPARE(offered->model()->index(0, 0).data().toString(), venue);
    QTest::keyClick(offered, Qt::Key_Down);
    QTest::keyClick(offered, Qt::Key_Return);
    QCOMPARE(scene.line(ConcertField::Venue)->text(), venue);
    QVERIFY(!scene.services.concertEditor.isBusy()); // Enter has chosen the name, and not saved
    EditScene::write(scene.line(ConcertField::BookingOpens), u"2026-01-01 20:00"_s);
    EditScene::write(scene.line(ConcertField::BookingCloses), u"2089-01-01 20:00"_s);
    QTest::keyClicks(scene.area(ConcertField::Shows)->edit(), u"2089-01-02 19:30"_s);
    EditScene::press(scene.prices()->addButton());
    EditScene::write(scene.prices()->field(0, 0), u"R"_s);
    EditScene::write(scene.prices()->field(0, 1), u"10000"_s);
    auto *poster = static_cast<PosterField *>(scene.dialog().form()->widget(ConcertField::Poster));
    QVERIFY(!poster->view()->isVisible());
    scene.choosePicture(); // it may be there before the concert is saved, or after
    EditScene::press(scene.dialog().saveButton());
    QTRY_COMPARE(scene.notice(), u"The concert is made."_s);
    QTRY_VERIFY(poster->view()->isVisible());
    QTRY_VERIFY(scene.services.concertEditor.text(ConcertField::Poster).startsWith(u"sha256:"));
    QTRY_VERIFY(scene.window.windowTitle().contains(u"Made here")); // its page is in front
    QTRY_VERIFY(scene.dialog().parts()->isVisible());
}

void ConcertDialogTest::aShowIsMoved() {
    EditScene scene;
    scene.world.bookByAnother(scene.world.order(u"open"_s, 1));
    scene.open();
    scene.dialog().parts()->setCurrent(ConcertDialog::Organiser);
    OrganiserPanel *panel = scene.dialog().organiser();
    EditScene::press(panel->moveButton(0));
    QVERIFY(panel->timeField()->edit()->hasFocus());
    EditScene::press(panel->confirmButton());
    QVERIFY(!panel->timeField()->error().isEmpty());
    QVERIFY(!panel->reasonField()->error().isEmpty());
    EditScene::write(panel->timeField(), u"2089-05-01 20:00"_s);
    EditScene::write(panel->reasonField(), u"Storm"_s);
    EditScene::press(panel->confirmButton());
    QTRY_VERIFY(panel->notice()->text().contains(u"Moved. 1 booking"));
    QCOMPARE(scene.world.count(u"data.show where starts_at = '2089-05-01T11:00:00Z'"_s), 1); // Seoul's clock
    QTRY_VERIFY(scene.area(ConcertField::Shows)->text().contains(u"2089-05-01 20:00"));
}

void ConcertDialogTest::aConcertIsCancelled() {
    EditScene scene;
    scene.world.bookByAnother(scene.world.order(u"open"_s, 1));
    scene.open();
    scene.dialog().parts()->setCurrent(ConcertDialog::Organiser);
    OrganiserPanel *panel = scene.dialog().organiser();
    EditScene::press(panel->cancelAllButton());
    QVERIFY(panel->confirmButton()->isVisible());
    EditScene::press(panel->leaveButton());
    QVERIFY(!panel->confirmButton()->isVisible());
    EditScene::press(panel->cancelAllButton());
    EditScene::write(panel->reasonField(), u"Storm"_s);
    EditScene::write(panel->compensationField(), u"0"_s);
    EditScene::press(panel->confirmButton());
    QTRY_VERIFY(panel->notice()->text().contains(u"110,000 fuel"));
    QTRY_VERIFY(!panel->cancelAllButton()->isVisible());
    QVERIFY(!panel->cancelButton(0)->isVisible());
    QCOMPARE(scene.world.count(u"data.concert where cancelled_at is not null"_s), 1);
}

// What was asked, or wrong, of one concert must not be meant of the next.
void ConcertDialogTest::anotherConcertBeginsAnew() {
    EditScene scene;
    scene.open();
    OrganiserPanel *panel = scene.dialog().organiser();
    EditScene::write(scene.line(ConcertField::SeatLimit), u"x"_s);
    EditScene::press(scene.dialog().saveButton());
    QVERIFY(!scene.line(ConcertField::SeatLimit)->error().isEmpty());
    EditScene::press(scene.dialog().revertButton());
    QVERIFY(scene.line(ConcertField::SeatLimit)->error().isEmpty());
    scene.dialog().parts()->setCurrent(ConcertDialog::Organiser);
    EditScene::press(panel->cancelAllButton());
    QVERIFY(panel->confirmButton()->isVisible());
    scene.router->openConcert(scene.world.concert(u"second"_s));
    scene.router->administration()->editConcert();
    QTRY_COMPARE(scene.services.concertEditor.document().id, scene.world.concert(u"second"_s));
    QCOMPARE(scene.dialog().parts()->current(), int(ConcertDialog::Facts));
    scene.dialog().parts()->setCurrent(ConcertDialog::Organiser);
    QVERIFY(!panel->confirmButton()->isVisible());
}

void ConcertDialogTest::withoutAConcertItSaysSo() {
    EditScene scene;
    scene.router->open(place::all);
    QTest::keyClick(&scene.window, Qt::Key_E, Qt::ControlModifier);
    QVERIFY(!scene.router->administration()->concertDialog());
    QTRY_VERIFY(scene.window.findChild<Toast *>());
}

void ConcertDialogTest::fansHaveNoSuchKey() {
    AdminDesk desk;
    QVERIFY(QTest::qWaitForWindowActive(&desk.window));
    QVERIFY(desk.logIn(Role::Fan));
    desk.router->openConcert(desk.world.concert(u"open"_s));
    QTest::keyClick(&desk.window, Qt::Key_E, Qt::ControlModifier);
    QVERIFY(!desk.router->administration()->concertDialog());
}

UNIVERSE_TEST(ConcertDialogTest, QApplication)
#include "tst_concert_dialog_database.moc"
