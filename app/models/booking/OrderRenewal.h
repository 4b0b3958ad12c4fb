#pragma once

#include "app/core/LatestAnswer.h"
#include "app/models/booking/BookingCalls.h"

#include <QObject>

namespace universe {

/// Asks what an order is made of: once more, after the server has said that something changed, or for seats of which
/// nothing but the ids is known.
class OrderRenewal : public QObject {
    Q_OBJECT

public:
    explicit OrderRenewal(BookingCalls calls, QObject *parent = nullptr);

    /// Ends in renewed or in failed, unless it is started again or cancelled.
    void start(const BookingOrder &order);
    void cancel() { m_answers.dropEarlier(); }

Q_SIGNALS:
    /// The same seats with what applies to them now.
    void renewed(const universe::BookingOrder &order);
    /// NotFound when the show or a seat of the order is there no more.
    void failed(const universe::Error &error);

private:
    void askShows();
    void askPlan();
    void receiveShows(const QList<Show> &shows);
    void receivePlan(const SeatPlan &plan);
    /// Calls `use` with the value of an answer, if it is not an error.
    template <typename T, typename Use>
    void ask(const QFuture<Result<T>> &answer, Use use);

    BookingCalls m_calls;
    LatestAnswer m_answers;
    BookingOrder m_order;
};

} // namespace universe
