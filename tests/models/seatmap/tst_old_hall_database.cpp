#include "app/api/SaleApi.h"
#include "app/models/seatmap/SeatMapController.h"
#include "tests/support/FanWorld.h"
#include "tests/support/TestMain.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QTest>

using namespace universe;
using namespace universe::test;
using namespace Qt::StringLiterals;

/// A hall as it is, from the document to the order: labels, gaps, marks, companions, a standing area.
class TestOldHall : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatTheDocumentSaysIsOnTheMap();
    void peopleWhoStandGetNumbersOfEntry();
    void aCompanionIsHeldWithThePlace();
};

namespace {

/// The concert "second" in such a hall.
struct OldHall {
    OldHall() {
        const QJsonDocument document = QJsonDocument::fromJson(R"({
          "venues": [{"name": "Old Hall", "sections": [
            {"name": "A", "rows": [{"label": "가", "seats": 4, "first": 1, "step": 2, "missing": [5]}, {"label": "나", "seats": 5}],
             "marks": [{"row": "가", "seats": ["1"], "mark": "wheelchair"}, {"row": "가", "seats": ["3"], "mark": "companion"},
                       {"row": "나", "seats": ["2"], "mark": "restricted_view", "note": "기둥"},
                       {"row": "나", "seats": ["5"], "mark": "blocked"}]},
            {"name": "Floor", "kind": "standing", "capacity": 30}]}],
          "concerts": [{"source": "test", "source_id": "second", "venue": "Old Hall",
            "prices": [{"grade": "R", "price": 100, "sections": ["A"]}, {"grade": "S", "price": 50, "sections": ["Floor"]}]}]})");
        world.import(document.object());
        world.logInAs(u"fan@example.com"_s, {500'000});
        controller.emplace(SeatCalls::of(world.client, world.catalogueApi, world.seatApi, saleApi, world.session),
                           world.viewer, world.session);
        controller->open(world.concert(u"second"_s), {});
        controller->setActive(true);
        if (!QTest::qWaitFor([this] { return controller->loadState().phase == LoadState::Phase::Ready; }, 20'000))
            qFatal("the seat map was not loaded");
    }

    [[nodiscard]] QList<int> numbers() const {
        QList<int> numbers;
        for (const int seat : controller->selection().seats())
            numbers << controller->geometry()->number(seat);
        return numbers;
    }

    FanWorld world;
    SaleApi saleApi{world.client};
    std::optional<SeatMapController> controller;
};

} // namespace

void TestOldHall::whatTheDocumentSaysIsOnTheMap() {
    const OldHall hall;
    const SeatGeometry &geometry = *hall.controller->geometry();
    QCOMPARE(geometry.seatCount(), 39);
    QList<int> numbers;
    for (int seat = 0; seat < 4; ++seat)
        numbers << geometry.number(seat);
    QCOMPARE(numbers, (QList<int>{1, 3, 7, 9}));
    QVERIFY(!geometry.isBesideNext(1));
    QCOMPARE(geometry.mark(0), SeatMark::Wheelchair);
    QCOMPARE(geometry.placeOf(1), 0);
    QCOMPARE(geometry.mark(5), SeatMark::RestrictedView);
    QCOMPARE(geometry.note(5), u"기둥"_s);
    QCOMPARE(hall.controller->state().at(8), SeatState::Blocked);
    QVERIFY(geometry.sections()[1].isStanding);
    QCOMPARE(hall.controller->state().freeInSection(1), 30);
}

void TestOldHall::peopleWhoStandGetNumbersOfEntry() {
    OldHall hall;
    QVERIFY(hall.controller->stand(1, 3));
    QTRY_COMPARE(hall.numbers(), (QList<int>{1, 2, 3}));
    QVERIFY(hall.controller->holdLeft().has_value());
    QSignalSpy ready(&*hall.controller, &SeatMapController::orderReady);
    hall.controller->goOn();
    QTRY_COMPARE(ready.count(), 1);
    const auto order = ready.at(0).at(0).value<BookingOrder>();
    QCOMPARE(order.seats.first().row, QString());
    QCOMPARE(order.seats.last().number, u"3"_s);
    QCOMPARE(order.total(), Money{150});
    QVERIFY(!hall.controller->stand(1, 9)); // more than one may book
}

void TestOldHall::aCompanionIsHeldWithThePlace() {
    OldHall hall;
    hall.controller->toggle(1);
    QTRY_VERIFY(hall.controller->holdLeft().has_value());
    QCOMPARE(hall.numbers(), (QList<int>{1, 3}));
    const auto alone = hall.world.seatApi.holdSeats(hall.world.session.token(), hall.controller->showId(),
                                                    {hall.controller->geometry()->seatId(1)});
    QTRY_VERIFY(alone.isFinished());
    QCOMPARE(alone.result().error().code, ErrorCode::CompanionAlone);
}

UNIVERSE_TEST(TestOldHall, QCoreApplication)
#include "tst_old_hall_database.moc"
