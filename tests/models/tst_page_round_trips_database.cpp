#include "app/api/SaleApi.h"
#include "app/models/catalogue/ConcertController.h"
#include "app/models/seatmap/SeatMapController.h"
#include "tests/support/FanWorld.h"
#include "tests/support/LossyProxy.h"
#include "tests/support/TestMain.h"

#include <QCoreApplication>
#include <QTest>

#include <algorithm>

using namespace universe;
using namespace universe::test;
using namespace Qt::StringLiterals;

/// Whatever a page needs to know it asks together: one way to the server and back. On a busy machine the first answer
/// may overtake the last question, which counts as one more: the best of several tries tells what the page does.
class PageRoundTripsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aConcert();
    void aHallAndAPressedSeat();

private:
    static constexpr int tries = 10;

    std::unique_ptr<LossyProxy> m_cable;
    std::unique_ptr<FanWorld> m_world;
};

void PageRoundTripsTest::init() {
    m_world = std::make_unique<FanWorld>([this](const QString &connection) {
        m_cable = std::make_unique<LossyProxy>(ThrowawayCluster::shared().socketFolder(), connection);
        return m_cable->connection();
    });
    m_world->logInAs(u"fan@example.com"_s, {500'000});
}

void PageRoundTripsTest::aConcert() {
    ConcertController controller(m_world->catalogueCalls, m_world->viewer, m_world->favourites,
                                 m_world->concert(u"open"_s));
    int fewest = tries;
    for (int i = 0; i < tries && fewest > 1; ++i) {
        const int before = m_cable->roundTrips();
        controller.load();
        QTRY_COMPARE(controller.state().phase, LoadState::Phase::Ready);
        fewest = std::min(fewest, m_cable->roundTrips() - before);
    }
    QCOMPARE(fewest, 1);
}

void PageRoundTripsTest::aHallAndAPressedSeat() {
    const BookingOrder order = m_world->order(u"open"_s, 1);
    SaleApi saleApi(m_world->client);
    std::unique_ptr<SeatMapController> controller;
    int fewest = tries;
    for (int i = 0; i < tries && fewest > 1; ++i) {
        controller = std::make_unique<SeatMapController>(
            SeatCalls::of(m_world->client, m_world->catalogueApi, m_world->seatApi, saleApi, m_world->session),
            m_world->viewer, m_world->session);
        const int before = m_cable->roundTrips();
        int loading = 0; // as soon as it is there: from then on it asks every second
        connect(controller.get(), &SeatMapController::loadStateChanged, this, [&] {
            if (controller->loadState().phase == LoadState::Phase::Ready && loading == 0)
                loading = m_cable->roundTrips() - before;
        });
        controller->open(m_world->concert(u"open"_s), order.show.id);
        controller->setActive(true);
        QTRY_VERIFY(loading > 0);
        fewest = std::min(fewest, loading);
        disconnect(controller.get(), nullptr, this, nullptr);
    }
    QCOMPARE(fewest, 1);

    controller->toggle(10);
    QCOMPARE(controller->selection().seats(), QList<int>{10}); // seen before anything is answered
    QTRY_VERIFY(controller->holdLeft());
}

UNIVERSE_TEST(PageRoundTripsTest, QCoreApplication)
#include "tst_page_round_trips_database.moc"
