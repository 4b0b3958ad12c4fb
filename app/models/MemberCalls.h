#pragma once

#include "app/api/MemberApi.h"
#include "app/models/SessionController.h"

#include <functional>

namespace universe {

/// The questions of reminders and home shelves to the server, for the member. They are functions, so that tests can
/// answer by hand.
struct MemberCalls {
    template <typename T>
    using Answer = QFuture<Result<T>>;

    std::function<Answer<MemberHome>()> home;
    std::function<Answer<QList<Reminder>>(const QDateTime &since)> reminders;

    /// Both outlive the calls.
    static MemberCalls of(MemberApi &api, SessionController &session);
};

} // namespace universe
