#pragma once

#include "app/api/MemberApi.h"
#include "app/models/SessionController.h"

#include <functional>

namespace universe {

/// The questions of reminders to the server, for the member. They are functions, so that tests can answer by hand.
struct ReminderCalls {
    template <typename T>
    using Answer = QFuture<Result<T>>;

    std::function<Answer<QList<Reminder>>(const QDateTime &since)> reminders;
    std::function<Answer<QList<NoticeChoice>>()> notices;
    std::function<Answer<Done>(Reminder::Kind kind, bool wanted)> setNotice;

    /// Both outlive the calls.
    static ReminderCalls of(MemberApi &api, SessionController &session);
};

} // namespace universe
