#pragma once

#include "app/api/ReportApi.h"
#include "app/models/SessionController.h"

#include <functional>

namespace universe {

/// The questions of a report to the server. They are functions, so that tests can answer by hand.
struct ReportCalls {
    std::function<QFuture<Result<QList<ShowSales>>>(QDate from, QDate to)> sales;

    /// Both outlive the calls.
    static ReportCalls of(ReportApi &api, SessionController &session);
};

} // namespace universe
