#include "app/models/MemberCalls.h"

namespace universe {

MemberCalls MemberCalls::of(MemberApi &api, SessionController &session, const ServerClock &clock,
                            ReminderMemory memory) {
    MemberCalls calls;
    calls.home = [&] { return api.myHome(session.token()); };
    calls.reminders = [&](const QDateTime &since) { return api.myReminders(session.token(), since); };
    calls.member = [&] { return session.memberId(); };
    calls.endIfExpired = [&](const Error &error) { return session.endIfExpired(error); };
    calls.now = [&] { return clock.now(); };
    calls.memory = std::move(memory);
    return calls;
}

} // namespace universe
