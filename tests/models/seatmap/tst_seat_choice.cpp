#include "tests/models/seatmap/Halls.h"

#include "app/models/seatmap/BestSeats.h"
#include "app/models/seatmap/SeatSelection.h"
#include "tests/support/TestMain.h"

#include <QCoreApplication>
#include <QTest>

using namespace universe;
using Outcome = SeatSelection::Outcome;

class SeatChoiceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void statesAreWhatTheServerSaid();
    void changesComeOnTopOfWhatWasKnown();
    void soldOverrulesHeldInOneAnswer();
    void seatsOfAnotherHallAreIgnored();
    void countsFollowTheStates();
    void anEndedHoldFreesItsSeats();
    void pickingTogglesUpToTheLimit();
    void takenSeatsCannotBePicked();
    void seatsThatWentAreDroppedAndTheRestStay();
    void theTotalIsTheSumOfThePrices();
    void theBestSeatsAreInTheMiddleOfTheFirstRow();
    void theBestSeatsStayTogetherInOneRow();
    void noSingleSeatIsLeftWhereThatCanBeAvoided();
    void aSingleSeatIsLeftRatherThanNothingOffered();
    void aGradeIsRespected();
    void aFullHallHasNoBestSeats();
    void oneSeatAndSeventyThousandSeats();
    void aGapPartsSeats();
    void theBestSeatsAreThoseForEverybody();
    void aRestrictedViewComesLast();
    void aCompanionComesAndGoesWithTheWheelchairPlace();
    void aCompanionWhosePlaceIsGoneIsDropped();
    void whereSuchSeatsAreSoldLikeOthersACompanionIsAlone();
};

namespace {

SeatGeometryPtr hall(const SeatPlan &plan) { return std::make_shared<const SeatGeometry>(plan); }

SeatStates sold(std::initializer_list<qint64> ids) {
    SeatStates states;
    for (const qint64 id : ids)
        states.sold.append(SeatId{id});
    return states;
}

} // namespace

void SeatChoiceTest::statesAreWhatTheServerSaid() {
    SeatMapState state(hall(halls::straight(1, 10)));
    SeatStates answer;
    answer.sold = {SeatId{1}};
    answer.blocked = {SeatId{2}};
    answer.held = {SeatId{3}};
    answer.heldByMe = {SeatId{4}};
    QCOMPARE(state.applyAll(answer), (QList<int>{0, 1, 2, 3}));
    QCOMPARE(state.at(0), SeatState::Sold);
    QCOMPARE(state.at(1), SeatState::Blocked);
    QCOMPARE(state.at(2), SeatState::Held);
    QCOMPARE(state.at(3), SeatState::HeldByMe);
    QCOMPARE(state.at(4), SeatState::Free);
    QVERIFY(state.applyAll(answer).isEmpty());
    QCOMPARE(state.applyAll({}).size(), 4);
}

void SeatChoiceTest::changesComeOnTopOfWhatWasKnown() {
    SeatMapState state(hall(halls::straight(1, 10)));
    state.applyAll(sold({1, 2}));
    SeatStates change;
    change.freed = {SeatId{2}};
    change.held = {SeatId{5}};
    QCOMPARE(state.applyChanges(change), (QList<int>{1, 4}));
    QCOMPARE(state.at(0), SeatState::Sold);
    QCOMPARE(state.at(1), SeatState::Free);
    QCOMPARE(state.at(4), SeatState::Held);
}

void SeatChoiceTest::soldOverrulesHeldInOneAnswer() {
    SeatMapState state(hall(halls::straight(1, 3)));
    SeatStates change = sold({1});
    change.held = {SeatId{1}};
    change.freed = {SeatId{1}};
    state.applyChanges(change);
    QCOMPARE(state.at(0), SeatState::Sold);
}

void SeatChoiceTest::seatsOfAnotherHallAreIgnored() {
    SeatMapState state(hall(halls::straight(1, 3)));
    QVERIFY(state.applyAll(sold({-1, 0, 4, 1'000'000})).isEmpty());
    QCOMPARE(state.freeSeats(), 3);
}

void SeatChoiceTest::countsFollowTheStates() {
    const auto geometry = hall(halls::arena());
    SeatMapState state(geometry);
    QCOMPARE(state.freeSeats(), 5000);
    const int vip = geometry->grades()[0].seatCount;
    state.applyAll(sold({1, 2, 3}));
    QCOMPARE(state.freeSeats(), 4997);
    QCOMPARE(state.freeInGrade(0), vip - 3);
    QCOMPARE(state.freeInSection(0), geometry->sections()[0].count - 3);
    state.applyAll({});
    QCOMPARE(state.freeSeats(), 5000);
    QCOMPARE(state.freeInGrade(0), vip);
}

void SeatChoiceTest::anEndedHoldFreesItsSeats() {
    SeatMapState state(hall(halls::straight(1, 5)));
    QCOMPARE(state.setOwnHold({1, 2}), (QList<int>{1, 2}));
    QVERIFY(state.canBeChosen(1));
    QCOMPARE(state.freeSeats(), 3);
    QCOMPARE(state.setOwnHold({2, 3}), (QList<int>{1, 3}));
    QCOMPARE(state.setOwnHold({}), (QList<int>{2, 3}));
    QCOMPARE(state.freeSeats(), 5);
}

void SeatChoiceTest::pickingTogglesUpToTheLimit() {
    SeatMapState state(hall(halls::straight(1, 5)));
    SeatSelection selection;
    selection.setLimit(2);
    QCOMPARE(selection.toggle(0, state), Outcome::Added);
    QCOMPARE(selection.toggle(1, state), Outcome::Added);
    QCOMPARE(selection.toggle(2, state), Outcome::LimitReached);
    QCOMPARE(selection.toggle(0, state), Outcome::Removed);
    QCOMPARE(selection.toggle(2, state), Outcome::Added);
    QCOMPARE(selection.seats(), (QList<int>{1, 2}));
    QVERIFY(!selection.replace({0, 1, 2}, state));
    QVERIFY(selection.replace({3, 4}, state));
    selection.setLimit(1);
    QCOMPARE(selection.seats(), (QList<int>{3}));
}

void SeatChoiceTest::takenSeatsCannotBePicked() {
    SeatMapState state(hall(halls::straight(1, 5)));
    state.applyAll(sold({1}));
    SeatSelection selection;
    selection.setLimit(4);
    QCOMPARE(selection.toggle(0, state), Outcome::NotFree);
    QVERIFY(!selection.replace({0, 1}, state));
    QVERIFY(selection.isEmpty());
}

void SeatChoiceTest::seatsThatWentAreDroppedAndTheRestStay() {
    SeatMapState state(hall(halls::straight(1, 5)));
    SeatSelection selection;
    selection.setLimit(4);
    selection.replace({0, 1, 2}, state);
    state.applyAll(sold({2}));
    QCOMPARE(selection.dropTaken(state), (QList<int>{1}));
    QCOMPARE(selection.seats(), (QList<int>{0, 2}));
    QVERIFY(selection.dropTaken(state).isEmpty());
}

void SeatChoiceTest::theTotalIsTheSumOfThePrices() {
    const auto geometry = hall(halls::stadium());
    SeatMapState state(geometry);
    SeatSelection selection;
    selection.setLimit(4);
    QCOMPARE(selection.total(*geometry), Money{0});
    selection.replace({0, geometry->seatCount() - 1}, state);
    QCOMPARE(selection.total(*geometry), Money{198'000 + 99'000});
}

void SeatChoiceTest::theBestSeatsAreInTheMiddleOfTheFirstRow() {
    const auto geometry = hall(halls::straight(10, 20));
    SeatMapState state(geometry);
    QCOMPARE(bestSeats(state, 2), (QList<int>{9, 10}));
    QCOMPARE(bestSeats(state, 4), (QList<int>{8, 9, 10, 11}));
    QVERIFY(bestSeats(state, 0).isEmpty());
}

void SeatChoiceTest::theBestSeatsStayTogetherInOneRow() {
    const auto geometry = hall(halls::straight(2, 6));
    SeatMapState state(geometry);
    state.applyAll(sold({3, 4})); // the first row has two and two left
    QCOMPARE(bestSeats(state, 3).size(), 3);
    QVERIFY(bestSeats(state, 3).first() >= 6);
    QVERIFY(bestSeats(state, 7).isEmpty());
}

void SeatChoiceTest::noSingleSeatIsLeftWhereThatCanBeAvoided() {
    const auto geometry = hall(halls::straight(1, 9));
    SeatMapState state(geometry);
    state.applyAll(sold({1, 2})); // seven left: indexes 2 to 8, the axis at 4
    const QList<int> best = bestSeats(state, 2);
    QCOMPARE(best, (QList<int>{4, 5})); // {3, 4} is as near, but would leave 2 alone
}

void SeatChoiceTest::aSingleSeatIsLeftRatherThanNothingOffered() {
    const auto geometry = hall(halls::straight(1, 3));
    SeatMapState state(geometry);
    QCOMPARE(bestSeats(state, 2).size(), 2);
}

void SeatChoiceTest::aGradeIsRespected() {
    const auto geometry = hall(halls::stadium());
    SeatMapState state(geometry);
    for (int grade = 0; grade < 4; ++grade)
        for (const int seat : bestSeats(state, 4, grade))
            QCOMPARE(geometry->gradeIndex(seat), grade);
}

void SeatChoiceTest::aFullHallHasNoBestSeats() {
    const auto geometry = hall(halls::straight(1, 3));
    SeatMapState state(geometry);
    state.applyAll(sold({1, 2, 3}));
    QVERIFY(bestSeats(state, 1).isEmpty());
}

void SeatChoiceTest::oneSeatAndSeventyThousandSeats() {
    const auto one = hall(halls::straight(1, 1));
    QCOMPARE(bestSeats(SeatMapState(one), 1), (QList<int>{0}));
    const auto many = hall(halls::straight(350, 200));
    QCOMPARE(bestSeats(SeatMapState(many), 4), (QList<int>{98, 99, 100, 101}));
}

void SeatChoiceTest::aGapPartsSeats() {
    SeatPlan plan = halls::straight(1, 6);
    plan.rows.first().gaps = {3};
    const SeatMapState state(hall(plan));
    QCOMPARE(bestSeats(state, 3), (QList<int>{0, 1, 2}));
    QVERIFY(bestSeats(state, 4).isEmpty());
    QCOMPARE(findSeats(state, {.count = 4, .grade = {}, .section = {}}, 1).together, 3);
}

void SeatChoiceTest::theBestSeatsAreThoseForEverybody() {
    SeatPlan plan = halls::theatre();
    const SeatMapState state(hall(plan));
    const SeatWish left{.count = 4, .grade = {}, .section = 1};
    for (const QList<int> &seats : findSeats(state, left, 30).groups)
        for (const int seat : seats)
            QVERIFY(!state.geometry()->isReserved(seat));
    QCOMPARE(findSeats(state, {.count = 1, .grade = {}, .section = 0}, 1).free, 0); // nobody sits where people stand
    plan.isReserved = false;
    QCOMPARE(findSeats(SeatMapState(hall(plan)), left, 1).free, 8 + 9 + 10 + 11);
    QCOMPARE(findSeats(state, left, 1).free, 8 + 9 + 10 + 11 - 4);
}

void SeatChoiceTest::aRestrictedViewComesLast() {
    SeatPlan plan = halls::straight(2, 4);
    plan.rows.first().marked = {{{2}, SeatMark::RestrictedView, {}, {}}, {{3}, SeatMark::RestrictedView, {}, {}}};
    SeatMapState state(hall(plan));
    QCOMPARE(bestSeats(state, 2), (QList<int>{4, 5})); // the second row, though the first is nearer
    state.applyAll(sold({5, 6, 7, 8}));
    QCOMPARE(bestSeats(state, 1), QList<int>{0});
    QCOMPARE(bestSeats(state, 4).size(), 4); // rather than none
}

void SeatChoiceTest::aCompanionComesAndGoesWithTheWheelchairPlace() {
    SeatMapState state(hall(halls::theatre()));
    const int place = state.geometry()->rows()[1].first;
    SeatSelection selection;
    selection.setLimit(3);
    QCOMPARE(selection.toggle(place + 1, state), Outcome::Added);
    QCOMPARE(selection.seats(), (QList<int>{place, place + 1}));
    QCOMPARE(selection.toggle(place + 3, state), Outcome::LimitReached); // it would be two more
    QCOMPARE(selection.toggle(place + 1, state), Outcome::Removed);
    QCOMPARE(selection.seats(), QList<int>{place}); // which may be taken alone
    QCOMPARE(selection.toggle(place + 1, state), Outcome::Added);
    QCOMPARE(selection.toggle(place, state), Outcome::Removed);
    QVERIFY(selection.isEmpty());
    state.applyAll(sold({201}));
    QCOMPARE(selection.toggle(place + 1, state), Outcome::CompanionAlone);
    QVERIFY(selection.isEmpty());
}

void SeatChoiceTest::aCompanionWhosePlaceIsGoneIsDropped() {
    SeatMapState state(hall(halls::theatre()));
    const int place = state.geometry()->rows()[1].first;
    SeatSelection selection;
    selection.setLimit(4);
    QVERIFY(selection.replace({place, place + 1, place + 5}, state));
    state.applyAll(sold({201}));
    QCOMPARE(selection.dropTaken(state), QList<int>{place});
    QCOMPARE(selection.seats(), QList<int>{place + 5});
}

void SeatChoiceTest::whereSuchSeatsAreSoldLikeOthersACompanionIsAlone() {
    SeatPlan plan = halls::theatre();
    plan.isReserved = false;
    const SeatMapState state(hall(plan));
    SeatSelection selection;
    selection.setLimit(2);
    QCOMPARE(selection.toggle(state.geometry()->rows()[1].first + 1, state), Outcome::Added);
    QCOMPARE(selection.seats().size(), 1);
}

UNIVERSE_TEST(SeatChoiceTest, QCoreApplication)
#include "tst_seat_choice.moc"
