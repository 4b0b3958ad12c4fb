// Draws in my page: what became of each entry, in words; what was won leads to the confirmation; the record is saved.
// Against a real server.

#include "app/models/account/AccountController.h"
#include "app/models/account/MyPageController.h"
#include "tests/support/Sale.h"
#include "tests/support/TestMain.h"
#include "ui/account/DrawsTab.h"
#include "ui/account/MyPage.h"
#include "ui/widgets/Badge.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/Notice.h"
#include "ui/widgets/StateView.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace universe;
using namespace universe::test;
using namespace Qt::StringLiterals;

namespace {

struct DrawsTabScene {
    DrawsTabScene() {
        world.logInAs(u"fan@example.com"_s, {500'000});
        sellInPhases(world, {phaseOf("draw", {{u"share_percent"_s, 10}}), phaseOf("first_come")});
        turnPhase(world, 1, -3600, 3600);
    }
    void enter(const QList<std::pair<QString, int>> &wishes) {
        world.database.sql(u"select from api.enter_draw($1, gen_random_uuid(), (select phase_id from data.sale_phase "
                           "where position = 1), $2::jsonb)"_s,
                           {world.session.token(), wishesText(world.order(u"open"_s, 1).show.id, wishes)});
    }
    void show() {
        page = std::make_unique<MyPage>(mine, account, MyPage::Tab::Draws);
        page->resize(1280, 800);
        page->show();
        page->activate();
        QVERIFY(QTest::qWaitForWindowExposed(page.get()));
        QTRY_COMPARE(mine.draws().state().phase, LoadState::Phase::Ready);
    }
    void showCard() {
        show();
        QTRY_COMPARE(page->drawsTab()->cards().size(), 1);
        QTRY_VERIFY(mine.draws().about(card()->entry().concert));
    }
    [[nodiscard]] DrawCard *card() const { return page->drawsTab()->cards().first(); }

    FanWorld world;
    AccountController account{world.client, world.accountCalls, world.session};
    MyPageController mine{world.myPageCalls, world.session, world.viewer, world.favourites};
    std::unique_ptr<MyPage> page;
};

} // namespace

class DrawsTabTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void noDrawLeadsToConcerts();
    void anEntryCanStillBeChanged();
    void whatWasWonLeadsToTheConfirmation();
    void aLoserReadsWhyAndWhatComes();
    void whatLapsedIsSaid();
    void ofACancelledConcertNothingIsToBePaid();
    void aWithdrawnEntryIsSaid();
    void theDrawIsCheckedHere();
    void theRecordIsSaved();
    void aKioskKeepsNoRecord();
};

void DrawsTabTest::noDrawLeadsToConcerts() {
    DrawsTabScene scene;
    scene.show();
    QSignalSpy wanted(scene.page.get(), &MyPage::concertsRequested);
    auto *view = scene.page->drawsTab()->findChild<StateView *>();
    QTRY_VERIFY(view->actionButton()->isVisible());
    QTest::mouseClick(view->actionButton(), Qt::LeftButton);
    QCOMPARE(wanted.count(), 1);
}

void DrawsTabTest::anEntryCanStillBeChanged() {
    DrawsTabScene scene;
    scene.enter({{u"R석"_s, 2}, {u"S석"_s, 1}});
    scene.showCard();
    QCOMPARE(scene.card()->state()->text(), u"Entered"_s);
    QVERIFY(scene.card()->text()->text().contains(u"R석"_s));
    QVERIFY(scene.card()->next()->text().startsWith(u"You can change or withdraw it until"_s));
    QVERIFY(!scene.card()->saveButton()->isVisible()); // there is none before the close
    QVERIFY(!scene.card()->bookButton()->isVisible());
    QTest::mouseClick(scene.card()->copyButton(), Qt::LeftButton);
    QCOMPARE(QApplication::clipboard()->text(), scene.card()->entry().receipt);
    QSignalSpy wanted(scene.page.get(), &MyPage::concertChosen);
    QTest::mouseClick(scene.card()->concertButton(), Qt::LeftButton);
    QCOMPARE(wanted.count(), 1);
}

void DrawsTabTest::whatWasWonLeadsToTheConfirmation() {
    DrawsTabScene scene;
    scene.enter({{u"R석"_s, 2}});
    makeDraw(scene.world);
    scene.showCard();
    QCOMPARE(scene.card()->state()->text(), u"Won"_s);
    QTRY_VERIFY(scene.card()->text()->text().contains(u"Total 220,000 fuel"_s));
    QVERIFY(scene.card()->text()->text().contains(u"Pay until"_s));
    QVERIFY(scene.card()->text()->text().contains(u"Your rank was 1 of 1."_s));
    const QAccessibleInterface *button = QAccessible::queryAccessibleInterface(scene.card()->bookButton());
    QCOMPARE(button->text(QAccessible::Name), u"Pay for these seats"_s);
    QCOMPARE(button->text(QAccessible::Description), scene.card()->entry().title);
    QSignalSpy wanted(scene.page.get(), &MyPage::orderRequested);
    scene.card()->bookButton()->setFocus(Qt::TabFocusReason);
    QTest::keyClick(scene.card()->bookButton(), Qt::Key_Return);
    QTRY_COMPARE(wanted.count(), 1);
    const auto order = wanted.first().first().value<BookingOrder>();
    QCOMPARE(order.seatIds(), scene.card()->entry().seatIds);
    QVERIFY(order.isOffer);
    QVERIFY(order.isWon);
}

void DrawsTabTest::aLoserReadsWhyAndWhatComes() {
    DrawsTabScene scene;
    scene.enter({{u"S석"_s, 3}});
    makeDraw(scene.world);
    scene.showCard();
    QCOMPARE(scene.card()->state()->text(), u"Not drawn"_s);
    QVERIFY(scene.card()->text()->text().contains(u"Your rank was 1 of 1."_s));
    QTRY_VERIFY(scene.card()->text()->text().contains(u"2 seat(s) of this grade were left at your turn"_s));
    QVERIFY(scene.card()->next()->text().contains(u"you may still be moved up"_s));
    QVERIFY(scene.card()->next()->text().contains(u"The next phase: First come, first served, from"_s));
}

void DrawsTabTest::whatLapsedIsSaid() {
    DrawsTabScene scene;
    scene.enter({{u"R석"_s, 2}});
    makeDraw(scene.world);
    scene.world.database.sql(u"update data.draw_award set pay_until = clock_timestamp()"_s);
    scene.showCard();
    QCOMPARE(scene.card()->state()->text(), u"Lapsed"_s);
    QVERIFY(scene.card()->text()->text().startsWith(u"You had won 2 seat(s)"_s));
    QVERIFY(!scene.card()->bookButton()->isVisible());
}

void DrawsTabTest::ofACancelledConcertNothingIsToBePaid() {
    DrawsTabScene scene;
    scene.enter({{u"R석"_s, 2}});
    makeDraw(scene.world);
    scene.world.database.sql(u"update data.concert set cancelled_at = clock_timestamp()"_s);
    scene.showCard();
    QVERIFY2(scene.card()->text()->text().startsWith(u"It is cancelled"_s), qPrintable(scene.card()->text()->text()));
    QVERIFY(!scene.card()->bookButton()->isVisible());
    QVERIFY(!scene.card()->next()->isVisible());
}

void DrawsTabTest::aWithdrawnEntryIsSaid() {
    DrawsTabScene scene;
    scene.enter({{u"R석"_s, 2}});
    scene.world.database.sql(u"select api.withdraw_entry($1, entry_id) from data.draw_entry"_s,
                             {scene.world.session.token()});
    scene.showCard();
    QCOMPARE(scene.card()->state()->text(), u"Withdrawn"_s);
    QVERIFY(!scene.card()->receipt()->isVisible());
}

void DrawsTabTest::theDrawIsCheckedHere() {
    DrawsTabScene scene;
    scene.enter({{u"R석"_s, 2}});
    scene.showCard();
    QVERIFY(!scene.card()->checkButton()->isVisible()); // nothing is committed to yet
    makeDraw(scene.world);
    scene.mine.draws().load();
    QTRY_VERIFY(scene.card()->checkButton()->isVisible());
    QVERIFY(scene.card()->receipt()->text().contains(u"Root of all entries: "_s));
    QVERIFY(scene.card()->receipt()->text().contains(u"Sum of the rounds: "_s));
    QTest::mouseClick(scene.card()->checkButton(), Qt::LeftButton);
    QTRY_VERIFY(scene.card()->notice()->text().startsWith(u"The record is right."_s));
    QVERIFY(scene.card()->notice()->text().contains(u"Your rank is 1."_s));
    QVERIFY(scene.card()->notice()->text().contains(u"it proves nothing"_s)); // the beacon is a file
    // An operator who changes what was drawn is found out.
    scene.world.database.sql(u"set session_replication_role = replica"_s);
    scene.world.database.sql(u"update data.draw_round set result = replace(result, 'winners', 'winner')"_s);
    QTest::mouseClick(scene.card()->checkButton(), Qt::LeftButton);
    QTRY_VERIFY(scene.card()->notice()->text().startsWith(u"The record is not right"_s));
}

void DrawsTabTest::theRecordIsSaved() {
    DrawsTabScene scene;
    scene.enter({{u"R석"_s, 2}});
    makeDraw(scene.world);
    scene.showCard();
    QTRY_VERIFY(scene.card()->saveButton()->isVisible());
    const QTemporaryDir folder;
    const QString name = folder.filePath(u"draw.json"_s);
    scene.page->drawsTab()->saveRecord(scene.card()->entry(), name);
    QTRY_VERIFY(scene.card()->notice()->text().startsWith(u"Saved as"_s));
    QFile file(name);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(QJsonDocument::fromJson(file.readAll())["format"_L1].toString(), u"my-universe-draw/1"_s);
    scene.page->drawsTab()->saveRecord(scene.card()->entry(), folder.filePath(u"nowhere/draw.json"_s));
    QTRY_VERIFY(scene.card()->notice()->text().startsWith(u"Could not be written"_s));
}

void DrawsTabTest::aKioskKeepsNoRecord() {
    DrawsTabScene scene;
    scene.enter({{u"R석"_s, 2}});
    makeDraw(scene.world);
    scene.showCard();
    QTRY_VERIFY(scene.card()->saveButton()->isVisible());
    scene.page->drawsTab()->setCanSave(false);
    QVERIFY(!scene.card()->saveButton()->isVisible());
}

UNIVERSE_TEST(DrawsTabTest, QApplication)
#include "tst_draws_tab_database.moc"
