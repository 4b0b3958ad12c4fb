#include "app/models/singers/SingerIndex.h"
#include "app/models/singers/SingerListModel.h"
#include "tests/models/singers/FakeSingers.h"
#include "tests/support/TestMain.h"

#include <QAbstractItemModelTester>
#include <QCoreApplication>
#include <QSignalSpy>
#include <QTest>

using namespace universe;
using namespace Qt::StringLiterals;
using Phase = LoadState::Phase;

class SingerListTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void loadsPageByPage();
    void dropsTheAnswerToAnOlderQuery();
    void keepsTheOldRowsUntilTheNewOnesAreThere();
    void aFailedQueryShowsNothingOfTheOneBefore();
    void aFailedReloadChangesNothing();
    void aReloadKeepsAsManyRows();
    void aFailedPageCanBeAskedForAgain();
    void togglesAFavouriteAtOnceAndTakesItBackWhenRefused();
    void aGuestTogglesNothing();
    void anExpiredSessionListsEverybodyAsAGuest();
    void aSessionThatExpiresWhileScrollingGoesOnAsAGuest();
    void lettersOfNames_data();
    void lettersOfNames();
    void countsByLetter();

private:
    void load(const SingerQuery &query = {}, int rows = 10);

    test::FakeCatalogue m_catalogue;
    std::unique_ptr<test::FakeSingers> m_singers;
    std::unique_ptr<Favourites> m_favourites;
    std::unique_ptr<SingerListModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void SingerListTest::init() {
    m_catalogue.member = true;
    m_catalogue.holding = false;
    m_catalogue.failure.reset();
    m_catalogue.log.clear();
    m_singers = std::make_unique<test::FakeSingers>(m_catalogue);
    m_singers->fill(24);
    m_favourites = std::make_unique<Favourites>(m_catalogue.calls(), m_catalogue.viewer());
    m_model = std::make_unique<SingerListModel>(m_singers->calls(), m_singers->viewer(), *m_favourites);
    m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get(),
                                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    m_tester->setUseFetchMore(false);
}

void SingerListTest::cleanup() {
    m_tester.reset();
    m_model.reset();
    m_favourites.reset();
    m_singers.reset();
}

void SingerListTest::load(const SingerQuery &query, int rows) {
    m_model->setQuery(query);
    QTRY_COMPARE(m_model->state().phase, Phase::Ready);
    QTRY_COMPARE(m_model->rowCount(), rows);
}

void SingerListTest::loadsPageByPage() {
    QCOMPARE(m_model->state().phase, Phase::Idle);
    m_model->setQuery({});
    QCOMPARE(m_model->state().phase, Phase::Loading);
    QTRY_COMPARE(m_model->rowCount(), 10);
    QVERIFY(!m_model->isComplete());
    for (const int expected : {20, 24}) {
        QVERIFY(m_model->canFetchMore({}));
        m_model->fetchMore({});
        QVERIFY(!m_model->canFetchMore({}));
        QTRY_COMPARE(m_model->rowCount(), expected);
    }
    QVERIFY(m_model->isComplete());
    QVERIFY(!m_model->canFetchMore({}));
    QCOMPARE(m_model->rowOf({24}), 23);
    QCOMPARE(m_model->index(3).data(SingerListModel::SingerRole).value<SingerSummary>().id, SingerId{4});
    QCOMPARE(m_model->index(3).data(Qt::DisplayRole).toString(), u"국카스텐"_s);
}

void SingerListTest::dropsTheAnswerToAnOlderQuery() {
    m_singers->holding = true;
    SingerQuery older;
    older.text = u"아이"_s;
    SingerQuery newer;
    newer.text = u"태연"_s;
    m_model->setQuery(older);
    m_model->setQuery(newer);
    QCOMPARE(m_singers->waiting(), 2);
    m_singers->answer(1);
    QTRY_COMPARE(m_model->state().phase, Phase::Ready);
    QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);
    m_singers->answer(0);
    QCoreApplication::processEvents();
    QCOMPARE(reset.count(), 0);
    QCOMPARE(m_model->at(0).name, u"태연"_s);
}

void SingerListTest::keepsTheOldRowsUntilTheNewOnesAreThere() {
    load();
    m_singers->holding = true;
    SingerQuery query;
    query.initial = u"ㅂ"_s;
    m_model->setQuery(query);
    QCOMPARE(m_model->rowCount(), 10);
    QVERIFY(m_model->isBusy());
    m_singers->answer();
    QTRY_COMPARE(m_model->rowCount(), 4);
    QVERIFY(!m_model->isBusy());
}

void SingerListTest::aFailedQueryShowsNothingOfTheOneBefore() {
    load();
    m_singers->failure = ErrorCode::Offline;
    SingerQuery query;
    query.kind = u"group"_s;
    m_model->setQuery(query);
    QTRY_COMPARE(m_model->state().phase, Phase::Failed);
    QCOMPARE(m_model->state().error, ErrorCode::Offline);
    QCOMPARE(m_model->rowCount(), 0);
    m_singers->failure.reset();
    m_model->reload();
    QTRY_COMPARE(m_model->state().phase, Phase::Ready);
    QVERIFY(m_model->rowCount() > 0);
}

void SingerListTest::aFailedReloadChangesNothing() {
    load();
    m_singers->failure = ErrorCode::Offline;
    m_model->reload();
    QTRY_VERIFY(!m_model->isBusy());
    QCOMPARE(m_model->rowCount(), 10);
    QCOMPARE(m_model->state().phase, Phase::Ready);
}

void SingerListTest::aReloadKeepsAsManyRows() {
    load();
    m_model->fetchMore({});
    QTRY_COMPARE(m_model->rowCount(), 20);
    QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);
    m_singers->singers[12].favourite = !m_singers->singers[12].favourite;
    m_model->reload();
    QTRY_VERIFY(!m_model->isBusy());
    QCOMPARE(m_model->rowCount(), 20);
    QCOMPARE(reset.count(), 0);
    QCOMPARE(m_model->at(12).favourite, m_singers->singers[12].favourite);
}

void SingerListTest::aFailedPageCanBeAskedForAgain() {
    load();
    QSignalSpy failed(m_model.get(), &SingerListModel::moreFailed);
    m_singers->failure = ErrorCode::Offline;
    m_model->fetchMore({});
    QTRY_COMPARE(failed.count(), 1);
    QCOMPARE(m_model->rowCount(), 10);
    m_singers->failure.reset();
    m_model->fetchMore({});
    QTRY_COMPARE(m_model->rowCount(), 20);
}

void SingerListTest::togglesAFavouriteAtOnceAndTakesItBackWhenRefused() {
    load();
    QSignalSpy refused(m_favourites.get(), &Favourites::refused);
    m_catalogue.holding = true;
    QVERIFY(!m_model->at(0).favourite);
    m_model->toggleFavourite(0);
    QVERIFY(m_model->at(0).favourite);
    QCOMPARE(m_catalogue.log.last(), u"singer 1 1"_s);
    m_catalogue.failure = ErrorCode::Offline;
    m_catalogue.answer();
    QTRY_COMPARE(refused.count(), 1);
    QVERIFY(!m_model->at(0).favourite);
}

void SingerListTest::aGuestTogglesNothing() {
    m_catalogue.member = false;
    load();
    m_model->toggleFavourite(0);
    QVERIFY(!m_model->at(0).favourite);
    QVERIFY(m_catalogue.log.isEmpty());
}

void SingerListTest::anExpiredSessionListsEverybodyAsAGuest() {
    SingerQuery query;
    query.favouritesOnly = true;
    load(query, 5);
    m_singers->holding = true;
    m_singers->failure = ErrorCode::NotLoggedIn;
    m_model->reload();
    m_singers->answer();
    QTRY_COMPARE(m_singers->waiting(), 1);
    QVERIFY(!m_catalogue.member);
    QVERIFY(!m_model->query().favouritesOnly);
    m_singers->failure.reset();
    m_singers->answer();
    QTRY_COMPARE(m_model->rowCount(), 10);
}

void SingerListTest::aSessionThatExpiresWhileScrollingGoesOnAsAGuest() {
    load();
    m_singers->holding = true;
    m_singers->failure = ErrorCode::NotLoggedIn;
    m_model->fetchMore({});
    m_singers->answer();
    QTRY_COMPARE(m_singers->waiting(), 1);
    m_singers->failure.reset();
    m_singers->answer();
    QTRY_VERIFY(!m_model->isBusy());
    QCOMPARE(m_model->rowCount(), 10);
    QCOMPARE(m_model->state().phase, Phase::Ready);
}

void SingerListTest::lettersOfNames_data() {
    QTest::addColumn<QString>("letter");
    QTest::newRow("소녀시대") << u"ㅅ"_s;
    QTest::newRow("써니") << u"ㅅ"_s;
    QTest::newRow("힣") << u"ㅎ"_s;
    QTest::newRow("가") << u"ㄱ"_s;
    QTest::newRow("ㅃ") << u"ㅂ"_s;
    QTest::newRow(" iKON") << u"I"_s;
    QTest::newRow("Élodie") << u"E"_s;
    QTest::newRow("10cm") << u"#"_s;
    QTest::newRow("(여자)아이들") << u"ㅇ"_s;
    QTest::newRow("夜") << u"#"_s;
    QTest::newRow("") << QString();
}

void SingerListTest::lettersOfNames() {
    QFETCH(QString, letter);
    QCOMPARE(SingerIndex::initialOf(QString::fromUtf8(QTest::currentDataTag())), letter);
}

void SingerListTest::countsByLetter() {
    SingerIndex index(m_singers->calls());
    QCOMPARE(index.total(), 0);
    QSignalSpy changed(&index, &SingerIndex::changed);
    index.load();
    QTRY_COMPARE(changed.count(), 1);
    QCOMPARE(index.total(), 24);
    QCOMPARE(index.count(u"ㅂ"_s), 4);
    QCOMPARE(index.count(u"Z"_s), 0);
    m_singers->failure = ErrorCode::Offline; // what is known stays
    index.load();
    QCoreApplication::processEvents();
    QCOMPARE(index.total(), 24);
}

UNIVERSE_TEST(SingerListTest, QCoreApplication)
#include "tst_singer_list.moc"
