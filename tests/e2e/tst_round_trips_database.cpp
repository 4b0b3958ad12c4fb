#include "tests/e2e/Visitor.h"
#include "tests/e2e/WatchedApplication.h"
#include "tests/support/LossyProxy.h"
#include "tests/support/TestMain.h"
#include "ui/catalogue/ConcertGridPage.h"

#include <QTest>

using namespace universe;
using namespace universe::test;

/// How often a person far away waits for the way to the server and back before the first concerts are there. The pages
/// behind it: tests/models/tst_page_round_trips_database.cpp.
class RoundTripsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theFirstList();
};

void RoundTripsTest::theFirstList() {
    TestDatabase server(TestDatabase::Content::Demo);
    LossyProxy proxy(ThrowawayCluster::shared().socketFolder(), server.clientConnection());
    Visitor visitor(proxy.connection());
    auto *grid = visitor.page<ConcertGridPage>();
    QVERIFY(grid);
    int roundTrips = 0;
    const auto look = [&] {
        if (roundTrips == 0 && grid->model().rowCount() > 0)
            roundTrips = proxy.roundTrips();
    };
    QObject::connect(&grid->model(), &QAbstractItemModel::modelReset, grid, look);
    QObject::connect(&grid->model(), &QAbstractItemModel::rowsInserted, grid, look);
    look();
    QTRY_VERIFY_WITH_TIMEOUT(roundTrips > 0, Visitor::patience);
    // The log-in without a password (one), what QtSql's driver asks of each connection (five, and its time zone from
    // Qt 6.8 on), then what the program asks: what it is connected to, and the concerts. Two of these go out together;
    // with libpq 17 their answers may come apart, which counts as one more.
    QCOMPARE_LE(roundTrips, QT_VERSION < QT_VERSION_CHECK(6, 8, 0) ? 8 : 10);
}

UNIVERSE_TEST(RoundTripsTest, WatchedApplication)
#include "tst_round_trips_database.moc"
