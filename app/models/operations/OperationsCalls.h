#pragma once

#include "app/api/OperationsApi.h"
#include "app/models/SessionController.h"

#include <functional>

namespace universe {

/// The questions of operations to the server, for an administrator. They are functions, so that tests can answer by
/// hand.
struct OperationsCalls {
    template <typename T>
    using Answer = QFuture<Result<T>>;

    std::function<Answer<QList<JobRun>>()> jobs;
    std::function<Answer<QList<QueuedMail>>()> mailQueue;
    std::function<Answer<Done>(MailId mail)> retryMail;

    /// Both outlive the calls.
    static OperationsCalls of(OperationsApi &api, SessionController &session);
};

} // namespace universe
