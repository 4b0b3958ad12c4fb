// Waiting for seats on the page of a concert, by mouse and by keyboard, against a real server.

#include "tests/support/TestMain.h"
#include "tests/support/Waiting.h"
#include "ui/catalogue/ConcertDetailsPage.h"
#include "ui/catalogue/WaitingPanel.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/ChoiceField.h"
#include "ui/widgets/ErrorText.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/Notice.h"
#include "ui/widgets/Stepper.h"

#include <QApplication>
#include <QComboBox>
#include <QSignalSpy>
#include <QTest>

using namespace universe;
using namespace universe::test;
using namespace Qt::StringLiterals;

namespace {

struct PanelScene {
    explicit PanelScene(int left, bool member = true) {
        if (member)
            world.logInAs(u"fan@example.com"_s, {500'000});
        sellOut(world, u"open"_s, left);
    }

    void show() {
        page = std::make_unique<ConcertDetailsPage>(world.catalogueCalls, world.viewer, world.favourites,
                                                    world.concert(u"open"_s));
        page->setWaiting(std::make_unique<WaitingJoin>(world.client, world.waitingCalls, world.session, world.viewer));
        page->resize(1280, 900);
        page->show();
        page->activate();
        QVERIFY(QTest::qWaitForWindowExposed(page.get()));
        QTRY_COMPARE(page->controller().state().phase, LoadState::Phase::Ready);
    }
    [[nodiscard]] WaitingPanel *panel() const { return page->waitingPanel(); }

    FanWorld world;
    std::unique_ptr<ConcertDetailsPage> page;
};

} // namespace

class WaitingPanelTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void enoughSeatsAreNothingToWaitFor();
    void oneWaitsWhereFewAreLeft();
    void joiningByMouse();
    void joiningByKeyboard();
    void aGuestLogsInFirst();
    void aRefusalIsSaidHere();
    void whatComesBackToSaleIsCountedDown();
    void anOfferLeadsToTheLists();
};

void WaitingPanelTest::enoughSeatsAreNothingToWaitFor() {
    PanelScene scene(8); // the limit of the concert
    scene.show();
    QVERIFY(!scene.panel()->isVisible());
}

void WaitingPanelTest::oneWaitsWhereFewAreLeft() {
    PanelScene scene(7);
    scene.show();
    QVERIFY(scene.panel()->isVisible());
    QCOMPARE(scene.panel()->seatsField()->maximum(), 8);
    QVERIFY(!scene.panel()->dateField()->isVisible()); // there is one
    QTRY_COMPARE(scene.panel()->countLabel()->text(), u"0 in the line. 0 seat(s) came back so far."_s);
    QCOMPARE(scene.panel()->gradeField()->box()->count(), 4);
}

void WaitingPanelTest::joiningByMouse() {
    PanelScene scene(0);
    scene.show();
    scene.panel()->seatsField()->setValue(2);
    scene.panel()->gradeField()->setValue(u"S석"_s);
    QTest::mouseClick(scene.panel()->joinButton(), Qt::LeftButton);
    QVERIFY(scene.panel()->joinButton()->isBusy());
    QTRY_VERIFY(scene.panel()->placeLabel()->isVisible());
    QCOMPARE(scene.panel()->placeLabel()->text(), u"You are number 1 in the line, for 2 seat(s) together."_s);
    QVERIFY(!scene.panel()->joinButton()->isVisible());
    QCOMPARE(scene.world.count(u"data.waiting_entry where seats = 2 and grade = 'S석' and state = 'waiting'"_s), 1);
    QTRY_COMPARE(scene.panel()->countLabel()->text(), u"1 in the line. 0 seat(s) came back so far."_s);
    QSignalSpy wanted(scene.page.get(), &ConcertDetailsPage::waitingListsRequested);
    QTest::mouseClick(scene.panel()->toListButton(), Qt::LeftButton);
    QCOMPARE(wanted.count(), 1);
}

void WaitingPanelTest::joiningByKeyboard() {
    PanelScene scene(0);
    scene.show();
    scene.panel()->seatsField()->setFocus(Qt::TabFocusReason);
    QTest::keyClick(scene.panel()->seatsField(), Qt::Key_Up);
    QCOMPARE(scene.panel()->seatsField()->value(), 2);
    int steps = 0;
    while (QApplication::focusWidget() != scene.panel()->joinButton() && ++steps < 6)
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), scene.panel()->joinButton());
    QTest::keyClick(scene.panel()->joinButton(), Qt::Key_Return);
    QTRY_VERIFY(scene.panel()->placeLabel()->isVisible());
    QVERIFY(scene.panel()->toListButton()->height() >= 44);
}

void WaitingPanelTest::aGuestLogsInFirst() {
    PanelScene scene(0, false);
    scene.show();
    QSignalSpy wanted(scene.page.get(), &ConcertDetailsPage::logInRequested);
    QTest::mouseClick(scene.panel()->joinButton(), Qt::LeftButton);
    QCOMPARE(wanted.count(), 1);
    scene.world.logInAs(u"late@example.com"_s, {});
    scene.panel()->join(); // what the log-in leads on to
    QTRY_VERIFY(scene.panel()->placeLabel()->isVisible());
}

void WaitingPanelTest::aRefusalIsSaidHere() {
    PanelScene scene(0);
    scene.show();
    scene.world.change(u"open"_s, {{u"seat_limit"_s, 2}});
    scene.panel()->seatsField()->setValue(3);
    QTest::mouseClick(scene.panel()->joinButton(), Qt::LeftButton);
    QTRY_COMPARE(scene.panel()->notice()->text(), errorText(ErrorCode::SeatLimit));
    QVERIFY(scene.panel()->joinButton()->isVisible());
}

void WaitingPanelTest::whatComesBackToSaleIsCountedDown() {
    PanelScene scene(8);
    comeBack(scene.world, scene.world.order(u"open"_s, 2, 152));
    scene.show();
    QVERIFY(scene.panel()->isVisible());
    QTRY_VERIFY(scene.panel()->releaseLabel()->isVisible());
    QVERIFY(scene.panel()->releaseLabel()->text().contains(u"go on sale at"_s));
    QTRY_COMPARE(scene.panel()->countLabel()->text(), u"0 in the line. 2 seat(s) came back so far."_s);
}

void WaitingPanelTest::anOfferLeadsToTheLists() {
    PanelScene scene(2);
    joinWaitingList(scene.world, scene.world.order(u"open"_s, 2), 2);
    comeBack(scene.world, scene.world.order(u"open"_s, 2, 158));
    scene.show();
    QTRY_COMPARE(scene.panel()->placeLabel()->text(), u"There are seats for you. Book or decline them in time."_s);
    QVERIFY(scene.panel()->toListButton()->isVisible());
}

UNIVERSE_TEST(WaitingPanelTest, QApplication)
#include "tst_waiting_panel_database.moc"
