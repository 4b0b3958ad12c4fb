// Plans of halls are edited by mouse and by keyboard, saved, and sold on: in the whole window, against a real server.

#include "tests/support/TestMain.h"
#include "tests/ui/plans/PlanDesk.h"
#include "ui/plans/MarkBar.h"
#include "ui/plans/PositionForm.h"
#include "ui/plans/RowsModel.h"
#include "ui/plans/RowsPanel.h"
#include "ui/plans/SaveQuestion.h"
#include "ui/plans/SectionForm.h"
#include "ui/plans/SectionList.h"
#include "ui/plans/VersionsPanel.h"
#include "ui/shell/Language.h"
#include "ui/style/Theme.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/ChoiceField.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/Notice.h"
#include "ui/widgets/SegmentedControl.h"
#include "ui/widgets/TextField.h"

#include <QApplication>
#include <QComboBox>
#include <QListView>
#include <QSettings>
#include <QSignalSpy>
#include <QTableView>

using namespace universe;
using namespace universe::test;
using namespace Qt::StringLiterals;

class PlansDialogTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { Language::instance().set(u"en"_s); }
    void aHallIsFoundByKeyboard();
    void aNewHallIsMadeByKeyboard();
    void seatsAreMarkedByMouse();
    void seatsAreMarkedByKeyboard();
    void rowsAreWrittenInTheTable();
    void whatIsSavedIsSold();
    void problemsLeadToTheirPlaces();
    void theSecondOfTwoIsTold();
    void unsavedChangesAreAskedFor();
    void anOlderVersionIsOpened();
    void aLogOutForgetsIt();

private:
    QTemporaryDir m_settings;
};

void PlansDialogTest::initTestCase() {
    Theme::apply(*qApp, Scheme::Light);
    QCoreApplication::setOrganizationName(u"my-universe-test"_s);
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_settings.path());
}

namespace {

void type(QLineEdit *field, const QString &text) {
    field->setFocus(Qt::TabFocusReason);
    field->selectAll();
    QTest::keyClicks(field, text);
    QTest::keyClick(field, Qt::Key_Return);
}

/// Saves, and agrees to what the server says that it does; what it said.
QString save(PlanDesk &desk) {
    QTest::mouseClick(desk.page().saveButton(), Qt::LeftButton);
    if (!QTest::qWaitFor([&] { return !desk.page().question()->text().isEmpty(); }, PlanDesk::patience))
        return u"no question; "_s + desk.page().notice()->text();
    QString said = desk.page().question()->text();
    QSignalSpy versions(&desk.services.plans, &PlanController::versionsChanged);
    QTest::mouseClick(desk.page().question()->yesButton(), Qt::LeftButton);
    (void)versions.wait(PlanDesk::patience);
    return said;
}

} // namespace

void PlansDialogTest::aHallIsFoundByKeyboard() {
    PlanDesk desk;
    QTest::keyClick(&desk.window, Qt::Key_P, Qt::ControlModifier);
    HallsPage &halls = *desk.dialog().halls();
    QTRY_VERIFY(halls.search()->hasFocus());
    QTRY_COMPARE(desk.halls().rowCount(), 4);
    QTest::keyClicks(halls.search(), u"moonlight"_s);
    QTRY_COMPARE(desk.halls().rowCount(), 1);
    QTest::keyClick(halls.search(), Qt::Key_Return);
    QVERIFY(halls.list()->hasFocus());
    QTest::keyClick(halls.list(), Qt::Key_Down);
    QTest::keyClick(halls.list(), Qt::Key_Return);
    QVERIFY(desk.isDrawn());
    QCOMPARE(desk.map().geometry()->seatCount(), 108 + 152 + 108 + 300 + 120);
    QVERIFY(desk.page().counts()->text().contains(u"488 seats"_s));
    QVERIFY(desk.map().hasFocus());
    QVERIFY(!desk.page().saveButton()->isEnabled());
}

void PlansDialogTest::aNewHallIsMadeByKeyboard() {
    PlanDesk desk;
    desk.router->administration()->openPlans();
    HallsPage &halls = *desk.dialog().halls();
    QTest::keyClick(halls.newButton(), Qt::Key_Space);
    QVERIFY(!halls.nameField()->error().isEmpty());
    type(halls.zoneField()->edit(), u"Asia/Nowhere"_s);
    type(halls.nameField()->edit(), u"New Hall"_s);
    QVERIFY(!halls.zoneField()->error().isEmpty());
    QVERIFY(!desk.services.plans.isOpen());
    type(halls.zoneField()->edit(), u"Asia/Tokyo"_s);
    type(halls.nameField()->edit(), u"New Hall"_s);
    QVERIFY(desk.services.plans.isOpen());
    QTest::keyClick(desk.page().sections()->addButton(), Qt::Key_Space);
    type(desk.page().form()->nameField()->edit(), u"Stalls"_s);
    RowsPanel &rows = *desk.page().form()->rows();
    type(rows.countField()->edit(), u"3"_s);
    QTRY_COMPARE(rows.table()->model()->rowCount(), 8);
    QVERIFY(desk.isDrawn());
    QTest::keyClick(&desk.dialog(), Qt::Key_S, Qt::ControlModifier);
    QTRY_VERIFY(!desk.page().question()->text().isEmpty());
    QVERIFY(desk.page().question()->yesButton()->hasFocus());
    QTest::keyClick(desk.page().question()->yesButton(), Qt::Key_Space);
    QTRY_VERIFY_WITH_TIMEOUT(!desk.services.plans.isNew(), PlanDesk::patience);
    QCOMPARE(desk.world.count(u"data.venue v join data.seat_plan p using (venue_id) where v.name = 'New Hall' and "
                              u"v.time_zone = 'Asia/Tokyo' "
                              "and p.seat_count = 5 * 10 + 3 * 20"_s),
             1);
}

void PlansDialogTest::seatsAreMarkedByMouse() {
    PlanDesk desk;
    QVERIFY(desk.open(u"달빛"_s));
    desk.map().setAnimated(false);
    desk.map().showSeats({110});
    QTRY_VERIFY(desk.map().isSettled());
    QTest::mouseClick(&desk.map(), Qt::LeftButton, {}, desk.at(110));
    QCOMPARE(desk.editor().chosen(), QList{110});
    QCOMPARE(desk.editor().section(), 1);
    QTest::mouseClick(&desk.map(), Qt::LeftButton, Qt::ControlModifier, desk.at(112));
    QCOMPARE(desk.editor().chosen(), (QList{110, 112}));
    QTest::mouseClick(&desk.map(), Qt::LeftButton, {}, desk.at(110));
    QTest::mouseClick(&desk.map(), Qt::LeftButton, Qt::ShiftModifier, desk.at(113));
    QCOMPARE(desk.editor().chosen(), (QList{110, 111, 112, 113}));
    QTest::mouseClick(desk.page().marks()->button(SeatMark::Blocked), Qt::LeftButton);
    QCOMPARE(desk.editor().counts().house, 4 + 4);
    QVERIFY(desk.isDrawn());
    QCOMPARE(desk.map().state().at(111), SeatState::Blocked);
    const double scale = desk.map().camera().scale();
    // a rectangle from beside one seat to beside another
    const QRect both = QRect(desk.at(111), desk.at(112)).normalized().adjusted(-6, -6, 6, 6);
    const QPoint from = both.topLeft();
    const QPoint to = both.bottomRight();
    QTest::mousePress(&desk.map(), Qt::LeftButton, {}, from);
    QTest::mouseMove(&desk.map(), (from + to) / 2);
    QTest::mouseMove(&desk.map(), to);
    QTest::mouseRelease(&desk.map(), Qt::LeftButton, {}, to);
    QCOMPARE(desk.editor().chosen(), (QList{111, 112}));
    QTest::mouseClick(desk.page().marks()->button(SeatMark::None), Qt::LeftButton);
    QCOMPARE(desk.editor().counts().house, 2 + 4);
    QCOMPARE(desk.map().camera().scale(), scale); // it stays where it was
    QTest::mouseClick(desk.page().undoButton(), Qt::LeftButton);
    QTest::mouseClick(desk.page().undoButton(), Qt::LeftButton);
    QCOMPARE(desk.editor().counts().house, 4);
    QVERIFY(!desk.page().undoButton()->isEnabled());
    QTest::mouseClick(desk.page().redoButton(), Qt::LeftButton);
    QCOMPARE(desk.editor().counts().house, 8);
}

void PlansDialogTest::seatsAreMarkedByKeyboard() {
    PlanDesk desk;
    QVERIFY(desk.open(u"달빛"_s));
    desk.map().setAnimated(false);
    desk.map().setFocus(Qt::TabFocusReason);
    desk.map().goToSeat(125);
    QTest::keyClick(&desk.map(), Qt::Key_Space);
    QCOMPARE(desk.editor().chosen(), QList{125});
    QTest::keyClick(&desk.map(), Qt::Key_Right, Qt::ShiftModifier);
    QTest::keyClick(&desk.map(), Qt::Key_Right, Qt::ShiftModifier);
    QCOMPARE(desk.editor().chosen(), (QList{125, 126, 127}));
    QTest::keyClick(&desk.map(), Qt::Key_Down, Qt::ShiftModifier);
    const int chosen = int(desk.editor().chosen().size()); // in two rows, which are bent
    QVERIFY(chosen >= 4 && chosen % 2 == 0);
    QTest::keyClicks(desk.page().marks()->note(), u"pillar"_s);
    QTest::keyClick(desk.page().marks()->button(SeatMark::RestrictedView), Qt::Key_Space);
    QCOMPARE(desk.editor().counts().restricted, 2 + chosen);
    QCOMPARE(desk.editor().chosenMarking(), (Marking{SeatMark::RestrictedView, u"pillar"_s}));
    desk.map().setFocus(Qt::TabFocusReason);
    QTest::keyClick(&desk.map(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(desk.editor().counts().restricted, 2);
    QTest::keyClick(&desk.map(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(desk.editor().counts().restricted, 2 + chosen);
    QTest::keyClick(&desk.map(), Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(desk.editor().chosen().size(), 152);
    QTest::keyClick(&desk.map(), Qt::Key_Escape);
    QVERIFY(desk.editor().chosen().isEmpty());
    QVERIFY(desk.dialog().isVisible());
}

void PlansDialogTest::rowsAreWrittenInTheTable() {
    PlanDesk desk;
    QVERIFY(desk.open(u"달빛"_s));
    RowsPanel &rows = *desk.page().form()->rows();
    const auto write = [&](int row, int column, const QString &text) {
        rows.table()->setCurrentIndex(rows.table()->model()->index(row, column));
        rows.table()->setFocus(Qt::TabFocusReason);
        QTest::keyClick(rows.table(), Qt::Key_F2);
        QWidget *field = QApplication::focusWidget();
        QTest::keyClicks(field, text);
        QTest::keyClick(field, Qt::Key_Return);
        QTRY_VERIFY(rows.table()->hasFocus());
    };
    write(0, RowsModel::Seats, u"7"_s);
    QCOMPARE(desk.editor().current().rows.at(0).seats, 7);
    write(0, RowsModel::First, u"101"_s);
    write(0, RowsModel::Step, u"2"_s);
    write(0, RowsModel::Missing, u"103, 107"_s);
    write(0, RowsModel::Shift, u"1.5"_s);
    const PlanRow expected{.label = u"1"_s, .seats = 7, .first = 101, .step = 2, .missing = {103, 107}, .shift = 1.5};
    QVERIFY(desk.editor().current().rows.at(0) == expected);
    write(0, RowsModel::Step, u"0"_s); // no number of its own
    write(0, RowsModel::Seats, u"many"_s);
    QVERIFY(desk.editor().current().rows.at(0) == expected);
    rows.table()->selectRow(0);
    QTest::mouseClick(rows.downButton(), Qt::LeftButton);
    QVERIFY(desk.editor().current().rows.at(1) == expected);
    QTest::keyClick(rows.table(), Qt::Key_Delete);
    QCOMPARE(desk.editor().current().rows.size(), 8);
    rows.labelsField()->setValue(int(RowLabels::Hangul));
    type(rows.seatsField()->edit(), u"9"_s);
    QCOMPARE(desk.editor().current().rows.last().label, u"마"_s);
    QCOMPARE(desk.editor().counts().seated, 488 - 12 + 5 * 9);
    PositionForm &position = *desk.page().form()->position();
    const PlanLayout before = desk.editor().current().layout;
    type(position.field(PositionForm::Curve)->edit(), u"500"_s);
    QCOMPARE(desk.editor().current().layout.radius, 500.0);
    const SectionPosition moved = SectionPosition::of(desk.editor().current().layout);
    QVERIFY(std::abs(moved.across - SectionPosition::of(before).across) < 1e-4); // bent, not moved
    type(position.field(PositionForm::SeatPitch)->edit(), u"99"_s);
    QVERIFY(!position.field(PositionForm::SeatPitch)->error().isEmpty());
    QTest::keyClick(position.field(PositionForm::Curve)->edit(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(desk.editor().current().layout, before); // the key is the plan's where the field has nothing to take back
}

void PlansDialogTest::whatIsSavedIsSold() {
    PlanDesk desk;
    const ConcertId concert = desk.world.concert(u"open"_s);
    const QString hall =
        desk.world.database
            .sql(u"select name from data.venue join data.concert using (venue_id) where concert_id = $1"_s, {concert})
            .first()
            .text(0);
    QVERIFY(desk.open(hall));
    desk.editor().setSection(0);
    RowsPanel &rows = *desk.page().form()->rows();
    rows.table()->setCurrentIndex(rows.table()->model()->index(0, RowsModel::Label));
    rows.table()->model()->setData(rows.table()->currentIndex(), u"VIP"_s, Qt::EditRole);
    desk.editor().setChosen({0});
    QTest::mouseClick(desk.page().marks()->button(SeatMark::Wheelchair), Qt::LeftButton);
    const QString said = save(desk);
    QVERIFY2(said.contains(u"get the new version"_s), qPrintable(said));
    QVERIFY(!desk.page().saveButton()->isEnabled());
    QVERIFY(desk.page().notice()->text().contains(u"saved"_s));
    const Rows seats = desk.world.database.sql(
        u"select row_label, mark from api.seats((select min(show_id) from data.show where concert_id = $1)) order by seat_id limit 1"_s,
        {concert});
    QCOMPARE(seats.first().text(0), u"VIP"_s);
    QCOMPARE(seats.first().text(1), u"wheelchair"_s);
    QCOMPARE(desk.world.count(u"data.import_change where kind = 'venue' and before is not null"_s),
             1); // it can be taken back
    // when a seat is sold, shows keep what they were sold on
    desk.world.logInAs(u"buyer@example.com"_s, {500'000});
    const BookingOrder order = desk.world.order(u"open"_s, 1, 5);
    const auto booked = desk.world.bookingApi.book(desk.world.session.token(), QUuid::createUuid(), order.show.id,
                                                   order.seatIds(), order.total(), order.terms);
    QTRY_VERIFY(booked.isFinished());
    QVERIFY(booked.result().has_value());
    desk.services.plans.loadVersions();
    QTRY_VERIFY(desk.services.plans.versions().at(0).isTaken);
    rows.table()->model()->setData(rows.table()->model()->index(0, RowsModel::Label), u"앞"_s, Qt::EditRole);
    const QString kept = save(desk);
    QVERIFY2(kept.contains(u"keep the plan"_s), qPrintable(kept));
    QCOMPARE(desk.world.database.sql(u"select row_label from api.seats($1) order by seat_id limit 1"_s, {order.show.id})
                 .first()
                 .text(0),
             u"VIP"_s);
    QTRY_COMPARE(desk.services.plans.versions().size(), 2);
}

void PlansDialogTest::problemsLeadToTheirPlaces() {
    PlanDesk desk;
    QVERIFY(desk.open(u"달빛"_s));
    desk.map().setAnimated(false);
    QListView &problems = *desk.page().sections()->problems();
    QVERIFY(!problems.isVisible());
    desk.editor().setSection(2);
    type(desk.page().form()->nameField()->edit(), u"A"_s);
    QVERIFY(problems.isVisible());
    QCOMPARE(problems.model()->index(0, 0).data().toString(), u"Two sections are called A"_s);
    QVERIFY(!desk.page().saveButton()->isEnabled());
    desk.editor().setSection(1);
    PlanRow row = desk.editor().current().rows.at(4);
    row.marks = {{9, {SeatMark::Companion}}};
    desk.editor().setRow(4, row);
    desk.editor().setSection(0);
    QVERIFY(desk.isDrawn());
    QCOMPARE(problems.model()->rowCount(), 2);
    QTest::mouseClick(problems.viewport(), Qt::LeftButton, {},
                      problems.visualRect(problems.model()->index(0, 0)).center());
    QCOMPARE(desk.editor().section(), 1); // problems are in the order of the plan
    QCOMPARE(desk.editor().chosen(), QList{108 + 14 + 15 + 16 + 15 + 9});
    problems.setFocus(Qt::TabFocusReason);
    QTest::keyClick(&problems, Qt::Key_Down);
    QTest::keyClick(&problems, Qt::Key_Return);
    QCOMPARE(desk.editor().section(), 2);
}

void PlansDialogTest::theSecondOfTwoIsTold() {
    PlanDesk desk;
    QVERIFY(desk.open(u"한강"_s));
    type(desk.page().form()->nameField()->edit(), u"Mine"_s);
    desk.world.import(
        QJsonDocument::fromJson(
            R"({"venues": [{"name": "한강 아레나", "sections": [{"name": "1", "rows": 20, "seats_per_row": 40}]}]})")
            .object());
    QTest::mouseClick(desk.page().saveButton(), Qt::LeftButton);
    QTRY_VERIFY2(desk.page().question()->text().contains(u"Somebody else"_s),
                 qPrintable(desk.page().question()->text()));
    QCOMPARE(desk.world.count(u"data.section where name = 'Mine'"_s), 0);
    QTest::mouseClick(desk.page().question()->yesButton(), Qt::LeftButton);
    QTRY_VERIFY2(desk.page().notice()->text().contains(u"sections 1"_s), qPrintable(desk.page().notice()->text()));
    QCOMPARE(desk.editor().current().name, u"Mine"_s);
    QTest::mouseClick(desk.page().undoButton(), Qt::LeftButton);
    QCOMPARE(desk.editor().draft().sections.at(0).rows.size(), 20); // theirs
    QTest::mouseClick(desk.page().redoButton(), Qt::LeftButton);
    QVERIFY(save(desk).contains(u"shows that are yet"_s));
    QCOMPARE(desk.world.count(u"data.section where name = 'Mine'"_s), 1);
}

void PlansDialogTest::unsavedChangesAreAskedFor() {
    PlanDesk desk;
    QVERIFY(desk.open(u"한강"_s));
    QTest::mouseClick(desk.page().sections()->addButton(), Qt::LeftButton);
    desk.dialog().close();
    QVERIFY(desk.dialog().isVisible());
    QVERIFY(desk.page().question()->noButton()->hasFocus()); // nothing is lost by a press too many
    QTest::keyClick(desk.page().question()->noButton(), Qt::Key_Space);
    QVERIFY(desk.editor().isChanged());
    QTest::mouseClick(desk.page().backButton(), Qt::LeftButton);
    QTest::mouseClick(desk.page().question()->yesButton(), Qt::LeftButton);
    QVERIFY(!desk.services.plans.isOpen());
    QVERIFY(!desk.dialog().showsEditor());
    QVERIFY(desk.dialog().isVisible());
    desk.dialog().close();
    QVERIFY(!desk.dialog().isVisible());
}

void PlansDialogTest::anOlderVersionIsOpened() {
    PlanDesk desk;
    const ConcertId concert = desk.world.concert(u"open"_s);
    desk.world.logInAs(u"buyer@example.com"_s, {500'000});
    const BookingOrder order = desk.world.order(u"open"_s, 1);
    const auto booked = desk.world.bookingApi.book(desk.world.session.token(), QUuid::createUuid(), order.show.id,
                                                   order.seatIds(), order.total(), order.terms);
    QTRY_VERIFY(booked.isFinished());
    const QString hall =
        desk.world.database
            .sql(u"select name from data.venue join data.concert using (venue_id) where concert_id = $1"_s, {concert})
            .first()
            .text(0);
    QVERIFY(desk.open(hall));
    QTest::mouseClick(desk.page().sections()->addButton(), Qt::LeftButton);
    (void)save(desk);
    QTRY_COMPARE(desk.services.plans.versions().size(), 2);
    const qsizetype sections = desk.editor().draft().sections.size();
    QTest::mouseClick(desk.page().versionsButton(), Qt::LeftButton);
    VersionsPanel &panel = *desk.page().versionsPanel();
    QTRY_COMPARE(panel.list()->model()->rowCount(), 2);
    QVERIFY(!panel.startButton()->isEnabled());
    panel.list()->setCurrentIndex(panel.list()->model()->index(1, 0));
    QTest::mouseClick(panel.startButton(), Qt::LeftButton);
    QTRY_COMPARE(desk.editor().draft().sections.size(), sections - 1);
    QTest::mouseClick(desk.page().undoButton(), Qt::LeftButton);
    QCOMPARE(desk.editor().draft().sections.size(), sections);
    QTest::mouseClick(desk.page().versionsButton(), Qt::LeftButton);
    QTRY_COMPARE(panel.list()->model()->rowCount(), 2);
    panel.list()->setCurrentIndex(panel.list()->model()->index(1, 0));
    QTest::mouseClick(panel.openButton(), Qt::LeftButton);
    QTRY_COMPARE(desk.services.plans.opened().version, 1);
    QVERIFY(desk.page().counts()->text().contains(u"older"_s));
    QVERIFY(desk.page().saveButton()->isEnabled()); // as the latest again
}

void PlansDialogTest::aLogOutForgetsIt() {
    PlanDesk desk;
    QVERIFY(desk.open(u"한강"_s));
    desk.services.session.logOut();
    QVERIFY(!desk.router->administration()->plansDialog());
    QVERIFY(!desk.services.plans.isOpen());
    QCOMPARE(desk.halls().rowCount(), 0);
}

UNIVERSE_TEST(PlansDialogTest, QApplication)
#include "tst_plans_dialog_database.moc"
