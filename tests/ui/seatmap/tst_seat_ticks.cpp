#include "app/core/ServerClock.h"
#include "tests/models/seatmap/FakeSeatServer.h"
#include "tests/support/Spoken.h"
#include "tests/support/TestMain.h"
#include "tests/support/Words.h"
#include "ui/seatmap/SeatMapView.h"
#include "ui/seatmap/SeatPage.h"
#include "ui/seatmap/SeatPanel.h"
#include "ui/style/Theme.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Label.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTest>

using namespace universe;
using namespace Qt::StringLiterals;

/// The seat page while a sale opens: the best seats in one press, rounds, and phases in which one can only look.
class SeatTicksTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void aDigitAndEnterBookTheBestSeats();
    void whereThereAreNotSoManyFewerAreOffered();
    void aDigitAndEnterAskInARound();
    void whatIsLostSaysWhatCanBeDone();
    void aDrawIsSaidWithItsEnd();
    void theOpeningIsCountedDown();
    void aPhaseForCodesSaysSo();

private:
    void ready();
    void key(int key) { QTest::keyClick(QApplication::focusWidget(), Qt::Key(key)); }
    [[nodiscard]] QString tickText() const { return m_page->panel()->tickLabel()->text(); }
    [[nodiscard]] QString stageText() const { return m_page->panel()->stageLabel()->text(); }
    [[nodiscard]] SalePhase phase(int tick) const;

    std::unique_ptr<FakeSeatServer> m_server;
    Database m_database{u"host=/nonexistent"_s};
    AccountApi m_accounts{m_database};
    SessionController m_session{m_accounts};
    ServerClock m_clock;
    std::unique_ptr<SeatPage> m_page;
    Spoken m_spoken;
};

void SeatTicksTest::init() {
    Theme::apply(*qApp, Scheme::Light);
    m_server = std::make_unique<FakeSeatServer>();
    m_server->tickEnds = FakeSeatServer::now().addSecs(60);
    Viewer viewer = Viewer::of(m_session, m_clock);
    viewer.member = [] { return MemberId{7}; };
    m_page = std::make_unique<SeatPage>(m_server->calls(), viewer, m_session, std::chrono::minutes(5), ConcertId{1},
                                        ShowId{});
    m_page->map()->setAnimated(false);
    m_page->resize(1280, 800);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
}

void SeatTicksTest::cleanup() {
    m_page.reset();
    m_server.reset();
}

SalePhase SeatTicksTest::phase(int tick) const {
    SalePhase phase;
    phase.opens = FakeSeatServer::now().addSecs(-60);
    phase.closes = FakeSeatServer::now().addSecs(3600);
    phase.tickSeconds = tick;
    return phase;
}

void SeatTicksTest::ready() {
    m_page->activate();
    QTRY_COMPARE(m_page->controller().loadState().phase, LoadState::Phase::Ready);
    QTRY_VERIFY(m_page->panel()->bestCount());
    QCoreApplication::processEvents();
    m_page->map()->setFocus();
}

void SeatTicksTest::aDigitAndEnterBookTheBestSeats() {
    ready();
    const QSignalSpy confirm(m_page.get(), &SeatPage::confirmRequested);
    m_server->take({1}, m_page->controller().geometry()->seatId(2), u"somebody"_s); // not known here yet
    key(Qt::Key_3);
    QCOMPARE(QApplication::focusWidget(), m_page->panel()->continueButton());
    key(Qt::Key_Return);
    QTRY_COMPARE(confirm.count(), 1);
    QCOMPARE(m_server->count("holdBest"), 1);
    QCOMPARE(m_server->count("hold"), 0);
}

void SeatTicksTest::whereThereAreNotSoManyFewerAreOffered() {
    ready();
    const auto &geometry = *m_page->controller().geometry();
    for (int seat = 0; seat < geometry.seatCount(); ++seat)
        if (seat % 3 != 0)
            m_server->take({1}, geometry.seatId(seat)); // which the page does not know yet
    key(Qt::Key_4);
    QTRY_VERIFY(m_page->panel()->fewerButton()->isVisible());
    QVERIFY(m_page->controller().selection().isEmpty());
    QCOMPARE(QApplication::focusWidget(), m_page->panel()->fewerButton());
}

void SeatTicksTest::aDigitAndEnterAskInARound() {
    m_server->phases = {phase(5)};
    ready();
    QTRY_VERIFY2(stageText().contains(u"random order"_s), qPrintable(stageText()));
    const QSignalSpy confirm(m_page.get(), &SeatPage::confirmRequested);
    key(Qt::Key_2);
    QCOMPARE(QApplication::focusWidget(), m_page->panel()->continueButton());
    QCOMPARE(m_page->panel()->continueButton()->text(), u"Ask for these seats"_s);
    m_server->tickEnds = FakeSeatServer::now().addMSecs(1200);
    m_server->take({1}, m_page->controller().geometry()->seatId(8), u"me"_s);
    m_server->askResult = {.state = AskState::Held,
                           .place = 4,
                           .seatIds = {m_page->controller().geometry()->seatId(8)},
                           .expiresAt = m_server->holdUntil};
    key(Qt::Key_Return);
    QTRY_VERIFY2(tickText().contains(u"The round ends in"_s), qPrintable(tickText()));
    QVERIFY(tickText().contains(u"±"_s));
    QTRY_VERIFY(m_spoken.in(*m_page->window()).contains(u"The round ends in"_s));
    key(Qt::Key_Return); // again: harmless, and said so
    QCOMPARE(m_server->count("askInTick"), 1);
    QTRY_VERIFY2(tickText().contains(u"number 4"_s), qPrintable(tickText()));
    QCOMPARE(m_page->panel()->continueButton()->text(), u"Continue"_s);
    QVERIFY(m_page->panel()->tickLabel()->hasFocus());
    key(Qt::Key_Return); // a press too many is no booking
    QVERIFY(!m_page->controller().isGoingOn());
    m_page->panel()->continueButton()->setFocus(Qt::TabFocusReason);
    key(Qt::Key_Return);
    QTRY_COMPARE(confirm.count(), 1);
}

void SeatTicksTest::whatIsLostSaysWhatCanBeDone() {
    m_server->phases = {phase(5)};
    ready();
    QTRY_VERIFY(!stageText().isEmpty());
    key(Qt::Key_2);
    m_server->tickEnds = FakeSeatServer::now();
    m_server->askResult = {.state = AskState::Lost, .place = 9, .seatIds = {}, .expiresAt = {}};
    key(Qt::Key_Return);
    QTRY_VERIFY2(tickText().contains(u"number 9"_s), qPrintable(tickText()));
    QVERIFY(tickText().contains(u"next round"_s));
    QVERIFY(m_spoken.in(*m_page->window()).contains(u"next round"_s));
    QVERIFY(m_page->panel()->waitButton()->isVisible());
    QTRY_VERIFY(m_page->panel()->continueButton()->isEnabled()); // to ask again
}

void SeatTicksTest::aDrawIsSaidWithItsEnd() {
    m_server->phases = {phase(0)};
    m_server->phases.first().kind = PhaseKind::Draw;
    ready();
    QTRY_VERIFY2(stageText().contains(u"by lot"_s), qPrintable(stageText()));
    QVERIFY(!m_page->panel()->bestButton()->isEnabled());
    QVERIFY(m_page->map()->isVisible());
}

void SeatTicksTest::theOpeningIsCountedDown() {
    m_server->concert.bookingOpens = FakeSeatServer::now().addMSecs(1500);
    ready();
    QTRY_VERIFY2(stageText().contains(u"Opens in"_s), qPrintable(stageText()));
    QVERIFY(!m_page->panel()->bestButton()->isEnabled());
    QTRY_VERIFY(m_page->panel()->bestButton()->isEnabled()); // without anybody's doing
    QVERIFY(stageText().isEmpty());
}

void SeatTicksTest::aPhaseForCodesSaysSo() {
    m_server->phases = {phase(0)};
    m_server->phases.first().isForCodes = true;
    m_server->refusals["holdBest"] = ErrorCode::OutsidePeriod;
    ready();
    QTRY_VERIFY2(stageText().contains(u"code"_s), qPrintable(stageText()));
    key(Qt::Key_1);
    QTRY_VERIFY(test::wordsOf(*m_page->window()).join(u'|').contains(u"Enter yours"_s));
    QVERIFY(m_page->controller().selection().isEmpty());
}

UNIVERSE_TEST(SeatTicksTest, QApplication)
#include "tst_seat_ticks.moc"
