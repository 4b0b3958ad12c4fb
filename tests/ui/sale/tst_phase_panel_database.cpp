// How a concert is sold, on its page: what is told, a code, and a draw entered by keyboard alone. Against a real
// server.

#include "tests/support/Sale.h"
#include "tests/support/TestMain.h"
#include "ui/catalogue/BookingPanel.h"
#include "ui/catalogue/ConcertDetailsPage.h"
#include "ui/sale/PhasePanel.h"
#include "ui/sale/PhasesCard.h"
#include "ui/sale/SaleHistoryPage.h"
#include "ui/sale/WishForm.h"
#include "ui/widgets/Badge.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/ChoiceField.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/Notice.h"
#include "ui/widgets/Stepper.h"
#include "ui/widgets/Table.h"
#include "ui/widgets/TextField.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace universe;
using namespace universe::test;
using namespace Qt::StringLiterals;

namespace {

struct PanelScene {
    explicit PanelScene(bool member = true) {
        if (member)
            world.logInAs(u"fan@example.com"_s, {500'000});
    }
    void sell(const QList<QJsonObject> &phases = {phaseOf("draw", {{u"share_percent"_s, 12.5}}),
                                                  phaseOf("first_come", {{u"tick_seconds"_s, 5}})}) {
        sellInPhases(world, phases);
    }
    void show() {
        page = std::make_unique<ConcertDetailsPage>(world.catalogueCalls, world.viewer, world.favourites,
                                                    world.concert(u"open"_s));
        auto owned = std::make_unique<ConcertPhases>(world.client, world.phaseCalls, world.session, world.viewer,
                                                     world.concert(u"open"_s));
        loaded = owned.get();
        page->setPhases(std::move(owned));
        page->resize(1280, 900);
        page->show();
        page->activate();
        QVERIFY(QTest::qWaitForWindowExposed(page.get()));
        QTRY_COMPARE(page->controller().state().phase, LoadState::Phase::Ready);
    }
    void openDraw() {
        sell();
        turnPhase(world, 1, -3600, 3600);
        show();
        QTRY_VERIFY(form()->isVisible());
    }
    [[nodiscard]] PhasePanel *panel() const { return page->phasePanel(); }
    [[nodiscard]] WishForm *form() const { return panel()->wishes(); }
    /// Adds a wish as somebody without a mouse does.
    void addByKeyboard(int downInGrades) const {
        QWidget *box = form()->gradeField()->findChild<QComboBox *>();
        box->setFocus(Qt::TabFocusReason);
        QTest::keyClick(box, Qt::Key_Home);
        for (int i = 0; i < downInGrades; ++i)
            QTest::keyClick(box, Qt::Key_Down);
        tabTo(form()->addButton());
        QTest::keyClick(form()->addButton(), Qt::Key_Space);
    }
    static void tabTo(QWidget *wanted) {
        for (int steps = 0; QApplication::focusWidget() != wanted && steps < 40; ++steps)
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget(), wanted);
    }

    FanWorld world;
    std::unique_ptr<ConcertDetailsPage> page;
    const ConcertPhases *loaded = nullptr; ///< the page's
};

} // namespace

class PhasePanelTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aConcertWithoutPhasesShowsNothing();
    void allPhasesAreTold();
    void whyTimesWereChangedIsTold();
    void aDrawIsEnteredByKeyboard();
    void anEntryIsChangedAndWithdrawn();
    void aGuestLogsInFirst();
    void aCodeIsUsed();
    void aWrongCodeIsSaidAtItsField();
    void aClosedDrawSaysWhatComes();
    void theBookingPanelSaysThePhase();
    void theBookingPanelLeadsToACode();
    void whatHappenedIsOpenToAll();
    void whatCanBeDoneNowComesBeforeALaterCode();
};

void PhasePanelTest::aConcertWithoutPhasesShowsNothing() {
    PanelScene scene;
    scene.show();
    QTRY_COMPARE(scene.loaded->state().phase, LoadState::Phase::Ready);
    QVERIFY(!scene.panel()->isVisible());
    QVERIFY(!scene.page->phasesCard()->isVisible());
}

void PhasePanelTest::allPhasesAreTold() {
    PanelScene scene;
    scene.sell();
    scene.show();
    QTRY_VERIFY(scene.page->phasesCard()->isVisible());
    const QString text = scene.page->phasesCard()->text();
    for (const QString &part :
         {u"1. Draw"_s, u"2. First come, in rounds"_s, u"rounds of 5 second(s)"_s, u"being faster is worth nothing"_s,
          u"12.5 %"_s, u"all seats that are left"_s, u"0 entered"_s, u"within 24 hour(s)"_s, u"file 12"_s,
          u"For everybody."_s, u"Published"_s})
        QVERIFY2(text.contains(part), qPrintable(part + u" is not in "_s + text));
    QVERIFY(!text.contains(u"Why times were changed"_s));
    QVERIFY(scene.panel()->nowLabel()->text().startsWith(u"Nothing is sold at this moment. Next: Draw, from"_s));
    QVERIFY(!scene.form()->isVisible());
    QVERIFY(!scene.panel()->codeField()->isVisible());
}

void PhasePanelTest::whyTimesWereChangedIsTold() {
    PanelScene scene;
    scene.sell();
    scene.world.database.sql(u"insert into data.phase_change (concert_id, at, reason, sale) select concert_id, now(), "
                             "'공연장 전산 점검', sale from data.phase_change limit 1"_s);
    scene.show();
    QTRY_VERIFY(scene.page->phasesCard()->isVisible());
    QVERIFY(scene.page->phasesCard()->text().contains(u"Why times were changed"_s));
    QVERIFY(scene.page->phasesCard()->text().contains(u"공연장 전산 점검"_s));
}

void PhasePanelTest::aDrawIsEnteredByKeyboard() {
    PanelScene scene;
    scene.openDraw();
    QVERIFY(!scene.form()->enterButton()->isEnabled()); // there is no wish yet
    scene.addByKeyboard(1);                             // S
    scene.addByKeyboard(0);                             // R
    QCOMPARE(scene.form()->rows().size(), 2);
    QVERIFY(scene.form()->rows()[0].text->text().contains(u"S석"_s));
    Button *up = scene.form()->rows()[1].up;
    QVERIFY(!scene.form()->rows()[0].up->isEnabled());
    up->setFocus(Qt::TabFocusReason);
    QTest::keyClick(up, Qt::Key_Return);
    QVERIFY(scene.form()->rows()[0].text->text().contains(u"R석"_s));
    QCOMPARE(QApplication::focusWidget(), scene.form()->rows()[0].down); // it goes with the wish
    const QAccessibleInterface *down = QAccessible::queryAccessibleInterface(scene.form()->rows()[0].down);
    QVERIFY(down->text(QAccessible::Name).startsWith(u"Down: "_s));
    QVERIFY(down->text(QAccessible::Name).contains(u"R석"_s));
    QTRY_VERIFY(scene.form()->rows()[0].down->height() >= 44); // once it is laid out
    PanelScene::tabTo(scene.form()->enterButton());
    QTest::keyClick(scene.form()->enterButton(), Qt::Key_Return);
    QTRY_VERIFY(scene.form()->copyButton()->isVisible());
    QCOMPARE(scene.form()->stateLabel()->text(), u"You are in the draw with these wishes."_s);
    QCOMPARE(scene.world.count(u"data.draw_entry where wishes::jsonb -> 0 ->> 1 = 'R석'"_s), 1);
    const QString receipt =
        scene.world.database.sql(u"select encode(salt, 'hex') || '-' || encode(hash, 'hex') from data.draw_entry"_s)
            .first()
            .text(0);
    QCOMPARE(QString(scene.form()->receiptLabel()->text()).remove(u'\n'), receipt);
    scene.form()->copyButton()->setFocus(Qt::TabFocusReason);
    QTest::keyClick(scene.form()->copyButton(), Qt::Key_Space);
    QCOMPARE(QApplication::clipboard()->text(), receipt);
    QVERIFY(!scene.form()->enterButton()->isEnabled()); // nothing to change
}

void PhasePanelTest::anEntryIsChangedAndWithdrawn() {
    PanelScene scene;
    scene.openDraw();
    scene.addByKeyboard(0);
    QTest::mouseClick(scene.form()->enterButton(), Qt::LeftButton);
    QTRY_VERIFY(scene.form()->withdrawButton()->isVisible());
    scene.form()->seatsField()->setValue(3);
    QTest::mouseClick(scene.form()->addButton(), Qt::LeftButton);
    QVERIFY(!scene.form()->addButton()->isEnabled()); // this wish is there
    QCOMPARE(scene.form()->enterButton()->text(), u"Change my wishes"_s);
    QVERIFY(scene.form()->stateLabel()->text().contains(u"does not count yet"_s));
    QTest::mouseClick(scene.form()->enterButton(), Qt::LeftButton);
    QTRY_COMPARE(scene.form()->stateLabel()->text(), u"You are in the draw with these wishes."_s);
    QCOMPARE(scene.world.count(u"data.draw_entry where jsonb_array_length(wishes::jsonb) = 2"_s), 1);
    QTest::mouseClick(scene.form()->withdrawButton(), Qt::LeftButton);
    QTRY_VERIFY(!scene.form()->withdrawButton()->isVisible());
    QCOMPARE(scene.form()->enterButton()->text(), u"Enter the draw"_s);
    QCOMPARE(scene.world.count(u"data.draw_entry where withdrawn_at is not null"_s), 1);
}

void PhasePanelTest::aGuestLogsInFirst() {
    PanelScene scene(false);
    scene.openDraw();
    scene.addByKeyboard(0);
    QSignalSpy wanted(scene.page.get(), &ConcertDetailsPage::phaseLogInRequested);
    QTest::mouseClick(scene.form()->enterButton(), Qt::LeftButton);
    QCOMPARE(wanted.count(), 1);
    scene.world.logInAs(u"late@example.com"_s, {});
    scene.panel()->goOn(); // what the log-in leads on to
    QTRY_VERIFY(scene.form()->copyButton()->isVisible());
    QCOMPARE(scene.world.count(u"data.draw_entry"_s), 1);
}

void PhasePanelTest::aCodeIsUsed() {
    PanelScene scene;
    scene.sell({phaseOf("first_come", {{u"for"_s, u"code"_s}})});
    scene.world.database.sql(u"insert into data.phase_code (phase_id, code_hash) select phase_id, "
                             "private.code_hash('UAENA-2026') from data.sale_phase"_s);
    scene.show();
    QTRY_VERIFY(scene.panel()->codeField()->isVisible());
    scene.panel()->codeField()->setText(u" uaena-2026 "_s);
    QTest::keyClick(scene.panel()->codeField()->edit(), Qt::Key_Return);
    QTRY_VERIFY(scene.panel()->codeLabel()->isVisible());
    QVERIFY(!scene.panel()->codeField()->isVisible());
    QCOMPARE(scene.world.count(u"data.phase_code where member_id is not null"_s), 1);
}

void PhasePanelTest::aWrongCodeIsSaidAtItsField() {
    PanelScene scene;
    scene.sell({phaseOf("first_come", {{u"for"_s, u"code"_s}})});
    scene.show();
    TextField *code = scene.panel()->codeField();
    QTRY_VERIFY(code->isVisible());
    code->setText(u"abc"_s);
    QTest::mouseClick(scene.panel()->codeButton(), Qt::LeftButton);
    QCOMPARE(code->error(), u"A code has at least 4 character(s)."_s);
    code->setText(u"abcd"_s);
    QVERIFY(code->error().isEmpty());
    QTest::mouseClick(scene.panel()->codeButton(), Qt::LeftButton);
    QTRY_COMPARE(code->error(), u"There is no such code. Compare it with the one that you were given."_s);
    QCOMPARE(code->text(), u"abcd"_s);
}

void PhasePanelTest::aClosedDrawSaysWhatComes() {
    PanelScene scene;
    scene.sell();
    turnPhase(scene.world, 1, -7200, -3600);
    scene.world.database.sql(u"update data.sale_phase set draw_at = now() + interval '1 hour' where position = 1"_s);
    scene.show();
    QTRY_VERIFY(scene.panel()->nowLabel()->text().startsWith(u"The draw is closed. It is made from"_s));
    QVERIFY(scene.page->phasesCard()->text().contains(u"The entries are sealed."_s));
    QVERIFY(scene.panel()->toDrawsButton()->isVisible());
    QSignalSpy wanted(scene.page.get(), &ConcertDetailsPage::drawsRequested);
    QTest::mouseClick(scene.panel()->toDrawsButton(), Qt::LeftButton);
    QCOMPARE(wanted.count(), 1);
}

void PhasePanelTest::theBookingPanelSaysThePhase() {
    PanelScene scene;
    scene.sell();
    scene.show();
    const BookingPanel *booking = scene.page->panel();
    QTRY_COMPARE(booking->caption()->text(), u"The next phase opens in"_s);
    QVERIFY(!booking->bookButton()->isEnabled());
    turnPhase(scene.world, 1, -3600, 3600);
    scene.page->refresh();
    QTRY_COMPARE(booking->caption()->text(), u"Entries close in"_s);
    QCOMPARE(booking->badge()->text(), u"Draw"_s);
    QVERIFY(booking->countdown()->text().contains(u"59:"_s) || booking->countdown()->text().contains(u"1:00:00"_s));
    QCOMPARE(booking->bookButton()->text(), u"Enter the draw"_s);
    QTest::mouseClick(booking->bookButton(), Qt::LeftButton);
    QVERIFY(scene.form()->isAncestorOf(QApplication::focusWidget()));
    turnPhase(scene.world, 1, -3600, -1);
    scene.world.database.sql(u"update data.sale_phase set draw_at = clock_timestamp() + interval '1 hour' where "
                             "position = 1"_s);
    scene.page->refresh();
    QTRY_COMPARE(booking->caption()->text(), u"Entries are closed"_s);
    QVERIFY(!booking->bookButton()->isEnabled());
    QVERIFY(!booking->countdown()->isVisible());
    makeDraw(scene.world);
    turnPhase(scene.world, 2, -1, 3600);
    scene.page->refresh();
    QTRY_COMPARE(booking->caption()->text(), u"This phase closes in"_s);
    QTRY_COMPARE(booking->bookButton()->text(), u"Choose seats"_s);
    QVERIFY(booking->note()->text().contains(u"being faster is worth nothing"_s));
    turnPhase(scene.world, 2, -3600, -1);
    scene.page->refresh();
    QTRY_COMPARE(booking->caption()->text(), u"All phases are over"_s);
    QVERIFY(!booking->bookButton()->isEnabled());
}

void PhasePanelTest::theBookingPanelLeadsToACode() {
    PanelScene scene;
    scene.sell({phaseOf("first_come", {{u"for"_s, u"code"_s}})});
    scene.world.database.sql(u"insert into data.phase_code (phase_id, code_hash) select phase_id, "
                             "private.code_hash('UAENA-2026') from data.sale_phase"_s);
    turnPhase(scene.world, 1, -3600, 3600);
    scene.show();
    const BookingPanel *booking = scene.page->panel();
    QTRY_COMPARE(booking->bookButton()->text(), u"Enter a code"_s);
    QTest::mouseClick(booking->bookButton(), Qt::LeftButton);
    QCOMPARE(QApplication::focusWidget(), scene.panel()->codeField()->edit());
    QTest::keyClicks(scene.panel()->codeField()->edit(), u"uaena-2026"_s);
    QTest::keyClick(scene.panel()->codeField()->edit(), Qt::Key_Return);
    QTRY_COMPARE(booking->bookButton()->text(), u"Choose seats"_s);
    QVERIFY(booking->bookButton()->isEnabled());
}

void PhasePanelTest::whatCanBeDoneNowComesBeforeALaterCode() {
    PanelScene scene;
    scene.sell({phaseOf("draw"), phaseOf("first_come", {{u"for"_s, u"code"_s}})});
    turnPhase(scene.world, 1, -3600, 3600);
    scene.show();
    QTRY_VERIFY(scene.form()->isVisible());
    QTRY_VERIFY(scene.panel()->codeField()->isVisible());
    QTRY_VERIFY(scene.form()->y() < scene.panel()->codeField()->y());
    QVERIFY(scene.form()->isAncestorOf(scene.panel()->firstField()));
    turnPhase(scene.world, 1, -3600, -1);
    turnPhase(scene.world, 2, -1, 3600);
    scene.page->refresh();
    QTRY_COMPARE(scene.panel()->firstField(), scene.panel()->codeField()->edit());
}

void PhasePanelTest::whatHappenedIsOpenToAll() {
    PanelScene scene(false); // also to guests
    scene.sell();
    turnPhase(scene.world, 1, -3600, 3600);
    const QString fan =
        scene.world.database.logIn(scene.world.database.createMember(u"other@example.com"_s, Role::Fan));
    scene.world.database.sql(u"select from api.enter_draw($1, gen_random_uuid(), (select phase_id from data.sale_phase "
                             "where position = 1), $2::jsonb)"_s,
                             {fan, wishesText(scene.world.order(u"open"_s, 1).show.id, {{u"R석"_s, 2}})});
    makeDraw(scene.world);
    scene.show();
    QTRY_VERIFY(scene.page->phasesCard()->historyButton()->isVisible());
    QSignalSpy wanted(scene.page.get(), &ConcertDetailsPage::saleHistoryRequested);
    scene.page->phasesCard()->historyButton()->click();
    QCOMPARE(wanted.count(), 1);
    SaleHistoryPage page(scene.world.phaseCalls, scene.world.concert(u"open"_s), u"IU"_s);
    page.resize(1280, 800);
    page.show();
    page.activate();
    QTRY_VERIFY(page.table()->isVisible());
    QStringList lines;
    const QAbstractItemModel *model = page.table()->model();
    for (int row = 0; row < model->rowCount(); ++row) {
        QStringList cells;
        for (int column = SaleHistory::What; column < SaleHistory::columns; ++column)
            cells << model->index(row, column).data().toString();
        lines << cells.join(u'|');
    }
    QVERIFY2(lines.contains(u"Entered the draw|1|1|"_s), qPrintable(lines.join(u'\n')));
    QVERIFY2(lines.contains(u"Won|1|1|"_s), qPrintable(lines.join(u'\n')));
    QVERIFY2(lines.join(u'\n').contains(u"The way it is sold was published"_s), qPrintable(lines.join(u'\n')));
    QVERIFY(!lines.join(u'\n').contains(u"other"_s));
}

UNIVERSE_TEST(PhasePanelTest, QApplication)
#include "tst_phase_panel_database.moc"
