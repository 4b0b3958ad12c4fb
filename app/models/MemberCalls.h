#pragma once

#include "app/api/MemberApi.h"
#include "app/core/ServerClock.h"
#include "app/models/SessionController.h"

#include <functional>

namespace universe {

/// How far a member has come with the reminders on this machine; invalid instants: never here before.
struct ReminderMark {
    QDateTime told; ///< what happened until then has been announced
    QDateTime read; ///< what happened until then was in front of the member's eyes
};

/// Where the marks are kept. Without functions, as on a kiosk, a member's mark lasts until the log-out.
struct ReminderMemory {
    std::function<ReminderMark(MemberId member)> load;
    std::function<void(MemberId member, const ReminderMark &mark)> save;
};

/// What reminders and the home shelves ask for whoever is logged in. Functions, so that they can be fed by hand.
struct MemberCalls {
    template <typename T>
    using Answer = QFuture<Result<T>>;

    std::function<Answer<MemberHome>()> home;
    std::function<Answer<QList<Reminder>>(const QDateTime &since)> reminders;
    /// None for a guest.
    std::function<MemberId()> member;
    /// As SessionController::endIfExpired().
    std::function<bool(const Error &error)> endIfExpired;
    /// The server's clock, as well as it is known.
    std::function<QDateTime()> now;
    ReminderMemory memory;

    /// The first three outlive the calls.
    static MemberCalls of(MemberApi &api, SessionController &session, const ServerClock &clock,
                          ReminderMemory memory = {});
};

} // namespace universe
