#include "tests/models/seatmap/Halls.h"

#include "app/models/seatmap/SectionOutline.h"
#include "tests/support/TestMain.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTest>

#include <set>

using namespace universe;
using Direction = SeatGeometry::Direction;

class SeatGeometryTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aSeatStandsWhereThePlanSays();
    void numbersGrowFromLeftToRight();
    void aHallOfEverySizeHasAllItsSeats_data();
    void aHallOfEverySizeHasAllItsSeats();
    void aSeatOfAnotherHallIsNotFound();
    void aPointFindsItsSeatAndTheAisleFindsNone();
    void aSectionSurroundsItsSeatsAndNoOthers();
    void theStageStandsFreeOfSeats();
    void arrowsWalkAlongTheRowAndAcrossRows();
    void arrowsCrossAislesAndStopAtTheEdge();
    void arrowsReachEverySeatOfACurvedHall();
    void gradesComeDearestFirst();
    void anEmptyPlanIsAnEmptyHall();
};

void SeatGeometryTest::aSeatStandsWhereThePlanSays() {
    SeatPlan plan;
    SeatRow row = halls::row(1, QStringLiteral("A"), 1, 10, 3);
    row.arcRadius = 20;
    row.seatPitch = 20 * 3.14159265358979 / 180; // one degree
    plan.rows = {row};
    const SeatGeometry geometry(plan);
    QCOMPARE(geometry.seatCount(), 3);
    QVERIFY(std::abs(geometry.position(1).x()) < 1e-9);
    QVERIFY(std::abs(geometry.position(1).y() - 20) < 1e-9);
    QVERIFY(std::abs(geometry.position(2).x() - 20 * std::sin(3.14159265358979 / 180)) < 1e-9);
    QCOMPARE(geometry.number(2), 3);
    QCOMPARE(geometry.seatId(2), SeatId{12});
}

void SeatGeometryTest::numbersGrowFromLeftToRight() {
    const SeatGeometry geometry(halls::straight(2, 10));
    QVERIFY(geometry.position(0).x() < geometry.position(9).x());
    QVERIFY(geometry.position(0).y() < geometry.position(10).y());
}

void SeatGeometryTest::aHallOfEverySizeHasAllItsSeats_data() {
    QTest::addColumn<SeatPlan>("plan");
    QTest::addColumn<int>("seats");
    QTest::newRow("one seat") << halls::straight(1, 1) << 1;
    QTest::newRow("a club") << halls::club() << 300;
    QTest::newRow("an arena") << halls::arena() << 5000;
    QTest::newRow("a stadium") << halls::stadium() << 66'704;
    QTest::newRow("more than any") << halls::straight(350, 200) << 70'000;
}

void SeatGeometryTest::aHallOfEverySizeHasAllItsSeats() {
    QFETCH(SeatPlan, plan);
    QFETCH(int, seats);
    const SeatGeometry geometry(plan);
    QCOMPARE(geometry.seatCount(), seats);
    int inSections = 0;
    for (const auto &section : geometry.sections())
        inSections += section.count;
    QCOMPARE(inSections, seats);
    for (int seat = 0; seat < seats; ++seat) {
        QCOMPARE(geometry.indexOf(geometry.seatId(seat)), seat);
        QVERIFY(geometry.bounds().contains(geometry.position(seat)));
    }
    std::set<int> found;
    geometry.forEachSeatNear(geometry.bounds(), [&](int seat) { found.insert(seat); });
    QCOMPARE(static_cast<int>(found.size()), seats);
}

void SeatGeometryTest::aSeatOfAnotherHallIsNotFound() {
    const SeatGeometry geometry(halls::straight(3, 10));
    QCOMPARE(geometry.indexOf(SeatId{0}), -1);
    QCOMPARE(geometry.indexOf(SeatId{31}), -1);
    QCOMPARE(geometry.indexOf(SeatId{}), -1);
}

void SeatGeometryTest::aPointFindsItsSeatAndTheAisleFindsNone() {
    const SeatGeometry geometry(halls::stadium());
    for (int seat = 0; seat < geometry.seatCount(); seat += 997) {
        QCOMPARE(geometry.seatAt(geometry.position(seat), 0.3), seat);
        QCOMPARE(geometry.seatAt(geometry.position(seat) + QPointF(0.1, -0.1), 0.3), seat);
    }
    QCOMPARE(geometry.seatAt({0, 0}, 0.5), -1);
    QCOMPARE(geometry.seatAt({1e5, 1e5}, 0.5), -1);
}

void SeatGeometryTest::aSectionSurroundsItsSeatsAndNoOthers() {
    const SeatGeometry geometry(halls::arena());
    for (int seat = 0; seat < geometry.seatCount(); ++seat)
        QCOMPARE(geometry.sectionAt(geometry.position(seat)), geometry.sectionIndex(seat));
    for (const auto &section : geometry.sections()) {
        QVERIFY(outlineContains(section.outline, section.labelAt));
        QVERIFY(section.labelBox.height() > 1);
    }
    QCOMPARE(geometry.sectionAt({0, 0}), -1);
}

void SeatGeometryTest::theStageStandsFreeOfSeats() {
    for (const SeatPlan &plan : {halls::club(), halls::arena(), halls::stadium(), halls::straight(1, 1)}) {
        const SeatGeometry geometry(plan);
        const QRectF stage = geometry.stage().rect;
        QVERIFY(stage.isValid());
        for (int seat = 0; seat < geometry.seatCount(); ++seat)
            QVERIFY2(!stage.contains(geometry.position(seat)), qPrintable(QString::number(seat)));
    }
    SeatPlan round;
    halls::addRing(round, {QStringLiteral("A"), 8, 5, 12, 0, 360, 1, QStringLiteral("R"), {1000}}, 1000);
    QVERIFY(SeatGeometry(round).stage().inTheRound);
    QVERIFY(!SeatGeometry(halls::club()).stage().inTheRound);
}

void SeatGeometryTest::arrowsWalkAlongTheRowAndAcrossRows() {
    const SeatGeometry geometry(halls::straight(3, 10));
    QCOMPARE(geometry.neighbour(14, Direction::Right), 15);
    QCOMPARE(geometry.neighbour(14, Direction::Left), 13);
    QCOMPARE(geometry.neighbour(14, Direction::Up), 4);
    QCOMPARE(geometry.neighbour(14, Direction::Down), 24);
}

void SeatGeometryTest::arrowsCrossAislesAndStopAtTheEdge() {
    const SeatGeometry straight(halls::straight(3, 10));
    QCOMPARE(straight.neighbour(10, Direction::Left), -1);
    QCOMPARE(straight.neighbour(4, Direction::Up), -1);
    const SeatGeometry arena(halls::arena());
    const auto &left = arena.sections()[0];
    const auto &row = arena.rows()[static_cast<size_t>(left.firstRow)];
    const int across = arena.neighbour(row.first + row.count - 1, Direction::Right);
    QCOMPARE(arena.sectionIndex(across), 1);
}

void SeatGeometryTest::arrowsReachEverySeatOfACurvedHall() {
    const SeatGeometry geometry(halls::club());
    std::set<int> reached{0};
    std::vector<int> next{0};
    while (!next.empty()) {
        const int seat = next.back();
        next.pop_back();
        for (const auto direction : {Direction::Left, Direction::Right, Direction::Up, Direction::Down})
            if (const int other = geometry.neighbour(seat, direction); other >= 0 && reached.insert(other).second)
                next.push_back(other);
    }
    QCOMPARE(static_cast<int>(reached.size()), geometry.seatCount());
}

void SeatGeometryTest::gradesComeDearestFirst() {
    const SeatGeometry geometry(halls::stadium());
    QCOMPARE(geometry.grades().size(), size_t(4));
    QCOMPARE(geometry.grades().front().name, QStringLiteral("VIP"));
    QCOMPARE(geometry.price(0), Money{198'000});
    QCOMPARE(geometry.grade(geometry.seatCount() - 1).name, QStringLiteral("A"));
}

void SeatGeometryTest::anEmptyPlanIsAnEmptyHall() {
    const SeatGeometry geometry{SeatPlan{}};
    QCOMPARE(geometry.seatCount(), 0);
    QCOMPARE(geometry.seatAt({0, 0}, 100), -1);
    QCOMPARE(geometry.indexOf(SeatId{1}), -1);
    QVERIFY(geometry.bounds().isValid()); // the stage
}

UNIVERSE_TEST(SeatGeometryTest, QCoreApplication)
#include "tst_seat_geometry.moc"
