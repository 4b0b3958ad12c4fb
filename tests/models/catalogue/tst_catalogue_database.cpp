#include "app/core/ServerClock.h"
#include "app/models/catalogue/ConcertController.h"
#include "app/models/catalogue/ConcertListModel.h"
#include "tests/support/TestDatabase.h"
#include "tests/support/TestMain.h"

#include <QAbstractItemModelTester>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QSet>
#include <QSignalSpy>
#include <QTest>

using namespace universe;
using namespace Qt::StringLiterals;

/// The models against a real server with the demonstration catalogue.
class CatalogueDatabaseTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void everyConcertIsThereOnce();
    void filtersAndSortsAsAsked();
    void aFavouriteIsKept();
    void anUnknownSessionTogglesNothing();
    void survivesALostConnection();
    void aConcertIsComplete();
    void aConcertThatIsNotThere();

private:
    void logIn();

    std::unique_ptr<test::TestDatabase> m_server;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<CatalogueApi> m_catalogue;
    std::unique_ptr<AccountApi> m_account;
    std::unique_ptr<SessionController> m_session;
    ServerClock m_clock;
    Viewer m_viewer;
    CatalogueCalls m_calls;
    std::unique_ptr<Favourites> m_favourites;
    std::unique_ptr<ConcertListModel> m_model;
};

void CatalogueDatabaseTest::init() {
    m_server = std::make_unique<test::TestDatabase>(test::TestDatabase::Content::Demo);
    m_database = std::make_unique<Database>(m_server->clientConnection());
    m_catalogue = std::make_unique<CatalogueApi>(*m_database);
    m_account = std::make_unique<AccountApi>(*m_database);
    m_session = std::make_unique<SessionController>(*m_account);
    m_viewer = Viewer::of(*m_session, m_clock);
    m_calls = CatalogueCalls::of(*m_catalogue, *m_account, *m_session);
    m_favourites = std::make_unique<Favourites>(m_calls, m_viewer);
    m_model = std::make_unique<ConcertListModel>(m_calls, m_viewer, *m_favourites);
}

void CatalogueDatabaseTest::cleanup() {
    m_model.reset();
    m_favourites.reset();
    m_session.reset();
    m_account.reset();
    m_catalogue.reset();
    m_database.reset();
    m_server.reset();
}

void CatalogueDatabaseTest::logIn() {
    QSignalSpy in(m_session.get(), &SessionController::loggedIn);
    m_session->logIn(u"fan@example.com"_s, u"universe"_s);
    QTRY_COMPARE(in.count(), 1);
}

void CatalogueDatabaseTest::everyConcertIsThereOnce() {
    const QAbstractItemModelTester tester(m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    const qint64 expected = m_server->sql(u"select count(*) from data.concert"_s).first().integer(0);
    m_model->setQuery({});
    QTRY_VERIFY(m_model->rowCount() > 0);
    while (!m_model->isComplete()) {
        m_model->fetchMore({});
        QTRY_VERIFY(!m_model->isBusy());
    }
    QCOMPARE(m_model->rowCount(), expected);
    QSet<ConcertId> seen;
    const QDateTime now = m_viewer.now();
    QDateTime last;
    bool over = false; // what is over comes after all that is to come
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const ConcertSummary &concert = m_model->at(row);
        seen << concert.id;
        over = over || concert.lastShow < now;
        QCOMPARE(!concert.lastShow.isValid() || concert.lastShow < now, over);
        if (over || concert.firstShow < now)
            continue;
        QVERIFY(!last.isValid() || last <= concert.firstShow);
        last = concert.firstShow;
    }
    QCOMPARE(seen.size(), expected);
}

void CatalogueDatabaseTest::filtersAndSortsAsAsked() {
    ConcertQuery toCome;
    toCome.from = QDate::currentDate();
    m_model->setQuery(toCome);
    QTRY_COMPARE(m_model->rowCount(), CatalogueApi::pageSize);
    QSignalSpy changed(m_model.get(), &ConcertListModel::stateChanged);
    QElapsedTimer timer;
    timer.start();
    m_model->reload();
    QVERIFY(changed.count() == 2 || (changed.wait() && changed.count() == 2));
    qInfo("the first page: %lld ms", timer.elapsed());
    ConcertQuery query;
    query.saleState = SaleState::Open;
    query.sort = ConcertSort::Price;
    m_model->setQuery(query);
    QTRY_VERIFY(!m_model->isBusy());
    QCOMPARE(m_model->rowCount(), CatalogueApi::pageSize);
    for (int row = 0; row < m_model->rowCount(); ++row) {
        QCOMPARE(m_model->at(row).saleState, SaleState::Open);
        QVERIFY(row == 0 || m_model->at(row - 1).minPrice <= m_model->at(row).minPrice);
    }
    m_model->showRows(0, 9);
    QTRY_VERIFY(m_model->seats(0).has_value());
    QVERIFY(m_model->seats(0)->seatsTotal >= m_model->seats(0)->seatsFree);
}

void CatalogueDatabaseTest::aFavouriteIsKept() {
    logIn();
    m_model->setQuery({});
    QTRY_VERIFY(m_model->rowCount() > 0);
    const ConcertSummary first = m_model->at(0);
    QSignalSpy refused(m_favourites.get(), &Favourites::refused);
    m_model->toggleFavourite(0);
    QCOMPARE(m_model->at(0).favourite, !first.favourite);
    const auto stored = [&] {
        return m_server->sql(u"select count(*) from data.favourite_concert where concert_id = %1"_s.arg(first.id.value))
                   .first()
                   .integer(0) > 0;
    };
    QTRY_COMPARE(stored(), !first.favourite);
    m_model->reload();
    QTRY_VERIFY(!m_model->isBusy());
    QCOMPARE(m_model->at(0).favourite, !first.favourite);
    QCOMPARE(refused.count(), 0);
}

void CatalogueDatabaseTest::anUnknownSessionTogglesNothing() {
    logIn();
    m_model->setQuery({});
    QTRY_VERIFY(m_model->rowCount() > 0);
    const bool before = m_model->at(0).favourite;
    m_server->sql(u"delete from data.session"_s);
    QSignalSpy expired(m_session.get(), &SessionController::expired);
    m_model->toggleFavourite(0);
    QTRY_COMPARE(expired.count(), 1);
    QCOMPARE(m_model->at(0).favourite, before);
}

void CatalogueDatabaseTest::survivesALostConnection() {
    m_model->setQuery({});
    QTRY_VERIFY(m_model->rowCount() > 0);
    const int rows = m_model->rowCount();
    m_server->disconnectClients();
    m_model->fetchMore({});
    QTRY_VERIFY(m_model->rowCount() > rows);
}

void CatalogueDatabaseTest::aConcertIsComplete() {
    ConcertQuery query;
    query.saleState = SaleState::Open;
    m_model->setQuery(query);
    QTRY_VERIFY(m_model->rowCount() > 0);
    const ConcertSummary summary = m_model->at(0);
    ConcertController controller(m_calls, m_viewer, *m_favourites, summary.id);
    QElapsedTimer timer;
    timer.start();
    QSignalSpy facts(&controller, &ConcertController::concertChanged);
    controller.load();
    QVERIFY(facts.wait());
    QCOMPARE(controller.state().phase, LoadState::Phase::Ready);
    qInfo("a concert's page: %lld ms", timer.elapsed());
    QCOMPARE(controller.concert().title, summary.title);
    QVERIFY(!controller.singers().isEmpty());
    QVERIFY(!controller.prices().isEmpty());
    QVERIFY(!controller.shows().isEmpty());
    QCOMPARE(controller.saleState(), SaleState::Open);
    QVERIFY(controller.shows().first().seatsTotal > 0);
}

void CatalogueDatabaseTest::aConcertThatIsNotThere() {
    ConcertController controller(m_calls, m_viewer, *m_favourites, ConcertId{999'999'999});
    controller.load();
    QTRY_COMPARE(controller.state().phase, LoadState::Phase::Failed);
    QCOMPARE(controller.state().error, ErrorCode::NotFound);
}

UNIVERSE_TEST(CatalogueDatabaseTest, QCoreApplication)
#include "tst_catalogue_database.moc"
