#include "app/draw/SeatPools.h"
#include "tests/support/TestMain.h"

#include <QCoreApplication>
#include <QRandomGenerator>
#include <QTest>

#include <set>

using namespace universe;

// The best seats together that are left, by the order of sql/DRAW.md.
class SeatPoolsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void prefersASeatThatSeesAll();
    void leavesNobodyAlone();
    void takesTheNearest();
    void takesTheFirstOfEquals();
    void splitsWhatIsLeft();
    void givesNoMoreThanItsShare();
    void keepsPoolsApart();
    void isQuickInAStandingArea();
    void givesWhatTryingAllGives();
};

namespace {

SeatRun runOf(qint64 first, const std::vector<qint64> &distances, const std::vector<bool> &restricted = {},
              size_t pool = 0) {
    return {pool, first, distances, restricted.empty() ? std::vector<bool>(distances.size(), false) : restricted};
}

} // namespace

void SeatPoolsTest::prefersASeatThatSeesAll() {
    SeatPools pools({9}, {runOf(10, {0, 0}, {false, true}), runOf(20, {9, 9, 9})});
    QCOMPARE(pools.take(0, 2), 20); // it leaves one alone, and is far
    QCOMPARE(pools.take(0, 2), 10);
    QCOMPARE(pools.take(0, 2), std::nullopt);
    QCOMPARE(pools.take(0, 1), 22);
}

void SeatPoolsTest::leavesNobodyAlone() {
    SeatPools pools({9}, {runOf(10, {5, 1, 1, 5})});
    QCOMPARE(pools.take(0, 2), 10);
    SeatPools three({9}, {runOf(10, {5, 1, 1}), runOf(20, {7, 7})});
    QCOMPARE(three.take(0, 2), 20);
    QCOMPARE(three.take(0, 2), 11); // either leaves one
}

void SeatPoolsTest::takesTheNearest() {
    SeatPools pools({9}, {runOf(10, {9, 9, 9, 3, 2, 4, 9})});
    QCOMPARE(pools.take(0, 1), 14);
    QCOMPARE(pools.take(0, 3), 11); // of 10 to 13, one is left alone anyway
}

void SeatPoolsTest::takesTheFirstOfEquals() {
    SeatPools pools({9}, {runOf(20, {1, 1}), runOf(10, {1, 1})});
    QCOMPARE(pools.take(0, 2), 10);
    QCOMPARE(pools.take(0, 2), 20);
}

void SeatPoolsTest::splitsWhatIsLeft() {
    SeatPools pools({9}, {runOf(10, {3, 2, 0, 2, 4})});
    QCOMPARE(pools.take(0, 1), 12);
    QCOMPARE(pools.take(0, 3), std::nullopt); // nothing goes on over a gap
    QCOMPARE(pools.take(0, 2), 10);
    QCOMPARE(pools.take(0, 2), 13);
    QCOMPARE(pools.take(0, 1), std::nullopt);
}

void SeatPoolsTest::givesNoMoreThanItsShare() {
    SeatPools pools({3}, {runOf(10, {0, 0, 0, 0, 0, 0})});
    QCOMPARE(pools.take(0, 4), std::nullopt);
    QVERIFY(pools.take(0, 2).has_value());
    QCOMPARE(pools.take(0, 2), std::nullopt);
    QVERIFY(!pools.isExhausted());
    QVERIFY(pools.take(0, 1).has_value());
    QVERIFY(pools.isExhausted());
    QCOMPARE(pools.take(0, 1), std::nullopt);
}

void SeatPoolsTest::keepsPoolsApart() {
    SeatPools pools({2, 2, 0}, {runOf(10, {0, 0}), runOf(20, {0, 0}, {}, 1), runOf(30, {0, 0}, {}, 2)});
    QCOMPARE(pools.take(1, 2), 20);
    QCOMPARE(pools.take(2, 1), std::nullopt);
    QCOMPARE(pools.take(0, 2), 10);
    QVERIFY(pools.isExhausted());
}

/// 50,000 numbers of entry are one run; looking through what is left of it at each turn would take minutes.
void SeatPoolsTest::isQuickInAStandingArea() {
    constexpr qint64 size = 50'000;
    SeatPools pools({size}, {runOf(1, std::vector<qint64>(size, 0))});
    for (qint64 next = 1; next + 2 <= size; next += 2)
        QCOMPARE(pools.take(0, 2), next);
}

void SeatPoolsTest::givesWhatTryingAllGives() {
    QRandomGenerator random(42);
    for (int hall = 0; hall < 300; ++hall) {
        std::vector<SeatRun> runs;
        std::set<qint64> free;
        std::map<qint64, std::pair<qint64, bool>> seats; // distance, restricted
        qint64 id = 1;
        for (int i = random.bounded(1, 5); i > 0; --i, ++id) {
            SeatRun run{0, id, {}, {}};
            for (int n = random.bounded(1, 12); n > 0; --n, ++id) {
                run.distances.push_back(random.bounded(3));
                run.restricted.push_back(random.bounded(5) == 0);
                seats[id] = {run.distances.back(), run.restricted.back()};
                free.insert(id);
            }
            runs.push_back(run);
        }
        SeatPools pools({1000}, runs);
        for (int turn = 0; turn < 30; ++turn) {
            const qint64 count = random.bounded(1, 5);
            std::optional<std::tuple<qint64, int, qint64, qint64>> best;
            for (const qint64 first : free) {
                qint64 restricted = 0;
                qint64 distance = 0;
                bool isWhole = true;
                for (qint64 seat = first; seat < first + count; ++seat) {
                    isWhole = isWhole && free.contains(seat);
                    restricted += seats[seat].second ? 1 : 0;
                    distance += seats[seat].first;
                }
                const bool aloneBefore = free.contains(first - 1) && !free.contains(first - 2);
                const bool aloneBehind = free.contains(first + count) && !free.contains(first + count + 1);
                const std::tuple group(restricted, int(aloneBefore) + int(aloneBehind), distance, first);
                if (isWhole && (!best || group < *best))
                    best = group;
            }
            const auto expected = best ? std::optional(std::get<3>(*best)) : std::nullopt;
            QCOMPARE(pools.take(0, count), expected);
            for (qint64 seat = expected.value_or(0); expected && seat < *expected + count; ++seat)
                free.erase(seat);
        }
    }
}

UNIVERSE_TEST(SeatPoolsTest, QCoreApplication)
#include "tst_seat_pools.moc"
