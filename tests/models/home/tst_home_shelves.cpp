#include "app/models/home/HomeShelves.h"
#include "tests/models/catalogue/FakeCatalogue.h"
#include "tests/models/reminders/FakeMember.h"
#include "tests/support/TestMain.h"

#include <QAbstractItemModelTester>
#include <QCoreApplication>
#include <QSignalSpy>
#include <QTest>

using namespace universe;
using Shelf = HomeShelves::Shelf;

class HomeShelvesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void aMemberHasShelves();
    void aGuestHasNone();
    void aFailureIsQuietAndKeepsWhatIsThere();
    void anExpiredSessionClears();
    void logOutClearsAtOnceAndDropsTheAnswerUnderWay();
    void heartsAreTheSameEverywhere();
    void theSameConcertsStayInTheirPlaces();

private:
    void load();

    std::unique_ptr<test::FakeCatalogue> m_catalogue;
    std::unique_ptr<Favourites> m_favourites;
    test::FakeMember m_fake;
    std::unique_ptr<HomeShelves> m_shelves;
};

void HomeShelvesTest::init() {
    m_catalogue = std::make_unique<test::FakeCatalogue>();
    m_catalogue->fill(6);
    m_favourites = std::make_unique<Favourites>(m_catalogue->calls(), m_catalogue->viewer());
    m_fake = {};
    const QList<ConcertSummary> &all = m_catalogue->concerts;
    m_fake.home = {{all[2], all[4]}, {all[5]}, {all[0], all[1], all[2]}};
    m_shelves = std::make_unique<HomeShelves>(m_fake.homeCalls(), m_fake.viewer(), *m_favourites);
    for (const Shelf shelf : HomeShelves::all)
        new QAbstractItemModelTester(&m_shelves->concerts(shelf),
                                     QAbstractItemModelTester::FailureReportingMode::QtTest,
                                     &m_shelves->concerts(shelf));
}

void HomeShelvesTest::cleanup() {
    m_shelves.reset();
    m_favourites.reset();
}

void HomeShelvesTest::load() {
    m_shelves->memberChanged();
    QTRY_VERIFY(!m_shelves->isEmpty());
}

void HomeShelvesTest::aMemberHasShelves() {
    QVERIFY(m_shelves->isEmpty());
    load();
    QCOMPARE(m_shelves->concerts(Shelf::OpensSoon).rowCount(), 2);
    QCOMPARE(m_shelves->concerts(Shelf::ClosingToday).at(0).id, m_catalogue->concerts[5].id);
    QCOMPARE(m_shelves->concerts(Shelf::NewFromFavourites).rowCount(), 3);
}

void HomeShelvesTest::aGuestHasNone() {
    m_fake.who = {};
    m_shelves->memberChanged();
    m_shelves->refresh();
    QCOMPARE(m_fake.homeAsked(), 0);
    QVERIFY(m_shelves->isEmpty());
}

void HomeShelvesTest::aFailureIsQuietAndKeepsWhatIsThere() {
    load();
    m_fake.failure = ErrorCode::Offline;
    QSignalSpy changed(m_shelves.get(), &HomeShelves::changed);
    m_fake.holding = true;
    m_shelves->refresh();
    m_fake.answer();
    m_fake.failure.reset();
    m_fake.home = {};
    m_shelves->refresh();
    QVERIFY(!m_shelves->isEmpty());
    m_fake.answer();
    QTRY_VERIFY(m_shelves->isEmpty());
    QCOMPARE(changed.count(), 1); // for the answer, not for the failure before it
}

void HomeShelvesTest::anExpiredSessionClears() {
    load();
    m_fake.failure = ErrorCode::NotLoggedIn;
    m_shelves->refresh();
    QTRY_VERIFY(m_shelves->isEmpty());
    QVERIFY(!m_fake.who.isValid());
}

void HomeShelvesTest::logOutClearsAtOnceAndDropsTheAnswerUnderWay() {
    load();
    m_fake.holding = true;
    m_shelves->refresh();
    m_fake.who = {};
    m_shelves->memberChanged();
    QVERIFY(m_shelves->isEmpty());
    QSignalSpy rows(&m_shelves->concerts(Shelf::NewFromFavourites), &QAbstractItemModel::modelReset);
    m_fake.answer();
    m_fake.home = {m_fake.home.opensSoon, {}, {}};
    m_fake.who = {8}; // somebody else, whose answer comes after that one
    m_shelves->memberChanged();
    m_fake.answer();
    QTRY_VERIFY(!m_shelves->isEmpty());
    QCOMPARE(m_shelves->concerts(Shelf::NewFromFavourites).rowCount(), 0);
    QCOMPARE(rows.count(), 0); // not even for a moment
}

void HomeShelvesTest::heartsAreTheSameEverywhere() {
    load();
    ShelfModel &soon = m_shelves->concerts(Shelf::OpensSoon);
    ShelfModel &fresh = m_shelves->concerts(Shelf::NewFromFavourites);
    const bool before = soon.at(0).favourite;
    QSignalSpy data(&fresh, &QAbstractItemModel::dataChanged);
    m_shelves->toggleFavourite(Shelf::OpensSoon, 0);
    QCOMPARE(soon.at(0).favourite, !before);
    QCOMPARE(fresh.at(2).favourite, !before);
    QCOMPARE(data.count(), 1);
    m_catalogue->member = false;
    m_shelves->toggleFavourite(Shelf::OpensSoon, 0);
    QCOMPARE(soon.at(0).favourite, !before);
}

void HomeShelvesTest::theSameConcertsStayInTheirPlaces() {
    load();
    QSignalSpy reset(&m_shelves->concerts(Shelf::NewFromFavourites), &QAbstractItemModel::modelReset);
    m_fake.home.newFromFavourites[1].title = QStringLiteral("Another title");
    m_shelves->refresh();
    QTRY_COMPARE(m_shelves->concerts(Shelf::NewFromFavourites).at(1).title, QStringLiteral("Another title"));
    QCOMPARE(reset.count(), 0);
    m_fake.home.newFromFavourites.removeFirst();
    m_shelves->refresh();
    QTRY_COMPARE(reset.count(), 1);
}

UNIVERSE_TEST(HomeShelvesTest, QCoreApplication)
#include "tst_home_shelves.moc"
