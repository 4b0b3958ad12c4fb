#include "app/api/SaleApi.h"
#include "app/models/seatmap/BestSeats.h"
#include "app/models/seatmap/SeatMapController.h"
#include "tests/support/Answer.h"
#include "tests/support/FanWorld.h"
#include "tests/support/TestMain.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace universe;
using namespace universe::test;
using namespace Qt::StringLiterals;

/// The best seats are the same for whoever looks at the map and for the server, which gives them.
class TestBestSeats : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theServerGivesWhatTheMapCallsBest();
    void onePressHoldsWhatIsBestThen();
    void whatSomebodyElseHasIsPassedOver();
    void fewerAreOfferedWhereThereAreNotSoMany();
    void aGuestGetsWhatIsBestAfterTheLogIn();
};

namespace {

constexpr auto hallDocument = R"({
  "venues": [{"name": "Bent Hall", "sections": [
    {"name": "A", "layout": {"x": 0, "y": 0, "radius": 6, "direction": 90, "row_pitch": 0.9, "seat_pitch": 0.5},
     "rows": [{"label": "1", "seats": 14, "first": 31, "step": -2, "missing": [13]}, {"label": "2", "seats": 15, "shift": 0.5},
              {"label": "3", "seats": 16}, {"label": "4", "seats": 9, "missing": [4]}],
     "marks": [{"row": "2", "seats": ["7", "8", "9"], "mark": "restricted_view", "note": "기둥"},
               {"row": "3", "seats": ["8", "10"], "mark": "wheelchair"}, {"row": "3", "seats": ["9", "11"], "mark": "companion"},
               {"row": "4", "seats": ["2"], "mark": "blocked"}]},
    {"name": "B", "layout": {"x": -3, "y": 1, "radius": 9, "direction": 140, "row_pitch": 0.8, "seat_pitch": 0.55}, "rows": 4, "seats_per_row": 11},
    {"name": "C", "layout": {"x": 3, "y": 1, "radius": 9, "direction": 40, "row_pitch": 0.8, "seat_pitch": 0.55}, "rows": 4, "seats_per_row": 11}]}],
  "concerts": [{"source": "test", "source_id": "second", "venue": "Bent Hall",
    "prices": [{"grade": "R", "price": 100, "sections": ["A"]}, {"grade": "S", "price": 50, "sections": ["B", "C"]}]}]})";

/// The concert "second" in a hall whose rows bend, with gaps and marks.
struct BentHall {
    BentHall() {
        const QJsonDocument document = QJsonDocument::fromJson(hallDocument);
        world.import(document.object());
        show = {
            world.database.sql(u"select show_id from data.show where concert_id = $1"_s, {world.concert(u"second"_s)})
                .first()
                .integer(0)};
        m_house = world.database.logIn(world.database.createMember(u"house@example.com"_s, Role::Admin));
    }

    /// The house takes these seats.
    void block(const QList<SeatId> &seats) {
        world.database.sql(u"select api.block_seats($1, $2, $3, true, 'a test')"_s, {m_house, show, seats});
    }

    void open() {
        controller.emplace(SeatCalls::of(world.client, world.catalogueApi, world.seatApi, saleApi, world.session),
                           world.viewer, world.session);
        controller->open(world.concert(u"second"_s), {});
        controller->setActive(true);
        if (!QTest::qWaitFor([this] { return controller->loadState().phase == LoadState::Phase::Ready; }, 20'000))
            qFatal("the seat map was not loaded");
    }

    [[nodiscard]] QList<SeatId> picked() const {
        QList<SeatId> seats;
        for (const int seat : controller->selection().seats())
            seats << controller->geometry()->seatId(seat);
        std::ranges::sort(seats);
        return seats;
    }
    [[nodiscard]] QList<SeatId> held() {
        return world.database
            .sql(u"select seat_id from data.seat_claim where show_id = $1 and member_id = $2 and booking_id is null "
                 "and until > clock_timestamp() order by seat_id"_s,
                 {show, world.session.memberId()})
            .map([](const Row &row) { return SeatId{row.integer(0)}; });
    }

    FanWorld world;
    SaleApi saleApi{world.client};
    ShowId show;
    std::optional<SeatMapController> controller;

private:
    QString m_house;
};

} // namespace

void TestBestSeats::theServerGivesWhatTheMapCallsBest() {
    BentHall hall;
    FanWorld &world = hall.world;
    world.logInAs(u"fan@example.com"_s, {});
    const auto geometry = std::make_shared<const SeatGeometry>(*answer(world.seatApi.seatPlan(hall.show)));
    QRandomGenerator random(17);
    int compared = 0;
    int gone = 0;
    for (int round = 0; round < 9; ++round) {
        SeatMapState state(geometry);
        for (std::optional<int> grade : {std::optional<int>(), std::optional(0), std::optional(1)}) {
            // A section without seats of the grade is refused in another way.
            const int sections = grade ? 0 : int(geometry->sections().size());
            for (int section = -1; section < sections; ++section) {
                for (int count = 1; count <= 4; ++count) {
                    const SeatWish wish{.count = count,
                                        .grade = grade,
                                        .section = section < 0 ? std::optional<int>() : std::optional(section)};
                    state.applyAll(*answer(world.seatApi.seatStates(hall.show, {}, world.session.token())));
                    QList<SeatId> best;
                    for (const int seat : findSeats(state, wish, 1).groups.value(0))
                        best << geometry->seatId(seat);
                    const auto given = answer(world.seatApi.holdBest(
                        world.session.token(), hall.show,
                        {.count = count,
                         .grade = grade ? geometry->grades()[size_t(*grade)].name : QString(),
                         .section = section < 0 ? QString() : geometry->sections()[size_t(section)].name}));
                    if (best.isEmpty()) {
                        QVERIFY(!given);
                        QCOMPARE(given.error().code, ErrorCode::SeatUnavailable);
                        ++gone;
                        continue;
                    }
                    QVERIFY2(given, qPrintable(given ? QString() : given.error().detail));
                    QCOMPARE(given->seats, best);
                    ++compared;
                }
            }
        }
        QVERIFY(answer(world.seatApi.releaseSeats(world.session.token(), hall.show)));
        state.applyAll(*answer(world.seatApi.seatStates(hall.show, {}, {})));
        QList<SeatId> taken;
        for (int seat = 0; seat < geometry->seatCount(); ++seat)
            if (state.canBeChosen(seat) && random.bounded(100) < 30)
                taken << geometry->seatId(seat);
        hall.block(taken);
    }
    qInfo("%d choices compared, %d times nothing was left", compared, gone);
    QVERIFY(compared > 100 && gone > 20);
}

void TestBestSeats::onePressHoldsWhatIsBestThen() {
    BentHall hall;
    hall.world.logInAs(u"fan@example.com"_s, {500'000});
    hall.open();
    QSignalSpy ready(&*hall.controller, &SeatMapController::orderReady);
    QVERIFY(hall.controller->pickBest(2, {}));
    QCOMPARE(hall.controller->selection().seats().size(), 2); // seen before anything is answered
    hall.controller->goOn();                                  // and gone on with
    QTRY_COMPARE(ready.count(), 1);
    QCOMPARE(hall.held(), hall.picked());
    QCOMPARE(hall.held().size(), 2);
    QVERIFY(hall.controller->holdLeft());
}

void TestBestSeats::whatSomebodyElseHasIsPassedOver() {
    BentHall hall;
    hall.world.logInAs(u"fan@example.com"_s, {500'000});
    hall.open();
    const QSignalSpy lost(&*hall.controller, &SeatMapController::seatsLost);
    QSignalSpy given(&*hall.controller, &SeatMapController::bestGiven);
    const QList<int> seen = bestSeats(hall.controller->state(), 3);
    hall.block({hall.controller->geometry()->seatId(seen[1])}); // not known here yet
    QVERIFY(hall.controller->pickBest(3, {}));
    QCOMPARE(hall.controller->selection().seats(), seen);
    QTRY_COMPARE(given.count(), 1);
    QVERIFY(given.at(0).at(1).toBool()); // others than were seen
    QCOMPARE(hall.held(), hall.picked());
    QCOMPARE(hall.held().size(), 3);
    QVERIFY(!hall.held().contains(hall.controller->geometry()->seatId(seen[1])));
    QTRY_COMPARE(hall.controller->state().at(seen[1]), SeatState::Blocked);
    QCOMPARE(lost.count(), 0);
}

void TestBestSeats::fewerAreOfferedWhereThereAreNotSoMany() {
    BentHall hall;
    hall.world.logInAs(u"fan@example.com"_s, {500'000});
    hall.open();
    QVERIFY(hall.controller->pickBest(1, {}));
    QTRY_COMPARE(hall.held().size(), 1);
    const QList<SeatId> before = hall.held();
    const auto &geometry = *hall.controller->geometry();
    QList<SeatId> all;
    for (int seat = geometry.sections()[0].first; seat < geometry.sections()[0].first + geometry.sections()[0].count;
         ++seat)
        if (hall.controller->state().at(seat) == SeatState::Free && !before.contains(geometry.seatId(seat)) &&
            seat % 3 != 0)
            all << geometry.seatId(seat);
    QSignalSpy none(&*hall.controller, &SeatMapController::noneTogether);
    hall.block(all);
    QVERIFY(hall.controller->pickBest(4, 0));
    QTRY_COMPARE(none.count(), 1);
    QCOMPARE(none.at(0).at(0).toInt(), 4);
    QVERIFY(none.at(0).at(1).toInt() >= 1 && none.at(0).at(1).toInt() <= 3);
    QTRY_COMPARE(hall.picked(), before); // what is held is still picked
    QCOMPARE(hall.held(), before);
}

void TestBestSeats::aGuestGetsWhatIsBestAfterTheLogIn() {
    BentHall hall;
    hall.open();
    QVERIFY(hall.controller->pickBest(2, {}));
    const QList<SeatId> seen = hall.picked();
    QCOMPARE(seen.size(), 2);
    hall.controller->setActive(false); // the log-in page is in front
    hall.block(seen);
    hall.world.logInAs(u"fan@example.com"_s, {500'000});
    QTRY_COMPARE(hall.held().size(), 2);
    hall.controller->setActive(true);
    QTRY_COMPARE(hall.picked(), hall.held());
    QVERIFY(!hall.picked().contains(seen.first()));
}

UNIVERSE_TEST(TestBestSeats, QCoreApplication)
#include "tst_best_seats_database.moc"
