#include "app/models/catalogue/ConcertListModel.h"
#include "tests/models/catalogue/FakeCatalogue.h"
#include "tests/support/TestMain.h"

#include <QAbstractItemModelTester>
#include <QCoreApplication>
#include <QSignalSpy>
#include <QTest>

using namespace universe;
using namespace Qt::StringLiterals;
using Phase = LoadState::Phase;

class ConcertListTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void loadsPageByPage();
    void pagesGrowAsOneGoesOn();
    void aFarRowIsReachedInAFewLargePages();
    void aReloadFarDownKeepsItsRows();
    void knowsTheRowOfEveryConcert();
    void keepsOnceWhatConcertsHaveInCommon();
    void dropsTheAnswerToAnOlderSearch();
    void keepsTheOldRowsUntilTheNewOnesAreThere();
    void tellsEmptyFromFailedFromOffline_data();
    void tellsEmptyFromFailedFromOffline();
    void aFailedSearchShowsNothingOfTheOneBefore();
    void aFailedReloadChangesNothing();
    void aReloadKeepsAsManyRows();
    void aFailedPageCanBeAskedForAgain();
    void togglesAFavouriteAtOnceAndTakesItBackWhenRefused();
    void theLastWishWins();
    void aGuestTogglesNothing();
    void anExpiredSessionSearchesAsAGuest();
    void asksForSeatsOfVisibleOpenConcertsOnce();
    void showingTheSameRowsAgainDoesNotPutOffTheirSeats();

private:
    std::unique_ptr<test::FakeCatalogue> m_catalogue;
    std::unique_ptr<Favourites> m_favourites;
    std::unique_ptr<ConcertListModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void ConcertListTest::init() {
    m_catalogue = std::make_unique<test::FakeCatalogue>();
    m_catalogue->fill(24);
    m_favourites = std::make_unique<Favourites>(m_catalogue->calls(), m_catalogue->viewer());
    m_model = std::make_unique<ConcertListModel>(m_catalogue->calls(), m_catalogue->viewer(), *m_favourites);
    m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get(),
                                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    m_tester->setUseFetchMore(false);
}

void ConcertListTest::cleanup() {
    m_tester.reset();
    m_model.reset();
    m_favourites.reset();
    m_catalogue.reset();
}

void ConcertListTest::loadsPageByPage() {
    QCOMPARE(m_model->state().phase, Phase::Idle);
    m_model->setQuery({});
    QCOMPARE(m_model->state().phase, Phase::Loading);
    QTRY_COMPARE(m_model->rowCount(), 10);
    QCOMPARE(m_model->state().phase, Phase::Ready);
    QVERIFY(!m_model->isComplete());
    QSignalSpy inserted(m_model.get(), &QAbstractItemModel::rowsInserted);
    for (const int expected : {20, 24}) {
        QVERIFY(m_model->canFetchMore({}));
        m_model->fetchMore({});
        QVERIFY(!m_model->canFetchMore({}));
        QTRY_COMPARE(m_model->rowCount(), expected);
        QCOMPARE(inserted.takeFirst().at(2).toInt(), expected - 1);
    }
    QVERIFY(m_model->isComplete());
    QVERIFY(!m_model->canFetchMore({}));
    QCOMPARE(m_model->rowOf({24}), 23);
    QCOMPARE(m_model->index(3).data(ConcertListModel::ConcertRole).value<ConcertSummary>().id, ConcertId{4});
}

void ConcertListTest::pagesGrowAsOneGoesOn() {
    m_catalogue->pageSize = CatalogueApi::pageSize;
    m_catalogue->fill(2000);
    m_model->setQuery({});
    QTRY_VERIFY(!m_model->isBusy());
    while (m_model->canFetchMore({})) {
        m_model->fetchMore({});
        QTRY_VERIFY(!m_model->isBusy());
    }
    QCOMPARE(m_model->rowCount(), 2000);
    QCOMPARE(m_catalogue->pagesAsked, (QList<int>{60, 60, 120, 240, 480, 500, 500, 500}));
}

void ConcertListTest::aFarRowIsReachedInAFewLargePages() {
    m_catalogue->fill(2000);
    QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);
    QSignalSpy inserted(m_model.get(), &QAbstractItemModel::rowsInserted);
    m_model->setQuery({}, 1200);
    QTRY_COMPARE(m_model->state().phase, Phase::Ready);
    QCOMPARE(m_catalogue->pagesAsked, (QList<int>{500, 500, 200}));
    QCOMPARE(m_model->rowCount(), 1200);
    QCOMPARE(m_model->at(1199).id, ConcertId{1200});
    QCOMPARE(reset.count(), 1); // nothing is shown on the way
    QCOMPARE(inserted.count(), 0);
    m_model->fetchMore({});
    QTRY_VERIFY(m_model->rowCount() > 1200);
    QCOMPARE(m_model->at(1200).id, ConcertId{1201});

    ConcertQuery few; // fewer than wanted: all that there are
    few.text = u"AURORA"_s;
    m_model->setQuery(few, 1200);
    QTRY_VERIFY(!m_model->isBusy());
    QCOMPARE(m_model->rowCount(), 125);
    QVERIFY(m_model->isComplete());
}

void ConcertListTest::aReloadFarDownKeepsItsRows() {
    m_catalogue->fill(2000);
    m_model->setQuery({}, 1500);
    QTRY_COMPARE(m_model->rowCount(), 1500);
    QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);
    m_catalogue->pagesAsked.clear();
    m_catalogue->concerts[1400].favourite = !m_catalogue->concerts[1400].favourite;
    m_model->reload();
    QTRY_VERIFY(!m_model->isBusy());
    QCOMPARE(m_catalogue->pagesAsked, (QList<int>{500, 500, 500}));
    QCOMPARE(m_model->rowCount(), 1500);
    QCOMPARE(reset.count(), 0);
    QCOMPARE(m_model->at(1400).favourite, m_catalogue->concerts[1400].favourite);
}

void ConcertListTest::knowsTheRowOfEveryConcert() {
    m_model->setQuery({});
    QTRY_COMPARE(m_model->rowCount(), 10);
    m_model->fetchMore({});
    QTRY_COMPARE(m_model->rowCount(), 20);
    for (int row = 0; row < m_model->rowCount(); ++row)
        QCOMPARE(m_model->rowOf(m_model->at(row).id), row);
    QCOMPARE(m_model->rowOf({24}), -1); // not loaded yet
    ConcertQuery query;
    query.text = u"AURORA"_s;
    m_model->setQuery(query);
    QTRY_COMPARE(m_model->rowCount(), 1);
    QCOMPARE(m_model->rowOf({10}), 0);
    QCOMPARE(m_model->rowOf({1}), -1);
}

void ConcertListTest::keepsOnceWhatConcertsHaveInCommon() {
    m_model->setQuery({});
    QTRY_COMPARE(m_model->rowCount(), 10);
    m_model->fetchMore({});
    QTRY_COMPARE(m_model->rowCount(), 20);
    const ConcertSummary &first = m_model->at(1);
    const ConcertSummary &again = m_model->at(17); // of the other page
    QCOMPARE(first.venue, again.venue);
    QVERIFY(first.venue.constData() == again.venue.constData());
    QVERIFY(first.genre.constData() == again.genre.constData());
    QVERIFY(first.singers.constData() == again.singers.constData());
}

void ConcertListTest::dropsTheAnswerToAnOlderSearch() {
    m_catalogue->holding = true;
    ConcertQuery first;
    first.text = u"봄"_s;
    ConcertQuery second;
    second.text = u"AURORA"_s;
    m_model->setQuery(first);
    m_model->setQuery(second);
    QCOMPARE(m_catalogue->waiting(), 2);
    m_catalogue->answer(1);
    QTRY_COMPARE(m_model->state().phase, Phase::Ready);
    QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);
    m_catalogue->answer(0);
    QTest::qWait(0);
    QCoreApplication::processEvents();
    QCOMPARE(reset.count(), 0);
    QCOMPARE(m_model->at(0).title, u"AURORA"_s);
}

void ConcertListTest::keepsTheOldRowsUntilTheNewOnesAreThere() {
    m_model->setQuery({});
    QTRY_COMPARE(m_model->rowCount(), 10);
    m_catalogue->holding = true;
    ConcertQuery query;
    query.text = u"AURORA"_s;
    m_model->setQuery(query);
    QCOMPARE(m_model->rowCount(), 10);
    QVERIFY(m_model->isBusy());
    m_catalogue->answer();
    QTRY_COMPARE(m_model->rowCount(), 1);
    QVERIFY(!m_model->isBusy());
}

void ConcertListTest::tellsEmptyFromFailedFromOffline_data() {
    QTest::addColumn<int>("failure");
    QTest::addColumn<int>("phase");
    QTest::newRow("empty") << -1 << int(Phase::Ready);
    QTest::newRow("failed") << int(ErrorCode::Internal) << int(Phase::Failed);
    QTest::newRow("offline") << int(ErrorCode::Offline) << int(Phase::Failed);
}

void ConcertListTest::tellsEmptyFromFailedFromOffline() {
    QFETCH(int, failure);
    QFETCH(int, phase);
    if (failure >= 0)
        m_catalogue->failure = ErrorCode(failure);
    ConcertQuery query;
    query.text = u"없는 공연"_s;
    m_model->setQuery(query);
    QTRY_COMPARE(int(m_model->state().phase), phase);
    QCOMPARE(m_model->rowCount(), 0);
    if (failure >= 0)
        QCOMPARE(int(m_model->state().error), failure);
}

void ConcertListTest::aFailedSearchShowsNothingOfTheOneBefore() {
    m_model->setQuery({});
    QTRY_COMPARE(m_model->rowCount(), 10);
    m_catalogue->failure = ErrorCode::Offline;
    ConcertQuery query;
    query.text = u"봄"_s;
    m_model->setQuery(query);
    QTRY_COMPARE(m_model->state().phase, Phase::Failed);
    QCOMPARE(m_model->rowCount(), 0);
    m_catalogue->failure.reset();
    m_model->reload();
    QTRY_COMPARE(m_model->state().phase, Phase::Ready);
    QVERIFY(m_model->rowCount() > 0);
}

void ConcertListTest::aFailedReloadChangesNothing() {
    m_model->setQuery({});
    QTRY_COMPARE(m_model->rowCount(), 10);
    m_catalogue->failure = ErrorCode::Offline;
    m_model->reload();
    QTRY_VERIFY(!m_model->isBusy());
    QCOMPARE(m_model->rowCount(), 10);
    QCOMPARE(m_model->state().phase, Phase::Ready);
}

void ConcertListTest::aReloadKeepsAsManyRows() {
    m_model->setQuery({});
    QTRY_COMPARE(m_model->rowCount(), 10);
    m_model->fetchMore({});
    QTRY_COMPARE(m_model->rowCount(), 20);
    QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);
    m_catalogue->concerts[12].favourite = !m_catalogue->concerts[12].favourite;
    m_model->reload();
    QTRY_VERIFY(!m_model->isBusy());
    QCOMPARE(m_model->rowCount(), 20);
    QCOMPARE(reset.count(), 0);
    QCOMPARE(m_model->at(12).favourite, m_catalogue->concerts[12].favourite);
    m_model->fetchMore({});
    QTRY_COMPARE(m_model->rowCount(), 24);
}

void ConcertListTest::aFailedPageCanBeAskedForAgain() {
    m_model->setQuery({});
    QTRY_COMPARE(m_model->rowCount(), 10);
    QSignalSpy failed(m_model.get(), &ConcertListModel::moreFailed);
    m_catalogue->failure = ErrorCode::Offline;
    m_model->fetchMore({});
    QTRY_COMPARE(failed.count(), 1);
    QCOMPARE(m_model->rowCount(), 10);
    m_catalogue->failure.reset();
    QVERIFY(m_model->canFetchMore({}));
    m_model->fetchMore({});
    QTRY_COMPARE(m_model->rowCount(), 20);
}

void ConcertListTest::togglesAFavouriteAtOnceAndTakesItBackWhenRefused() {
    m_model->setQuery({});
    QTRY_COMPARE(m_model->rowCount(), 10);
    QSignalSpy refused(m_favourites.get(), &Favourites::refused);
    m_catalogue->holding = true;
    QVERIFY(!m_model->at(0).favourite);
    m_model->toggleFavourite(0);
    QVERIFY(m_model->at(0).favourite);
    m_catalogue->failure = ErrorCode::Offline;
    m_catalogue->answer();
    QTRY_COMPARE(refused.count(), 1);
    QVERIFY(!m_model->at(0).favourite);
}

void ConcertListTest::theLastWishWins() {
    m_model->setQuery({});
    QTRY_COMPARE(m_model->rowCount(), 10);
    m_catalogue->holding = true;
    m_catalogue->log.clear();
    m_model->toggleFavourite(0);
    m_model->toggleFavourite(0);
    m_model->toggleFavourite(0);
    m_model->toggleFavourite(0);
    QVERIFY(!m_model->at(0).favourite);
    QCOMPARE(m_catalogue->log, QStringList{u"favourite 1 1"_s});
    m_catalogue->answer();
    QTRY_COMPARE(m_catalogue->log.last(), u"favourite 1 0"_s);
    m_catalogue->answer();
    QTRY_COMPARE(m_catalogue->waiting(), 0);
    QVERIFY(!m_model->at(0).favourite);
}

void ConcertListTest::aGuestTogglesNothing() {
    m_catalogue->member = false;
    m_model->setQuery({});
    QTRY_COMPARE(m_model->rowCount(), 10);
    m_catalogue->log.clear();
    m_model->toggleFavourite(0);
    QVERIFY(!m_model->at(0).favourite);
    QVERIFY(m_catalogue->log.isEmpty());
}

void ConcertListTest::anExpiredSessionSearchesAsAGuest() {
    m_catalogue->holding = true;
    m_catalogue->failure = ErrorCode::NotLoggedIn;
    m_model->setQuery({});
    m_catalogue->answer();
    QTRY_COMPARE(m_catalogue->waiting(), 1);
    QVERIFY(!m_catalogue->member);
    m_catalogue->failure.reset();
    m_catalogue->answer();
    QTRY_COMPARE(m_model->rowCount(), 10);
}

void ConcertListTest::asksForSeatsOfVisibleOpenConcertsOnce() {
    m_model->setQuery({});
    QTRY_COMPARE(m_model->rowCount(), 10);
    QCOMPARE(m_model->status(3), SaleStatus::Open);
    m_model->showRows(0, 3);
    m_model->showRows(1, 4); // scrolled on before anything was asked
    QTRY_COMPARE(m_catalogue->seatQuestions.size(), 1);
    QCOMPARE(m_catalogue->seatQuestions.first(), (QList<ConcertId>{{2}, {4}, {5}})); // 3 is not open yet
    QTRY_COMPARE(m_model->status(3), SaleStatus::SoldOut);
    m_model->showRows(1, 4);
    QTest::qWait(0);
    m_model->showRows(0, 4);
    QTRY_COMPARE(m_catalogue->seatQuestions.size(), 2);
    QCOMPARE(m_catalogue->seatQuestions.last(), QList<ConcertId>{{1}});
}

void ConcertListTest::showingTheSameRowsAgainDoesNotPutOffTheirSeats() {
    m_model->setQuery({});
    QTRY_COMPARE(m_model->rowCount(), 10);
    const auto asked = [&] {
        m_model->showRows(0, 3);
        return !m_catalogue->seatQuestions.isEmpty();
    };
    QVERIFY(QTest::qWaitFor(asked, 2000));
}

UNIVERSE_TEST(ConcertListTest, QCoreApplication)
#include "tst_concert_list.moc"
