#include "app/core/ServerClock.h"
#include "app/models/seatmap/SeatMapController.h"
#include "app/models/seatmap/SeatOffers.h"
#include "tests/models/seatmap/FakeSeatServer.h"
#include "tests/support/TestMain.h"

#include <QCoreApplication>
#include <QSignalSpy>
#include <QTest>

using namespace universe;

// Which seats are offered for a wish, and how the offers follow what others take.
class SeatOffersTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();

    void theBestComeFirstAndNoSeatTwice();
    void allOffersOfAHallAreEveryGroupThatFits();
    void aGradeAndASectionAreRespected();
    void whatIsFreeAndTogetherIsCounted();
    void apartSeatsAreNearToEachOther();
    void apartSeatsNeedEnoughSeats();
    void aStadiumIsSearched();

    void threeAtATimeThenTheFirstAgain();
    void takingHoldsAsTheMapDoes();
    void whatIsTakenByOthersIsReplaced();
    void whatWasNotShownGoesSilently();
    void whatIsFreedIsOfferedWhenThereWasNothing();
    void nothingIsSearchedWhileNobodyLooks();
    void anotherHallForgetsGradeAndSection();
    void whileSearchingNothingIsTaken();
    void beforeTheOpeningNothingIsTaken();

private:
    void ready(const SeatWish &wish = {.count = 2, .grade = {}, .section = {}});
    [[nodiscard]] bool settles() const {
        return QTest::qWaitFor([this] { return !m_offers->isSearching(); });
    }
    void sell(const QList<int> &seats);

    std::unique_ptr<FakeSeatServer> m_server;
    Database m_database{QStringLiteral("host=/nonexistent")};
    AccountApi m_accounts{m_database};
    SessionController m_session{m_accounts};
    ServerClock m_clock;
    std::unique_ptr<SeatMapController> m_controller;
    std::unique_ptr<SeatOffers> m_offers;
};

namespace {

SeatMapState state(const SeatPlan &plan, const QList<int> &sold = {}) {
    const auto geometry = std::make_shared<const SeatGeometry>(plan);
    SeatMapState state(geometry);
    SeatStates states;
    for (const int seat : sold)
        states.sold << geometry->seatId(seat);
    state.applyAll(states);
    return state;
}

SeatWish wish(int count) { return {.count = count, .grade = {}, .section = {}}; }

} // namespace

void SeatOffersTest::init() {
    m_offers.reset();
    m_controller.reset();
    m_server = std::make_unique<FakeSeatServer>();
    Viewer viewer = Viewer::of(m_session, m_clock);
    viewer.member = [] { return MemberId{7}; };
    m_controller = std::make_unique<SeatMapController>(m_server->calls(), viewer, m_session);
    m_offers = std::make_unique<SeatOffers>(*m_controller);
}

void SeatOffersTest::ready(const SeatWish &wish) {
    m_offers->setWish(wish);
    m_offers->setActive(true);
    m_controller->open({1}, {1});
    m_controller->setActive(true);
    QTRY_VERIFY(!m_offers->offers().isEmpty());
}

void SeatOffersTest::sell(const QList<int> &seats) {
    for (const int seat : seats)
        m_server->take({1}, m_controller->geometry()->seatId(seat));
    QTRY_VERIFY(
        std::ranges::all_of(seats, [this](int seat) { return m_controller->state().at(seat) == SeatState::Sold; }));
}

// ---- the search

void SeatOffersTest::theBestComeFirstAndNoSeatTwice() {
    const SeatMapState hall = state(halls::straight(2, 10));
    const auto groups = findSeats(hall, wish(2), 30).groups;
    QCOMPARE(groups.first(), (QList<int>{4, 5}));
    QCOMPARE(groups.first(), bestSeats(hall, 2));
    QSet<int> seen;
    for (const QList<int> &group : groups) {
        QCOMPARE(group.size(), 2);
        QCOMPARE(hall.geometry()->rowIndex(group[0]), hall.geometry()->rowIndex(group[1]));
        QCOMPARE(group[1], group[0] + 1);
        for (const int seat : group) {
            QVERIFY(!seen.contains(seat));
            seen << seat;
        }
    }
    QCOMPARE(findSeats(hall, wish(2), 3).groups, groups.first(3));
}

void SeatOffersTest::allOffersOfAHallAreEveryGroupThatFits() {
    // Four and one left, and a row of three: two, one more of the four's, one of the three.
    const SeatMapState hall = state(halls::straight(2, 6), {4, 9, 10, 11});
    const auto groups = findSeats(hall, wish(2), 30).groups;
    QCOMPARE(groups.size(), 3);
    QCOMPARE(groups.last(), (QList<int>{7, 8})); // leaves 6 alone; the front row's do not
}

void SeatOffersTest::aGradeAndASectionAreRespected() {
    const SeatMapState hall = state(halls::club());
    SeatWish some = wish(2);
    some.grade = 1;
    for (const QList<int> &group : findSeats(hall, some, 30).groups)
        QCOMPARE(hall.geometry()->gradeIndex(group.first()), 1);
    some.grade.reset();
    some.section = 2;
    const auto inSection = findSeats(hall, some, 30);
    QVERIFY(inSection.groups.size() > 3);
    for (const QList<int> &group : inSection.groups)
        QCOMPARE(hall.geometry()->sectionIndex(group.first()), 2);
    QCOMPARE(inSection.free, hall.geometry()->sections()[2].count);
    some.grade = 1; // section 2 is of grade 0
    QCOMPARE(findSeats(hall, some, 30).free, 0);
}

void SeatOffersTest::whatIsFreeAndTogetherIsCounted() {
    const SeatMapState hall = state(halls::straight(1, 8), {2, 5}); // 2, 2, 2
    const FoundSeats three = findSeats(hall, wish(3), 30);
    QVERIFY(three.groups.isEmpty());
    QCOMPARE(three.free, 6);
    QCOMPARE(three.together, 2);
    QCOMPARE(findSeats(hall, wish(1), 30).together, 1);
    QCOMPARE(findSeats(hall, wish(0), 30).groups.size(), 0);
}

void SeatOffersTest::apartSeatsAreNearToEachOther() {
    const SeatMapState hall = state(halls::straight(1, 9), {2, 5}); // 0 1, 3 4, 6 7 8
    SeatWish four = wish(4);
    four.together = false;
    const auto groups = findSeats(hall, four, 30).groups;
    QCOMPARE(groups, (QList<QList<int>>{{4, 6, 7, 8}})); // the three together, and the nearest to them
    four.count = 3;                                      // there are three together
    QCOMPARE(findSeats(hall, four, 30).groups, (QList<QList<int>>{{6, 7, 8}}));
}

void SeatOffersTest::apartSeatsNeedEnoughSeats() {
    const SeatMapState hall = state(halls::straight(1, 5), {1, 3});
    SeatWish many = wish(4);
    many.together = false;
    QVERIFY(findSeats(hall, many, 30).groups.isEmpty());
    many.count = 3;
    QCOMPARE(findSeats(hall, many, 30).groups.first(), (QList<int>{0, 2, 4}));
}

void SeatOffersTest::aStadiumIsSearched() {
    SeatMapState hall = state(halls::stadium());
    hall.applyAll(halls::sale(*hall.geometry(), 45));
    const auto groups = findSeats(hall, wish(4), SeatOffers::most).groups;
    QCOMPARE(groups.size(), SeatOffers::most);
    for (const QList<int> &group : groups)
        QVERIFY(std::ranges::all_of(group, [&](int seat) { return hall.canBeChosen(seat); }));
}

// ---- the offers

void SeatOffersTest::threeAtATimeThenTheFirstAgain() {
    m_server->plan = halls::straight(1, 10); // five pairs
    ready();
    const auto first = m_offers->offers();
    QCOMPARE(first.size(), 3);
    QVERIFY(m_offers->hasMore());
    const QSignalSpy found(m_offers.get(), &SeatOffers::found);
    m_offers->next();
    QCOMPARE(found.count(), 1);
    QCOMPARE(m_offers->first(), 3);
    QCOMPARE(m_offers->offers().size(), 2);
    QVERIFY(!m_offers->hasMore() && m_offers->offers() != first);
    m_offers->next();
    QCOMPARE(m_offers->offers(), first);
}

void SeatOffersTest::takingHoldsAsTheMapDoes() {
    ready();
    const QList<int> second = m_offers->offers()[1];
    QVERIFY(!m_offers->isTaken(1));
    QVERIFY(m_offers->take(1));
    QCOMPARE(m_controller->selection().seats(), second);
    QVERIFY(m_offers->isTaken(1) && !m_offers->isTaken(0));
    QTRY_COMPARE(m_server->count("hold"), 1);
    QTRY_COMPARE(m_controller->state().at(second.first()), SeatState::HeldByMe);
    QCOMPARE(m_offers->offers()[1], second); // what one has oneself is no reason to search again
    QVERIFY(m_offers->take(0));              // instead
    QVERIFY(m_offers->isTaken(0) && !m_offers->isTaken(1));
    QVERIFY(!m_offers->take(7));
}

void SeatOffersTest::whatIsTakenByOthersIsReplaced() {
    ready();
    const QList<int> best = m_offers->offers().first();
    const QSignalSpy gone(m_offers.get(), &SeatOffers::gone);
    sell({best.first()});
    QCOMPARE(gone.count(), 1);
    QVERIFY(settles());
    QCOMPARE(m_offers->offers().size(), 3);
    for (const QList<int> &offer : m_offers->offers())
        QVERIFY(!offer.contains(best.first()));
}

void SeatOffersTest::whatWasNotShownGoesSilently() {
    m_server->plan = halls::straight(1, 14); // seven pairs
    ready();
    const auto shown = m_offers->offers();
    m_offers->next();
    const QList<int> fourth = m_offers->offers().first();
    m_offers->next();
    m_offers->next();
    QCOMPARE(m_offers->offers(), shown);
    const QSignalSpy gone(m_offers.get(), &SeatOffers::gone);
    sell(fourth);
    QCOMPARE(m_offers->offers(), shown);
    m_offers->next();
    QCOMPARE(gone.count(), 0);
    QCOMPARE(m_offers->first(), 3);
    for (const QList<int> &offer : m_offers->offers())
        QVERIFY(offer != fourth && !shown.contains(offer));
}

void SeatOffersTest::whatIsFreedIsOfferedWhenThereWasNothing() {
    m_server->plan = halls::straight(1, 3);
    m_server->take({1}, {2});
    m_offers->setWish(wish(2));
    m_offers->setActive(true);
    m_controller->open({1}, {1});
    m_controller->setActive(true);
    QTRY_COMPARE(m_offers->freeSeats(), 2);
    QVERIFY(m_offers->offers().isEmpty());
    QCOMPARE(m_offers->together(), 1);
    m_server->claims[{1}].clear();
    m_server->changes[{1}].push_back({2});
    QTRY_COMPARE(m_offers->offers().size(), 1);
}

void SeatOffersTest::nothingIsSearchedWhileNobodyLooks() {
    const QSignalSpy found(m_offers.get(), &SeatOffers::found);
    m_controller->open({1}, {1});
    m_controller->setActive(true);
    QTRY_COMPARE(m_controller->loadState().phase, LoadState::Phase::Ready);
    m_offers->setWish(wish(3));
    QVERIFY(!m_offers->isSearching());
    m_offers->setActive(true);
    QVERIFY(m_offers->isSearching());
    QVERIFY(settles());
    QCOMPARE(m_offers->offers().first().size(), 3);
    QCOMPARE(found.count(), 1);
}

void SeatOffersTest::anotherHallForgetsGradeAndSection() {
    SeatWish some = wish(2);
    ready(some);
    some.grade = 1;
    some.section = 4;
    m_offers->setWish(some);
    QVERIFY(settles());
    m_controller->setShow({2});
    QVERIFY(m_offers->offers().isEmpty()); // these were seats of the hall before
    QTRY_COMPARE(m_offers->offers().size(), 3);
    QCOMPARE(m_offers->wish(), wish(2));
}

void SeatOffersTest::whileSearchingNothingIsTaken() {
    ready();
    m_offers->setWish(wish(3));
    QVERIFY(m_offers->isSearching() && !m_offers->take(0)); // what is shown is what was wished before
    QVERIFY(settles());
    QVERIFY(m_offers->take(0));
    QCOMPARE(m_controller->selection().seats().size(), 3);
}

void SeatOffersTest::beforeTheOpeningNothingIsTaken() {
    m_server->concert.bookingOpens = FakeSeatServer::now().addDays(1);
    ready();
    QVERIFY(!m_offers->take(0));
    QVERIFY(m_controller->selection().isEmpty());
}

UNIVERSE_TEST(SeatOffersTest, QCoreApplication)
#include "tst_seat_offers.moc"
