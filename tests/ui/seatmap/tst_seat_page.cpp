#include "app/core/ServerClock.h"
#include "tests/models/seatmap/FakeSeatServer.h"
#include "tests/support/TabOrder.h"
#include "tests/support/TestMain.h"
#include "tests/support/Words.h"
#include "ui/seatmap/GradeButton.h"
#include "ui/seatmap/SeatMapView.h"
#include "ui/seatmap/SeatPage.h"
#include "ui/seatmap/SeatPanel.h"
#include "ui/seatmap/SeatText.h"
#include "ui/style/Theme.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Format.h"
#include "ui/widgets/StateView.h"
#include "ui/widgets/Stepper.h"
#include "ui/widgets/Toast.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTest>

using namespace universe;
using namespace Qt::StringLiterals;

class SeatPageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void aGuestPicksASeatAndIsLedToTheLogIn();
    void whatIsPickedIsToldWithItsGradeAndPrice();
    void timesAreTheVenues();
    void aSeatIsLetGoInThePanel();
    void tabGoesAsTheEyeReads();
    void theBestSeatsArePickedWithOneButton();
    void theBestSeatsAreAskedForOnceThereIsAHall();
    void noMoreThanTheLimitCanBePicked();
    void theSeatLeftAloneIsShownAndCanBeTaken();
    void inTheFirstMinutesTheServerChoosesFirst();
    void anotherDateLetsGoOfWhatWasPicked();
    void aFailureCanBeTriedAgain();
    void offlineIsSaidAndGoesAway();
    void lateStatesSayHowOldTheyAre();
    void beforeTheOpeningOneCanOnlyLook();

private:
    void ready();
    void press(int seat);

    std::unique_ptr<FakeSeatServer> m_server;
    Database m_database{QStringLiteral("host=/nonexistent")};
    AccountApi m_accounts{m_database};
    SessionController m_session{m_accounts};
    ServerClock m_clock;
    std::unique_ptr<SeatPage> m_page;
};

void SeatPageTest::init() {
    Theme::apply(*qApp, Scheme::Light);
    m_server = std::make_unique<FakeSeatServer>();
    m_page = std::make_unique<SeatPage>(m_server->calls(), Viewer::of(m_session, m_clock), m_session,
                                        std::chrono::minutes(5), ConcertId{1}, ShowId{});
    m_page->map()->setAnimated(false);
    m_page->resize(1280, 800);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
}

void SeatPageTest::cleanup() {
    m_page.reset();
    m_server.reset();
}

void SeatPageTest::ready() {
    m_page->activate();
    QTRY_COMPARE(m_page->controller().loadState().phase, LoadState::Phase::Ready);
    QTRY_VERIFY(m_page->map()->isSettled());
}

void SeatPageTest::press(int seat) {
    const QPointF place = m_page->controller().geometry()->position(seat);
    QTest::mouseClick(m_page->map(), Qt::LeftButton, {}, m_page->map()->camera().toScreen(place).toPoint());
}

void SeatPageTest::aGuestPicksASeatAndIsLedToTheLogIn() {
    ready();
    QCOMPARE(m_page->controller().showId(), ShowId{1});
    const QSignalSpy login(m_page.get(), &SeatPage::logInRequested);
    QVERIFY(!m_page->panel()->continueButton()->isEnabled());
    press(7);
    QCOMPARE(m_page->controller().selection().seats(), QList<int>{7});
    QTest::mouseClick(m_page->panel()->continueButton(), Qt::LeftButton);
    QCOMPARE(login.count(), 1);
    QCOMPARE(m_server->count("hold"), 0);
}

void SeatPageTest::whatIsPickedIsToldWithItsGradeAndPrice() {
    ready();
    m_page->controller().toggle(m_page->controller().geometry()->seatCount() - 1);
    m_page->controller().toggle(0);
    const auto says = [this](const char *text) {
        return test::wordsOf(*m_page->panel()).contains(QString::fromUtf8(text));
    };
    QTRY_VERIFY(says("S · 55,000 fuel"));
    QVERIFY(says("R · 77,000 fuel"));
    QVERIFY(says("132,000 fuel"));
}

void SeatPageTest::timesAreTheVenues() {
    m_server->concert.bookingOpens = FakeSeatServer::now().addDays(1);
    ready();
    const QTimeZone seoul("Asia/Seoul");
    const QString words = test::wordsOf(*m_page).join(QLatin1Char('\n'));
    for (const QDateTime &at : {m_server->concert.bookingOpens, m_server->shows.first().startsAt})
        QVERIFY2(words.contains(format::dateTime(at, seoul)), qPrintable(words));
}

void SeatPageTest::aSeatIsLetGoInThePanel() {
    ready();
    press(7);
    press(8);
    const auto remove = [this]() -> Button * {
        for (Button *button : m_page->panel()->findChildren<Button *>())
            if (button->visibleRegion().contains(button->rect().center()) &&
                button->accessibleName().startsWith(QStringLiteral("Let go")))
                return button;
        return nullptr;
    };
    QTRY_VERIFY(remove());
    QTest::mouseClick(remove(), Qt::LeftButton);
    QCOMPARE(m_page->controller().selection().seats(), QList<int>{8});
    press(8);
    QVERIFY(m_page->controller().selection().isEmpty());
}

void SeatPageTest::tabGoesAsTheEyeReads() {
    ready();
    press(7);
    press(8);
    const auto letsGo = [](const QWidget *stop) { return stop->accessibleName().startsWith(u"Let go"); };
    QTRY_VERIFY(std::ranges::any_of(test::tabOrder(*m_page), letsGo));
    const QList<QWidget *> stops = test::tabOrder(*m_page);
    const auto first = [&](const auto &matches) { return std::ranges::find_if(stops, matches) - stops.begin(); };
    const auto map = first([](const QWidget *stop) { return qobject_cast<const SeatMapView *>(stop); });
    const auto grade = first([](const QWidget *stop) { return qobject_cast<const GradeButton *>(stop); });
    const auto letGo = first(letsGo);
    const auto goOn = first([&](const QWidget *stop) { return stop == m_page->panel()->continueButton(); });
    QVERIFY2(
        grade < map && map < letGo && letGo < goOn && goOn < stops.size(),
        qPrintable(QStringLiteral("%1 %2 %3 %4 of %5").arg(grade).arg(map).arg(letGo).arg(goOn).arg(stops.size())));
}

void SeatPageTest::theBestSeatsArePickedWithOneButton() {
    ready();
    m_page->panel()->bestCount()->setValue(3);
    QTest::mouseClick(m_page->panel()->bestButton(), Qt::LeftButton);
    QCOMPARE(m_page->controller().selection().seats().size(), 3);
    for (const int seat : m_page->controller().selection().seats()) {
        const QPointF place = m_page->controller().geometry()->position(seat);
        QVERIFY(m_page->map()->rect().contains(m_page->map()->camera().toScreen(place).toPoint()));
    }
}

void SeatPageTest::theBestSeatsAreAskedForOnceThereIsAHall() {
    m_server->holdsBack = {"states"};
    m_page->activate();
    QTRY_VERIFY(m_server->waiting() > 0);
    QTRY_COMPARE(m_page->controller().concert().id, ConcertId{1});
    QVERIFY(!m_page->panel()->bestButton()->isEnabled());
    m_server->letGo();
    QTRY_VERIFY(m_page->panel()->bestButton()->isEnabled());
}

void SeatPageTest::noMoreThanTheLimitCanBePicked() {
    ready();
    const QSignalSpy refused(&m_page->controller(), &SeatMapController::refused);
    for (int seat = 0; seat < 5; ++seat)
        press(seat);
    QCOMPARE(m_page->controller().selection().seats().size(), 4);
    QCOMPARE(refused.count(), 1);
}

void SeatPageTest::theSeatLeftAloneIsShownAndCanBeTaken() {
    ready();
    SeatMapController &controller = m_page->controller();
    controller.toggle(1);
    Q_EMIT controller.leftAlone(0);
    QCOMPARE(m_page->map()->currentSeat(), 0);
    auto *toast = m_page->findChild<Toast *>();
    QVERIFY(toast);
    QVERIFY2(toast->text().startsWith(seattext::seatName(*controller.geometry(), 0)), qPrintable(toast->text()));
    Q_EMIT toast->actionTriggered();
    QCOMPARE(controller.selection().seats(), (QList<int>{1, 0}));
    Q_EMIT toast->actionTriggered(); // pressed twice, it stays
    QCOMPARE(controller.selection().seats().size(), 2);
}

void SeatPageTest::inTheFirstMinutesTheServerChoosesFirst() {
    const auto isOffered = [this] { return m_page->panel()->bestButton()->kind() == Button::Kind::Primary; };
    ready();
    QVERIFY(!isOffered()); // open since yesterday
    QCOMPARE(m_page->firstFocus(), m_page->map());
    m_server->concert.bookingOpens = FakeSeatServer::now().addSecs(-60);
    m_page->refresh();
    QTRY_VERIFY(isOffered());
    QCOMPARE(m_page->firstFocus(), m_page->panel()->bestButton());
    QVERIFY(m_page->panel()->bestButton()->hasFocus()); // one press
    QVERIFY(test::wordsOf(*m_page->panel()).join(u' ').contains(u"just opened"_s));
    SalePhase phase;
    phase.id = {1};
    phase.opens = FakeSeatServer::now().addSecs(-3600);
    phase.closes = FakeSeatServer::now().addSecs(3600);
    m_server->phases = {phase};
    m_page->refresh();
    QTRY_VERIFY(!isOffered()); // this phase is an hour old
}

void SeatPageTest::anotherDateLetsGoOfWhatWasPicked() {
    ready();
    press(7);
    m_page->controller().setShow(ShowId{2});
    QVERIFY(m_page->controller().selection().isEmpty());
    QTRY_COMPARE(m_page->controller().loadState().phase, LoadState::Phase::Ready);
    m_page->controller().setShow(ShowId{1});
    QTRY_COMPARE(m_page->controller().loadState().phase, LoadState::Phase::Ready);
    QCOMPARE(m_server->count("plan"), 2); // the first hall is still known
}

void SeatPageTest::aFailureCanBeTriedAgain() {
    m_server->broken = ErrorCode::Internal;
    m_page->activate();
    QTRY_COMPARE(m_page->controller().loadState().phase, LoadState::Phase::Failed);
    auto *state = m_page->findChild<StateView *>();
    QTRY_VERIFY(state->isVisible());
    m_server->broken.reset();
    QTest::mouseClick(state->actionButton(), Qt::LeftButton);
    QTRY_COMPARE(m_page->controller().loadState().phase, LoadState::Phase::Ready);
    QTRY_VERIFY(m_page->map()->isVisible());
}

void SeatPageTest::offlineIsSaidAndGoesAway() {
    ready();
    m_server->broken = ErrorCode::Offline;
    QTRY_VERIFY(m_page->controller().isOffline());
    QCOMPARE(m_page->controller().loadState().phase, LoadState::Phase::Ready); // the map stays
    m_server->broken.reset();
    m_page->refresh();
    QTRY_VERIFY(!m_page->controller().isOffline());
}

void SeatPageTest::lateStatesSayHowOldTheyAre() {
    ready();
    auto *caution = m_page->findChild<Banner *>();
    QVERIFY(!caution->isVisible());
    m_server->holdsBack = {"states"};
    QTRY_VERIFY_WITH_TIMEOUT(caution->isVisible(), 20'000);
    QVERIFY2(caution->text().contains(QStringLiteral("You see the seats as they were")), qPrintable(caution->text()));
    QVERIFY(m_page->map()->isVisible());
    m_server->letGo();
    QTRY_VERIFY(!caution->isVisible());
}

void SeatPageTest::beforeTheOpeningOneCanOnlyLook() {
    m_server->concert.bookingOpens = FakeSeatServer::now().addDays(1);
    ready();
    const QSignalSpy refused(&m_page->controller(), &SeatMapController::refused);
    press(7);
    QVERIFY(m_page->controller().selection().isEmpty());
    QCOMPARE(refused.count(), 1);
    QVERIFY(!m_page->panel()->bestButton()->isEnabled());
}

UNIVERSE_TEST(SeatPageTest, QApplication)
#include "tst_seat_page.moc"
