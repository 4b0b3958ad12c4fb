#include "app/models/catalogue/ConcertController.h"
#include "app/models/seatmap/SeatMapController.h"
#include "tests/support/FanWorld.h"
#include "tests/support/LossyProxy.h"
#include "tests/support/TestMain.h"

#include <QCoreApplication>
#include <QTest>

using namespace universe;
using namespace universe::test;
using namespace Qt::StringLiterals;

/// Whatever a page needs to know it asks together: one way to the server and back.
class PageRoundTripsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aConcert();
    void aHallAndAPressedSeat();

private:
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
    const int before = m_cable->roundTrips();
    controller.load();
    QTRY_COMPARE(controller.state().phase, LoadState::Phase::Ready);
    QCOMPARE(m_cable->roundTrips(), before + 1);
}

void PageRoundTripsTest::aHallAndAPressedSeat() {
    SeatMapController controller(SeatCalls::of(m_world->catalogueApi, m_world->seatApi, m_world->session),
                                 m_world->viewer, m_world->session);
    const BookingOrder order = m_world->order(u"open"_s, 1);
    const int before = m_cable->roundTrips();
    int loading = 0; // as soon as it is there: from then on it asks every second
    connect(&controller, &SeatMapController::loadStateChanged, this, [&] {
        if (controller.loadState().phase == LoadState::Phase::Ready && loading == 0)
            loading = m_cable->roundTrips() - before;
    });
    controller.open(m_world->concert(u"open"_s), order.show.id);
    controller.setActive(true);
    QTRY_VERIFY(loading > 0);
    QCOMPARE(loading, 1);

    controller.toggle(10);
    QCOMPARE(controller.selection().seats(), QList<int>{10}); // seen before anything is answered
    QTRY_VERIFY(controller.holdLeft());
}

UNIVERSE_TEST(PageRoundTripsTest, QCoreApplication)
#include "tst_page_round_trips_database.moc"
