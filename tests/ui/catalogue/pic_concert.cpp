// The page of a concert in every state of its sale.

#include "tests/models/catalogue/FakeCatalogue.h"
#include "tests/pictures/Pictures.h"
#include "tests/support/TestMain.h"
#include "ui/catalogue/ConcertDetailsPage.h"
#include "ui/posters/PosterView.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/Preferences.h"
#include "ui/shell/SessionArea.h"
#include "ui/shell/TopBar.h"
#include "ui/widgets/Navigator.h"
#include "ui/widgets/StateView.h"

#include <QApplication>
#include <QStandardPaths>
#include <QTest>

using namespace universe;
using namespace Qt::StringLiterals;

class ConcertPictures : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void open();
    void upcoming();
    void soldOut();
    void closed();
    void cancelled();
    void booked();
    void longTitle();
    void loading();
    void notFound();
    void offline();

private:
    std::unique_ptr<QWidget> window();
    void take(const QString &name);

    Preferences m_preferences;
    std::unique_ptr<test::FakeCatalogue> m_catalogue;
    std::unique_ptr<Favourites> m_favourites;
};

void ConcertPictures::initTestCase() { QStandardPaths::setTestModeEnabled(true); }

void ConcertPictures::init() {
    m_catalogue = std::make_unique<test::FakeCatalogue>();
    m_favourites = std::make_unique<Favourites>(m_catalogue->calls(), m_catalogue->viewer());
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const QDateTime evening(now.date().addDays(24), QTime(10, 0), Qt::UTC);
    Concert &c = m_catalogue->concert;
    c.id = {6};
    c.title = u"실리카겔 단독공연 ‘First Light’"_s;
    c.singers = u"실리카겔, 검정치마"_s;
    c.venue = u"예스24 라이브홀"_s;
    c.genre = u"인디"_s;
    c.region = u"서울"_s;
    c.timeZone = QTimeZone("Asia/Seoul");
    c.serverNow = now;
    c.bookingOpens = now.addDays(-3);
    c.bookingCloses = now.addDays(23).addSecs(4000);
    c.saleState = SaleState::Open;
    c.firstShow = evening;
    c.lastShow = evening.addDays(2);
    c.minPrice = {66'000};
    c.maxPrice = {132'000};
    c.seatLimit = 4;
    c.accessibleUntil = now.addDays(9);
    c.ageLimit = 12;
    c.runningMinutes = 150;
    c.favourite = true;
    c.synopsis = u"첫 빛이 닿는 순간의 소리. 새 음반의 모든 곡을 처음으로 무대에서 들려주는 사흘 동안, 매일 다른 "
                 u"손님이 함께합니다. "
                 "앉아서 듣는 자리와 서서 듣는 자리가 나뉘어 있으며, 공연장 안에서는 사진을 찍을 수 없습니다."_s;
    m_catalogue->singers = {{{1}, u"실리카겔"_s, u"Silica Gel"_s, true},
                            {{2}, u"검정치마"_s, u"The Black Skirts"_s, false}};
    m_catalogue->fees = {{{10, 0}, {7, 10}, {3, 20}, {1, 30}, {0, 90}}, 24, 3};
    m_catalogue->prices = {{u"VIP"_s, {132'000}, u"1층 A, B, C"_s},
                           {u"R"_s, {110'000}, u"1층 D, E, F, G"_s},
                           {u"S"_s, {88'000}, u"2층 A, B, C, D, E"_s},
                           {u"A"_s, {66'000}, u"2층 F, G, H"_s}};
    m_catalogue->shows = {
        {{1}, evening, 1051, 0}, {{2}, evening.addDays(1), 1051, 412}, {{3}, evening.addDays(2), 1051, 38}};
}

std::unique_ptr<QWidget> ConcertPictures::window() {
    auto main = std::make_unique<MainWindow>(m_preferences);
    main->setDemo(true);
    main->showPages();
    main->navigator()->open(u"concert/6"_s, [this]() -> std::unique_ptr<Page> {
        return std::make_unique<ConcertDetailsPage>(m_catalogue->calls(), m_catalogue->viewer(), *m_favourites,
                                                    ConcertId{6});
    });
    return main;
}

void ConcertPictures::take(const QString &name) {
    QVERIFY(Pictures::take(
        name, [this] { return window(); },
        [](QWidget &main) {
            auto *page = main.findChild<ConcertDetailsPage *>();
            return page && page->controller().state().phase == LoadState::Phase::Ready && page->poster()->isPainted() &&
                   Pictures::standsStill(main); // long texts are laid out a little later
        }));
}

void ConcertPictures::open() { take(u"concert-open"_s); }

void ConcertPictures::upcoming() {
    Concert &c = m_catalogue->concert;
    c.saleState = SaleState::Upcoming;
    c.bookingOpens = c.serverNow.addSecs(2 * 86400 + 3 * 3600 + 754);
    for (Show &show : m_catalogue->shows)
        show.seatsFree = show.seatsTotal;
    c.favourite = false;
    take(u"concert-upcoming"_s);
}

void ConcertPictures::soldOut() {
    for (Show &show : m_catalogue->shows)
        show.seatsFree = 0;
    take(u"concert-sold-out"_s);
}

void ConcertPictures::closed() {
    m_catalogue->concert.saleState = SaleState::Closed;
    m_catalogue->concert.bookingCloses = m_catalogue->concert.serverNow.addSecs(-60);
    take(u"concert-closed"_s);
}

void ConcertPictures::cancelled() {
    m_catalogue->concert.saleState = SaleState::Cancelled;
    take(u"concert-cancelled"_s);
}

void ConcertPictures::booked() {
    m_catalogue->concert.booked = true;
    take(u"concert-booked"_s);
}

void ConcertPictures::longTitle() {
    m_catalogue->concert.title =
        u"2026 잔나비 소극장 콘서트 ‘사랑하긴 했었나요 스쳐가는 인연이었나요 짧지 않은 우리 함께했던 시간들이 자꾸 내 마음을 가둬두네’ 앙코르"_s;
    m_catalogue->concert.venue = u"국립아시아문화전당 예술극장 극장1 (광주광역시 동구)"_s;
    const Show last = m_catalogue->shows.last();
    for (int i = 1; i < 9; ++i)
        m_catalogue->shows << Show{{10 + i}, last.startsAt.addDays(i), 300, 30 * i};
    take(u"concert-long"_s);
}

void ConcertPictures::loading() {
    m_catalogue->holding = true;
    QVERIFY(Pictures::take(u"concert-loading"_s, [this] { return window(); }));
}

void ConcertPictures::notFound() {
    m_catalogue->failure = ErrorCode::NotFound;
    QVERIFY(Pictures::take(u"concert-not-found"_s, [this] { return window(); }));
}

void ConcertPictures::offline() {
    m_catalogue->failure = ErrorCode::Offline;
    QVERIFY(Pictures::take(u"concert-offline"_s, [this] { return window(); }));
}

UNIVERSE_TEST(ConcertPictures, QApplication)
#include "pic_concert.moc"
