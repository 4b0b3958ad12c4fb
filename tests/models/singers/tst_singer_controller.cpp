#include "app/models/singers/SingerController.h"
#include "tests/models/singers/FakeSingers.h"
#include "tests/support/TestMain.h"

#include <QCoreApplication>
#include <QSignalSpy>
#include <QTest>

using namespace universe;
using namespace Qt::StringLiterals;
using Phase = LoadState::Phase;
using List = SingerController::List;

class SingerControllerTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void loadsEverything();
    void eachConcertIsInTheListOfItsSale();
    void theBestListIsTheFirstThatHasAConcert();
    void aConcertThatOpensMakesTheListsOutdated();
    void theHeartIsToggledAtOnce();
    void aGuestTogglesNothing();
    void somebodyWhoIsNotThere();
    void aFailedReloadKeepsWhatIsShown();
    void anExpiredSessionLooksAsAGuest();

private:
    void load();
    [[nodiscard]] bool isSettled() const;

    std::unique_ptr<test::FakeCatalogue> m_catalogue;
    std::unique_ptr<test::FakeSingers> m_singers;
    std::unique_ptr<Favourites> m_favourites;
    std::unique_ptr<SingerController> m_controller;
};

void SingerControllerTest::init() {
    m_catalogue = std::make_unique<test::FakeCatalogue>();
    m_catalogue->pageSize = 60;
    m_catalogue->fill(16);
    m_singers = std::make_unique<test::FakeSingers>(*m_catalogue);
    m_singers->fillGroup();
    m_favourites = std::make_unique<Favourites>(m_catalogue->calls(), m_catalogue->viewer());
    m_controller = std::make_unique<SingerController>(m_singers->calls(), m_catalogue->calls(), m_catalogue->viewer(),
                                                      *m_favourites, SingerId{15});
}

void SingerControllerTest::cleanup() {
    m_controller.reset();
    m_favourites.reset();
    m_singers.reset();
    m_catalogue.reset();
}

bool SingerControllerTest::isSettled() const {
    for (const List list : SingerController::lists) {
        if (m_controller->concerts(list).isBusy())
            return false;
    }
    return true;
}

void SingerControllerTest::load() {
    m_controller->load();
    QTRY_COMPARE(m_controller->state().phase, Phase::Ready);
    QTRY_VERIFY(isSettled());
}

void SingerControllerTest::loadsEverything() {
    QCOMPARE(m_controller->state().phase, Phase::Idle);
    m_controller->load();
    QCOMPARE(m_controller->state().phase, Phase::Loading);
    QTRY_COMPARE(m_controller->state().phase, Phase::Ready);
    QCOMPARE(m_controller->singer().name, u"소녀시대"_s);
    QCOMPARE(m_controller->members().size(), 6);
    QVERIFY(!m_controller->members().last().current);
    QVERIFY(m_controller->groups().isEmpty());
    QCOMPARE(m_controller->concerts(List::Open).query().singerId, SingerId{15});
}

void SingerControllerTest::eachConcertIsInTheListOfItsSale() {
    load();
    const std::array states = {SaleState::Open, SaleState::Upcoming, SaleState::Closed};
    int shown = 0;
    for (const List list : SingerController::lists) {
        ConcertListModel &model = m_controller->concerts(list);
        shown += model.rowCount();
        for (int row = 0; row < model.rowCount(); ++row)
            QCOMPARE(model.at(row).saleState, states[size_t(list)]);
    }
    const auto cancelled = std::ranges::count(m_catalogue->concerts, SaleState::Cancelled, &ConcertSummary::saleState);
    QVERIFY(cancelled > 0);
    QCOMPARE(shown, int(m_catalogue->concerts.size() - cancelled));
}

void SingerControllerTest::theBestListIsTheFirstThatHasAConcert() {
    QCOMPARE(m_controller->bestList(), std::nullopt);
    load();
    QCOMPARE(m_controller->bestList(), std::optional(List::Open));
    m_catalogue->concerts.removeIf([](const ConcertSummary &c) { return c.saleState == SaleState::Open; });
    load();
    QCOMPARE(m_controller->bestList(), std::optional(List::Upcoming));
    m_catalogue->concerts.removeIf([](const ConcertSummary &c) { return c.saleState == SaleState::Upcoming; });
    load();
    QCOMPARE(m_controller->bestList(), std::optional(List::Ended));
    m_catalogue->concerts.clear();
    load();
    QCOMPARE(m_controller->bestList(), std::optional(List::Open));
}

void SingerControllerTest::aConcertThatOpensMakesTheListsOutdated() {
    load();
    QVERIFY(!m_controller->isOutdated());
    const auto upcoming = std::ranges::find(m_catalogue->concerts, SaleState::Upcoming, &ConcertSummary::saleState);
    upcoming->bookingOpens = QDateTime::currentDateTimeUtc().addSecs(-1);
    load();
    QVERIFY(m_controller->isOutdated());
    upcoming->saleState = SaleState::Open;
    load();
    QVERIFY(!m_controller->isOutdated());
}

void SingerControllerTest::theHeartIsToggledAtOnce() {
    load();
    m_catalogue->holding = true;
    QSignalSpy changed(m_controller.get(), &SingerController::singerChanged);
    m_controller->toggleFavourite();
    QVERIFY(m_controller->singer().favourite);
    QCOMPARE(changed.count(), 1);
    m_catalogue->failure = ErrorCode::Offline;
    m_catalogue->answer();
    QTRY_VERIFY(!m_controller->singer().favourite);
}

void SingerControllerTest::aGuestTogglesNothing() {
    m_catalogue->member = false;
    load();
    m_controller->toggleFavourite();
    QVERIFY(!m_controller->singer().favourite);
}

void SingerControllerTest::somebodyWhoIsNotThere() {
    m_singers->failure = ErrorCode::NotFound;
    m_controller->load();
    QTRY_COMPARE(m_controller->state().phase, Phase::Failed);
    QCOMPARE(m_controller->state().error, ErrorCode::NotFound);
}

void SingerControllerTest::aFailedReloadKeepsWhatIsShown() {
    load();
    m_singers->failure = ErrorCode::Offline;
    m_catalogue->failure = ErrorCode::Offline;
    m_controller->load();
    QTRY_VERIFY(isSettled());
    QCoreApplication::processEvents();
    QCOMPARE(m_controller->state().phase, Phase::Ready);
    QCOMPARE(m_controller->members().size(), 6);
    QVERIFY(m_controller->concerts(List::Open).rowCount() > 0);
}

void SingerControllerTest::anExpiredSessionLooksAsAGuest() {
    m_singers->holding = true;
    m_singers->failure = ErrorCode::NotLoggedIn;
    m_controller->load();
    QCOMPARE(m_singers->waiting(), 2);
    m_singers->answer();
    QTRY_VERIFY(!m_catalogue->member);
    m_singers->failure.reset();
    while (m_singers->waiting() > 0)
        m_singers->answer();
    QTRY_COMPARE(m_controller->state().phase, Phase::Ready);
}

UNIVERSE_TEST(SingerControllerTest, QCoreApplication)
#include "tst_singer_controller.moc"
