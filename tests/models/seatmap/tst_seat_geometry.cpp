#include "tests/models/seatmap/Halls.h"

#include "app/models/seatmap/SeatMapState.h"
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
    void rowsHaveNumbersOfTheirOwn();
    void aMissingNumberIsAGapAsWideAsASeat();
    void aShiftMovesARowToTheRight();
    void aStandingAreaIsOnePlaceForManyPeople();
    void marksAreKnownSeatBySeat();
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

void SeatGeometryTest::rowsHaveNumbersOfTheirOwn() {
    const SeatGeometry geometry(halls::theatre());
    const auto numbers = [&](int row) {
        const auto &r = geometry.rows()[size_t(row)];
        QList<int> of;
        for (int seat = r.first; seat < r.first + r.count; ++seat)
            of << geometry.number(seat);
        return of;
    };
    QCOMPARE(numbers(1), (QList<int>{15, 13, 11, 9, 7, 5, 3, 1}));
    QCOMPARE(numbers(5), (QList<int>{2, 4, 6, 12, 14, 16, 18, 20, 22}));
}

void SeatGeometryTest::aMissingNumberIsAGapAsWideAsASeat() {
    const SeatGeometry geometry(halls::theatre());
    const int first = geometry.rows()[5].first;
    const auto apart = [&](int a, int b) {
        const QPointF way = geometry.position(first + b) - geometry.position(first + a);
        return std::hypot(way.x(), way.y());
    };
    QVERIFY(std::abs(apart(2, 3) / apart(1, 2) - 3) < 0.01); // 8 and 10 are missing
    QVERIFY(geometry.isBesideNext(first + 1));
    QVERIFY(!geometry.isBesideNext(first + 2));
    QVERIFY(!geometry.isBesideNext(first + geometry.rows()[5].count - 1)); // nor is the next row
    const SeatMapState state(std::make_shared<const SeatGeometry>(geometry));
    QVERIFY(state.isMateFree(first + 1, 1));
    QVERIFY(!state.isMateFree(first + 2, 1));
    QVERIFY(!state.isMateFree(first + 3, -1));
    QVERIFY(!state.isMateFree(first, -1));
}

void SeatGeometryTest::aShiftMovesARowToTheRight() {
    SeatPlan plan = halls::straight(1, 5);
    const QPointF before = SeatGeometry(plan).position(0);
    plan.rows.first().shift = 1.5;
    const QPointF after = SeatGeometry(plan).position(0);
    QVERIFY(std::abs(after.x() - before.x() - 1.5 * 0.5) < 1e-3);
}

void SeatGeometryTest::aStandingAreaIsOnePlaceForManyPeople() {
    const SeatGeometry geometry(halls::theatre());
    const auto &area = geometry.sections().front();
    QVERIFY(area.isStanding);
    QCOMPARE(area.count, 200);
    QCOMPARE(geometry.number(area.first + 117), 118);
    QCOMPARE(geometry.sectionAt(area.labelAt), 0);
    QCOMPARE(geometry.seatAt(geometry.position(area.first + 50), 1), -1); // nobody points at a place of it
    for (int seat = area.first; seat < area.first + area.count; ++seat)
        QVERIFY(area.bounds.contains(geometry.position(seat)));
    int seat = geometry.rows()[1].first + 7; // the arrows come to it as to one seat, and leave it
    seat = geometry.neighbour(seat, Direction::Up);
    QCOMPARE(seat, area.first);
    seat = geometry.neighbour(seat, Direction::Down);
    QVERIFY(seat >= area.first + area.count);
}

void SeatGeometryTest::marksAreKnownSeatBySeat() {
    SeatPlan plan = halls::theatre();
    const SeatGeometry geometry(plan);
    const int first = geometry.rows()[1].first;
    QCOMPARE(geometry.mark(first), SeatMark::Wheelchair);
    QCOMPARE(geometry.mark(first + 1), SeatMark::Companion);
    QCOMPARE(geometry.mark(first + 4), SeatMark::None);
    QCOMPARE(geometry.placeOf(first + 1), first);
    QCOMPARE(geometry.placeOf(first + 3), first + 2);
    QCOMPARE(geometry.placeOf(first), -1);
    QVERIFY(geometry.isReserved(first) && geometry.isReserved(first + 1) && !geometry.isReserved(first + 4));
    const int pillar = geometry.rows()[8].first;
    QCOMPARE(geometry.mark(pillar), SeatMark::RestrictedView);
    QCOMPARE(geometry.note(pillar), QStringLiteral("기둥"));
    QVERIFY(geometry.hasMark(SeatMark::Blocked));
    QVERIFY(!SeatGeometry(halls::club()).hasMarks());
    plan.isReserved = false; // they are sold like others now
    const SeatGeometry later(plan);
    QCOMPARE(later.mark(first + 1), SeatMark::Companion);
    QCOMPARE(later.placeOf(first + 1), -1);
    QVERIFY(!later.isReserved(first));
}

UNIVERSE_TEST(SeatGeometryTest, QCoreApplication)
#include "tst_seat_geometry.moc"
