#include "app/core/ServerClock.h"
#include "tests/models/seatmap/FakeSeatServer.h"
#include "tests/support/TestMain.h"
#include "tests/support/Words.h"
#include "ui/seatmap/AccessibleSeatMap.h"
#include "ui/seatmap/SeatMapView.h"
#include "ui/seatmap/SeatPage.h"
#include "ui/seatmap/SeatPanel.h"
#include "ui/seatmap/StandingPicker.h"
#include "ui/style/Theme.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Stepper.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTest>

using namespace universe;
using namespace Qt::StringLiterals;

/// Choosing in an old theatre: people who stand, marks, and what is said of both.
class StandingPickerTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void peopleAreChosenByTheirNumber();
    void aMemberGetsTheNumbersThatTheServerGives();
    void whatIsNotToBeHadIsTold();
    void seatsAndPlacesToStandGoTogether();
    void aClickOnTheAreaLeadsToItsNumber();
    void theKeyboardComesToTheArea();
    void aHallWithSeatsAloneHasNothingToStandOn();
    void aRestrictedViewIsSaidBeforeOneGoesOn();
    void screenReadersHearOfMarksAndAreas();

private:
    void open(const SeatPlan &plan);
    [[nodiscard]] Stepper *people() const { return m_page->panel()->standing()->stepper(0); }
    [[nodiscard]] QStringList picked() const;

    std::unique_ptr<FakeSeatServer> m_server;
    Database m_database{u"host=/nonexistent"_s};
    AccountApi m_accounts{m_database};
    SessionController m_session{m_accounts};
    ServerClock m_clock;
    bool m_member = false;
    std::unique_ptr<SeatPage> m_page;
};

void StandingPickerTest::init() {
    Theme::apply(*qApp, Scheme::Light);
    m_member = false;
    m_server = std::make_unique<FakeSeatServer>();
    m_server->holdUntil = FakeSeatServer::now().addSecs(300);
}

void StandingPickerTest::cleanup() {
    m_page.reset();
    m_server.reset();
}

void StandingPickerTest::open(const SeatPlan &plan) {
    m_server->plan = plan;
    Viewer viewer = Viewer::of(m_session, m_clock);
    if (m_member)
        viewer.member = [] { return MemberId{7}; };
    m_page = std::make_unique<SeatPage>(m_server->calls(), viewer, m_session, std::chrono::minutes(5), ConcertId{1},
                                        ShowId{});
    m_page->map()->setAnimated(false);
    m_page->resize(1280, 800);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    m_page->activate();
    QTRY_COMPARE(m_page->controller().loadState().phase, LoadState::Phase::Ready);
    QTRY_VERIFY(m_page->map()->isSettled());
}

/// Section and number of what is picked.
QStringList StandingPickerTest::picked() const {
    QStringList places;
    const auto &geometry = *m_page->controller().geometry();
    for (const int seat : m_page->controller().selection().seats())
        places << geometry.section(seat).name + u' ' + QString::number(geometry.number(seat));
    return places;
}

void StandingPickerTest::peopleAreChosenByTheirNumber() {
    open(halls::theatre());
    QCOMPARE(people()->minimum(), 0);
    QCOMPARE(people()->maximum(), 4);
    QVERIFY(people()->accessibleName().contains(u"스탠딩"_s));
    QTest::keyClick(people(), Qt::Key_Up);
    QTest::keyClick(people(), Qt::Key_Up);
    QCOMPARE(picked(), (QStringList{u"스탠딩 1"_s, u"스탠딩 2"_s}));
    QCOMPARE(m_server->count("holdBest"), 0); // a guest holds nothing
    QTRY_VERIFY(test::wordsOf(*m_page->panel()).join(u'|').contains(u"entry 2"_s));
    QTest::keyClick(people(), Qt::Key_Down);
    QCOMPARE(picked(), QStringList{u"스탠딩 1"_s});
    QTest::keyClick(people(), Qt::Key_Down);
    QVERIFY(picked().isEmpty());
    QCOMPARE(people()->value(), 0);
}

void StandingPickerTest::aMemberGetsTheNumbersThatTheServerGives() {
    m_member = true;
    open(halls::theatre());
    m_server->take({1}, {1}, u"somebody"_s); // which this window does not know yet
    people()->setValue(2);
    QTRY_COMPARE(picked(), (QStringList{u"스탠딩 2"_s, u"스탠딩 3"_s}));
    QCOMPARE(m_server->count("hold"), 0);
    QVERIFY(m_page->controller().holdLeft().has_value());
    people()->setValue(3);
    QTRY_COMPARE(picked().size(), 3);
    QCOMPARE(people()->value(), 3);
    people()->setValue(0);
    QTRY_VERIFY(m_server->claims[{1}].size() == 1);
    QVERIFY(picked().isEmpty());
}

void StandingPickerTest::whatIsNotToBeHadIsTold() {
    m_member = true;
    open(halls::theatre());
    const QSignalSpy refused(&m_page->controller(), &SeatMapController::refused);
    for (int entry = 1; entry < 200; ++entry)
        m_server->take({1}, {entry});
    people()->setValue(2);
    QTRY_COMPARE(refused.count(), 1);
    QCOMPARE(refused.at(0).at(0).value<ErrorCode>(), ErrorCode::SeatUnavailable);
    QTRY_COMPARE(people()->value(), 0);
}

void StandingPickerTest::seatsAndPlacesToStandGoTogether() {
    m_member = true;
    open(halls::theatre());
    const int seat = m_page->controller().geometry()->sections()[1].first + 5;
    m_page->controller().toggle(seat);
    people()->setValue(2);
    QCOMPARE(picked(), (QStringList{u"왼쪽 5"_s, u"스탠딩 1"_s, u"스탠딩 2"_s}));
    QTRY_VERIFY(m_page->controller().holdLeft().has_value());
    QCOMPARE(m_server->count("holdBest"), 0); // it would let go of the seat
    QCOMPARE(people()->maximum(), 4);
    people()->setValue(4); // five in all
    QCOMPARE(people()->value(), 2);
}

void StandingPickerTest::aClickOnTheAreaLeadsToItsNumber() {
    open(halls::theatre());
    const auto &area = m_page->controller().geometry()->sections().front();
    const QPoint middle = m_page->map()->camera().toScreen(area.labelAt).toPoint();
    QTest::mouseClick(m_page->map(), Qt::LeftButton, {}, middle);
    QTRY_VERIFY(people()->hasFocus());
    QVERIFY(m_page->map()->camera().showsAll()); // there is nothing to come nearer for
    QVERIFY(picked().isEmpty());
}

void StandingPickerTest::theKeyboardComesToTheArea() {
    open(halls::theatre());
    const QSignalSpy stands(m_page->map(), &SeatMapView::standingPicked);
    m_page->map()->setFocus();
    QTest::keyClick(m_page->map(), Qt::Key_PageDown);
    QCOMPARE(m_page->map()->currentSeat(), 0);
    QTest::keyClick(m_page->map(), Qt::Key_Space);
    QCOMPARE(stands.count(), 1);
    QTRY_VERIFY(people()->hasFocus());
}

void StandingPickerTest::aHallWithSeatsAloneHasNothingToStandOn() {
    open(halls::club());
    QVERIFY(!m_page->panel()->standing()->isVisible());
    QVERIFY(m_page->panel()->bestButton()->isVisible());
    SeatPlan plan = halls::theatre();
    plan.rows = plan.rows.first(1);
    open(plan); // and a hall to stand in has no seats to find
    QVERIFY(m_page->panel()->standing()->isVisible());
    QVERIFY(!m_page->panel()->bestButton()->isVisible());
}

void StandingPickerTest::aRestrictedViewIsSaidBeforeOneGoesOn() {
    open(halls::theatre());
    m_page->controller().toggle(m_page->controller().geometry()->rows()[8].first);
    QTRY_VERIFY(test::wordsOf(*m_page->panel()).join(u'|').contains(u"Restricted view: "_s));
    QTRY_VERIFY(test::wordsOf(*m_page->panel()).join(u'|').contains(u"기둥"_s));
    m_page->controller().toggle(m_page->controller().geometry()->rows()[1].first + 1);
    QTRY_VERIFY(test::wordsOf(*m_page->panel()).join(u'|').contains(u"Wheelchair place"_s));
}

void StandingPickerTest::screenReadersHearOfMarksAndAreas() {
    open(halls::theatre());
    QAccessibleInterface *map = QAccessible::queryAccessibleInterface(m_page->map());
    const QAccessibleInterface *area = map->child(0);
    QVERIFY(area->text(QAccessible::Name).contains(u"200 of 200 places left"_s));
    QCOMPARE(area->childCount(), 0);
    const QAccessibleInterface *row = map->child(1)->child(0);
    QVERIFY(row->child(0)->text(QAccessible::Name).contains(u"Wheelchair place"_s));
    QVERIFY(row->child(0)->text(QAccessible::Name).contains(u"seat 15"_s));
    QVERIFY(row->child(4)->text(QAccessible::Name).contains(u"Beside it 9 and 5 are free"_s));
    QVERIFY(map->child(2)->child(3)->child(0)->text(QAccessible::Name).contains(u"기둥"_s));
}

UNIVERSE_TEST(StandingPickerTest, QApplication)
#include "tst_standing_picker.moc"
