#include "app/api/SaleApi.h"
// What a person waits for at a distance from the server: to be connected, a concert, a hall, a seat that is held.
// Through a cable of so many milliseconds there and back, and in units of that way. Built on request (`cmake --build
// build --target bench_line`), run by hand: it prints and judges nothing.

#include "app/models/catalogue/ConcertController.h"
#include "app/models/seatmap/SeatMapController.h"
#include "tests/support/FanWorld.h"
#include "tests/support/LossyProxy.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTest>

#include <algorithm>
#include <cstdio>

using namespace universe;
using namespace universe::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int rounds = 7;

/// Milliseconds until `isDone`, looked at whenever something happens.
template <typename Condition>
double timeUntil(Condition isDone) {
    QElapsedTimer timer;
    timer.start();
    while (!isDone())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    return double(timer.nsecsElapsed()) / 1e6;
}

double median(std::vector<double> times) {
    std::ranges::sort(times);
    return times[times.size() / 2];
}

struct Times {
    std::vector<double> connecting, concert, hall, seat;
};

void measure(FanWorld &world, const QString &connection, Times &times) {
    Database database(connection);
    CatalogueApi catalogue(database);
    SeatApi seats(database);
    SaleApi sale(database);
    const auto deployment = catalogue.deployment();
    times.connecting.push_back(timeUntil([&] { return deployment.isFinished(); }));

    AccountApi account(database);
    ConcertController concert(CatalogueCalls::of(catalogue, account, world.session), world.viewer, world.favourites,
                              world.concert(u"open"_s));
    concert.load();
    times.concert.push_back(timeUntil([&] { return concert.state().phase == LoadState::Phase::Ready; }));

    SeatMapController hall(SeatCalls::of(database, catalogue, seats, sale, world.session), world.viewer, world.session);
    hall.open(world.concert(u"open"_s), world.order(u"open"_s, 1).show.id);
    hall.setActive(true);
    times.hall.push_back(timeUntil([&] { return hall.loadState().phase == LoadState::Phase::Ready; }));
    hall.toggle(10);
    times.seat.push_back(timeUntil([&] { return hall.holdLeft().has_value(); }));
    hall.toggle(10);
    timeUntil([&] { return !hall.holdLeft(); });
}

} // namespace

int main(int argc, char **argv) {
    const QCoreApplication application(argc, argv);
    FanWorld world;
    world.logInAs(u"fan@example.com"_s, {500'000});
    std::puts("way there and back: connecting, a concert, a hall, a seat held, each in ms (in ways)");
    for (const int distance : {0, 30, 100}) {
        LossyProxy cable(ThrowawayCluster::shared().socketFolder(), world.database.clientConnection());
        cable.setDistance(std::chrono::milliseconds(distance));
        Times times;
        for (int i = 0; i < rounds; ++i)
            measure(world, cable.connection(), times);
        std::printf("%3d ms:", distance);
        for (const auto &of : {times.connecting, times.concert, times.hall, times.seat})
            std::printf(" %6.1f (%.1f)", median(of), distance > 0 ? median(of) / distance : 0.0);
        std::puts("");
    }
}
