#pragma once

#include "app/api/CounterApi.h"
#include "app/models/SessionController.h"

#include <functional>

namespace universe {

/// The questions of a shift to the server. They are functions, so that tests can answer by hand.
struct ShiftCalls {
    template <typename T>
    using Answer = QFuture<Result<T>>;

    std::function<Answer<QList<Shift>>()> shifts;
    std::function<Answer<ShiftId>(const QUuid &request, const QString &counter, Money openingFloat)> open;
    std::function<Answer<Done>(const QUuid &request, ShiftId shift, Money amount, const QString &reason)> payIn;
    std::function<Answer<ShiftClosing>(const QUuid &request, ShiftId shift, const CashCount &count,
                                       const QString &reason)>
        close;
    std::function<Answer<ShiftReport>(const QUuid &request, ShiftId shift)> report;

    /// Both outlive the calls.
    static ShiftCalls of(CounterApi &api, SessionController &session);
};

} // namespace universe
