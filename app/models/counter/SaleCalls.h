#pragma once

#include "app/api/CounterApi.h"
#include "app/models/SessionController.h"

#include <functional>

namespace universe {

/// The questions of a sale at the counter to the server. They are functions, so that tests can answer by hand.
struct SaleCalls {
    template <typename T>
    using Answer = QFuture<Result<T>>;

    std::function<Answer<QList<FoundMember>>(const QString &query)> findMembers;
    std::function<Answer<SaleReceipt>(const QUuid &request, MemberId buyer, ShowId show, const QList<SeatId> &seats,
                                      const Payment &payment)>
        sell;
    std::function<Answer<QList<Ticket>>(BookingId booking)> tickets;

    /// Both outlive the calls.
    static SaleCalls of(CounterApi &api, SessionController &session);
};

} // namespace universe
