#pragma once

#include "app/api/MemberApi.h"
#include "app/models/SessionController.h"

#include <functional>

namespace universe {

/// What reminders and the home shelves ask for whoever is logged in. Functions, so that they can be fed by hand.
struct MemberCalls {
    template <typename T>
    using Answer = QFuture<Result<T>>;

    std::function<Answer<MemberHome>()> home;
    std::function<Answer<QList<Reminder>>(const QDateTime &since)> reminders;

    /// Both outlive the calls.
    static MemberCalls of(MemberApi &api, SessionController &session);
};

} // namespace universe
