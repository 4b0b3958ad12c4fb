#pragma once

#include "app/api/ReportApi.h"
#include "app/models/SessionController.h"

#include <functional>

namespace universe {

/// The questions of a report to the server. They are functions, so that tests can answer by hand.
struct ReportCalls {
    template <typename T>
    using Answer = QFuture<Result<QList<T>>>;

    std::function<Answer<ShowSales>(QDate from, QDate to)> shows;
    std::function<Answer<ConcertSales>(QDate from, QDate to)> concerts;
    std::function<Answer<ShowTakings>(QDate from, QDate to)> takings;
    std::function<Answer<HourSales>(QDate from, QDate to)> hours;
    std::function<Answer<CurveDay>(ConcertId concert)> curve;
    std::function<Answer<SeatSale>(ShowId show)> seats;

    /// Both outlive the calls.
    static ReportCalls of(ReportApi &api, SessionController &session);
};

} // namespace universe
