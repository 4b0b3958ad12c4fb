#pragma once

#include "app/api/MemberApi.h"
#include "app/models/SessionController.h"

#include <functional>

namespace universe {

/// The question of reminders to the server, for the member. It is a function, so that tests can answer by hand.
struct ReminderCalls {
    template <typename T>
    using Answer = QFuture<Result<T>>;

    std::function<Answer<QList<Reminder>>(const QDateTime &since)> reminders;

    /// Both outlive the calls.
    static ReminderCalls of(MemberApi &api, SessionController &session);
};

} // namespace universe
