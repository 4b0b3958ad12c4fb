#pragma once

#include "app/api/WaitingApi.h"
#include "app/models/SessionController.h"

#include <functional>

namespace universe {

/// The questions of waiting lists to the server, for the member. They are functions, so that tests can answer by hand.
struct WaitingCalls {
    template <typename T>
    using Answer = QFuture<Result<T>>;

    /// An empty grade is any.
    std::function<Answer<WaitingPlace>(const QUuid &request, ShowId show, int seats, const QString &grade)> join;
    std::function<Answer<WaitingCount>(ShowId show)> count;
    std::function<Answer<QList<WaitingEntry>>()> entries;
    std::function<Answer<Done>(WaitingEntryId entry)> leave;
    std::function<Answer<Done>(WaitingEntryId entry)> decline;

    /// Both outlive the calls.
    static WaitingCalls of(WaitingApi &api, SessionController &session);
};

} // namespace universe
