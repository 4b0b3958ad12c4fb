#include "app/models/booking/OrderRenewal.h"

#include <algorithm>

namespace universe {

namespace {

/// Gives the seat the names, the grade and the price that it has in the plan; false when it is not in it.
bool renewSeat(ChosenSeat &seat, const SeatPlan &plan) {
    const auto row = std::ranges::find_if(plan.rows, [&seat](const SeatRow &candidate) {
        const qint64 place = seat.id.value - candidate.firstSeat.value;
        return place >= 0 && place < candidate.seatCount;
    });
    if (row == plan.rows.end())
        return false;
    seat.section = row->section;
    seat.row = row->label;
    seat.number = QString::number(seat.id.value - row->firstSeat.value + 1);
    seat.grade = row->grade;
    seat.price = row->price;
    return true;
}

} // namespace

OrderRenewal::OrderRenewal(BookingCalls calls, QObject *parent)
    : QObject(parent)
    , m_calls(std::move(calls)) {}

template <typename T, typename Use>
void OrderRenewal::ask(const QFuture<Result<T>> &answer, Use use) {
    m_answers.whenDone(this, answer, [this, use](const Result<T> &result) {
        if (result)
            use(*result);
        else
            Q_EMIT failed(result.error());
    });
}

void OrderRenewal::start(const BookingOrder &order) {
    m_answers.dropEarlier();
    m_order = order;
    // One after the other, so that the terms are not newer than what is shown beside them.
    ask(m_calls.concert(order.concert.id), [this](const Concert &concert) {
        m_order.concert = concert;
        m_order.seatLimit = concert.seatLimit;
        m_order.ageLimit = concert.ageLimit;
        m_order.terms = concert.terms;
        askShows();
    });
}

void OrderRenewal::askShows() {
    ask(m_calls.shows(m_order.concert.id), [this](const QList<Show> &shows) { receiveShows(shows); });
}

void OrderRenewal::receiveShows(const QList<Show> &shows) {
    const auto show = std::ranges::find(shows, m_order.show.id, &Show::id);
    if (show == shows.end()) {
        Q_EMIT failed({ErrorCode::NotFound, {}});
        return;
    }
    m_order.show = *show;
    askPlan();
}

void OrderRenewal::askPlan() {
    ask(m_calls.plan(m_order.show.id), [this](const SeatPlan &plan) { receivePlan(plan); });
}

void OrderRenewal::receivePlan(const SeatPlan &plan) {
    if (std::ranges::all_of(m_order.seats, [&plan](ChosenSeat &seat) { return renewSeat(seat, plan); }))
        Q_EMIT renewed(m_order);
    else
        Q_EMIT failed({ErrorCode::NotFound, {}});
}

} // namespace universe
