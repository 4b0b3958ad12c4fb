#pragma once

#include "app/api/SaleApi.h"
#include "app/models/SessionController.h"

#include <functional>

namespace universe {

/// The questions of sale phases and draws to the server, for the member. They are functions, so that tests can answer
/// by hand.
struct PhaseCalls {
    template <typename T>
    using Answer = QFuture<Result<T>>;

    std::function<Answer<QList<SalePhase>>(ConcertId concert)> phases;
    std::function<Answer<Done>(const QUuid &request, PhaseId phase, const QString &code)> useCode;
    std::function<Answer<QList<PhaseId>>(ConcertId concert)> codes;
    std::function<Answer<DrawReceipt>(const QUuid &request, PhaseId phase, const QList<DrawWish> &wishes)> enter;
    std::function<Answer<Done>(EntryId entry)> withdraw;
    std::function<Answer<QList<DrawEntry>>()> entries;
    std::function<Answer<QByteArray>(PhaseId phase)> record;
    std::function<Answer<QList<SaleEvent>>(ConcertId concert)> history;

    /// Both outlive the calls.
    static PhaseCalls of(SaleApi &api, SessionController &session);
};

} // namespace universe
