#include "app/models/SaleStatus.h"
#include "app/models/catalogue/ConcertController.h"
#include "tests/models/catalogue/FakeCatalogue.h"
#include "tests/support/TestMain.h"

#include <QCoreApplication>
#include <QSignalSpy>
#include <QTest>

using namespace universe;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Phase = LoadState::Phase;

class ConcertControllerTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void isReadyWhenAllAnswersAreThere();
    void saysThatThereIsNoSuchConcert();
    void keepsWhatItHasWhenOffline();
    void countsByTheServersClock();
    void opensInFrontOfThePerson();
    void asksForSeatsWhileActive();
    void bookedOrSoldOutOrBegunIsNotBookable();
    void togglesSingers();
    void statusAtAGlance_data();
    void statusAtAGlance();

private:
    void load();

    std::unique_ptr<test::FakeCatalogue> m_catalogue;
    std::unique_ptr<Favourites> m_favourites;
    std::unique_ptr<ConcertController> m_controller;
};

void ConcertControllerTest::init() {
    m_catalogue = std::make_unique<test::FakeCatalogue>();
    const QDateTime now = QDateTime::currentDateTimeUtc().addYears(3); // the server's clock is its own
    Concert &c = m_catalogue->concert;
    c.id = {7};
    c.title = u"봄밤"_s;
    c.serverNow = now;
    c.bookingOpens = now.addDays(-1);
    c.bookingCloses = now.addDays(5);
    c.saleState = SaleState::Open;
    c.timeZone = QTimeZone("Asia/Seoul");
    m_catalogue->singers = {{{3}, u"폴킴"_s, u"Paul Kim"_s, false}};
    m_catalogue->prices = {{u"R"_s, {110'000}, u"A"_s}};
    m_catalogue->shows = {{{11}, now.addDays(6), 100, 40}, {{12}, now.addDays(7), 100, 0}};
    c.firstShow = m_catalogue->shows.first().startsAt;
    c.lastShow = m_catalogue->shows.last().startsAt;
    m_favourites = std::make_unique<Favourites>(m_catalogue->calls(), m_catalogue->viewer());
    m_controller =
        std::make_unique<ConcertController>(m_catalogue->calls(), m_catalogue->viewer(), *m_favourites, ConcertId{7});
}

void ConcertControllerTest::cleanup() {
    m_controller.reset();
    m_favourites.reset();
    m_catalogue.reset();
}

void ConcertControllerTest::load() {
    m_controller->load();
    QTRY_COMPARE(m_controller->state().phase, Phase::Ready);
}

void ConcertControllerTest::isReadyWhenAllAnswersAreThere() {
    m_catalogue->holding = true;
    m_controller->load();
    QCOMPARE(m_controller->state().phase, Phase::Loading);
    for (int left = 5; left > 0; --left) {
        QCOMPARE(m_catalogue->waiting(), left);
        QCOMPARE(m_controller->state().phase, Phase::Loading);
        m_catalogue->answer(left / 2);
        QCoreApplication::processEvents();
    }
    QTRY_COMPARE(m_controller->state().phase, Phase::Ready);
    QCOMPARE(m_controller->concert().title, u"봄밤"_s);
    QCOMPARE(m_controller->shows().size(), 2);
}

void ConcertControllerTest::saysThatThereIsNoSuchConcert() {
    m_catalogue->failure = ErrorCode::NotFound;
    m_controller->load();
    QTRY_COMPARE(m_controller->state().phase, Phase::Failed);
    QCOMPARE(m_controller->state().error, ErrorCode::NotFound);
}

void ConcertControllerTest::keepsWhatItHasWhenOffline() {
    load();
    m_catalogue->failure = ErrorCode::Offline;
    QSignalSpy changed(m_controller.get(), &ConcertController::stateChanged);
    m_controller->load();
    QTRY_VERIFY(changed.count() >= 2);
    QCOMPARE(m_controller->state().phase, Phase::Ready);
    QCOMPARE(m_controller->concert().title, u"봄밤"_s);
}

void ConcertControllerTest::countsByTheServersClock() {
    load();
    QCOMPARE(m_controller->untilOpens(), 0s);
    const auto left = m_controller->untilCloses();
    QVERIFY(left <= 24h * 5 && left > 24h * 5 - 30s);
}

void ConcertControllerTest::opensInFrontOfThePerson() {
    m_catalogue->concert.bookingOpens = m_catalogue->concert.serverNow.addMSecs(600);
    m_catalogue->concert.saleState = SaleState::Upcoming;
    load();
    m_controller->setActive(true);
    QCOMPARE(m_controller->saleState(), SaleState::Upcoming);
    QCOMPARE(m_controller->untilOpens(), 1s);
    QVERIFY(!m_controller->isBookable(m_controller->shows().first()));
    QSignalSpy changed(m_controller.get(), &ConcertController::saleStateChanged);
    m_catalogue->log.clear();
    QTRY_COMPARE(changed.count(), 1);
    QVERIFY(m_controller->isBookable(m_controller->shows().first()));
    QCOMPARE(m_catalogue->log, QStringList{u"shows"_s}); // seats went in that moment
}

void ConcertControllerTest::asksForSeatsWhileActive() {
    load();
    m_controller->setActive(true);
    m_catalogue->shows.first().seatsFree = 39;
    QTRY_COMPARE_WITH_TIMEOUT(m_controller->shows().first().seatsFree, 39, ConcertController::seatsInterval + 3000);
}

void ConcertControllerTest::bookedOrSoldOutOrBegunIsNotBookable() {
    load();
    QVERIFY(m_controller->isBookable(m_controller->shows().first()));
    QVERIFY(!m_controller->isBookable(m_controller->shows().last()));
    QVERIFY(!m_controller->isSoldOut());
    m_catalogue->shows.first().seatsFree = 0;
    m_controller->load();
    QTRY_VERIFY(m_controller->isSoldOut());
    m_catalogue->shows.first().seatsFree = 5;
    m_catalogue->concert.booked = true;
    m_controller->load();
    QTRY_VERIFY(m_controller->concert().booked);
    QVERIFY(!m_controller->isBookable(m_controller->shows().first()));
    QVERIFY(!m_controller->isBookable({{13}, m_controller->serverNow().addSecs(-1), 10, 10}));
}

void ConcertControllerTest::togglesSingers() {
    load();
    m_controller->toggleFavourite(SingerId{3});
    QVERIFY(m_controller->singers().first().favourite);
    m_controller->toggleFavourite(SingerId{4});
    m_catalogue->member = false;
    m_controller->toggleFavourite();
    QVERIFY(!m_controller->concert().favourite);
}

void ConcertControllerTest::statusAtAGlance_data() {
    QTest::addColumn<int>("opensIn"); // minutes from 20:00 in Seoul
    QTest::addColumn<int>("closesIn");
    QTest::addColumn<int>("free");
    QTest::addColumn<int>("stated");
    QTest::addColumn<int>("status");
    const auto row = [](const char *name, int opens, int closes, int free, SaleState stated, SaleStatus status) {
        QTest::newRow(name) << opens << closes << free << int(stated) << int(status);
    };
    row("upcoming", 10, 5000, 9, SaleState::Upcoming, SaleStatus::Upcoming);
    row("upcoming when loaded, open now", -1, 5000, 9, SaleState::Upcoming, SaleStatus::Open);
    row("open", -100, 5000, 9, SaleState::Open, SaleStatus::Open);
    row("open, seats unknown", -100, 5000, -1, SaleState::Open, SaleStatus::Open);
    row("sold out", -100, 5000, 0, SaleState::Open, SaleStatus::SoldOut);
    row("closes before midnight", -100, 239, 9, SaleState::Open, SaleStatus::ClosesToday);
    row("closes at midnight, which is tomorrow", -100, 240, 9, SaleState::Open, SaleStatus::Open);
    row("open when loaded, closed now", -100, -1, 9, SaleState::Open, SaleStatus::Closed);
    row("closed", -100, -1, 9, SaleState::Closed, SaleStatus::Closed);
    row("cancelled", -100, 5000, 9, SaleState::Cancelled, SaleStatus::Cancelled);
}

void ConcertControllerTest::statusAtAGlance() {
    QFETCH(int, opensIn);
    QFETCH(int, closesIn);
    QFETCH(int, free);
    QFETCH(int, stated);
    QFETCH(int, status);
    const QDateTime now(QDate(2026, 12, 24), QTime(11, 0), Qt::UTC);
    ConcertSummary c;
    c.timeZone = QTimeZone("Asia/Seoul");
    c.bookingOpens = now.addSecs(opensIn * 60LL);
    c.bookingCloses = now.addSecs(closesIn * 60LL);
    c.saleState = SaleState(stated);
    std::optional<Availability> seats;
    if (free >= 0)
        seats = Availability{10, free};
    QCOMPARE(int(saleStatus(c, seats, now)), status);
}

UNIVERSE_TEST(ConcertControllerTest, QCoreApplication)
#include "tst_concert_controller.moc"
