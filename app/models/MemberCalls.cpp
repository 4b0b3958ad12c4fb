#include "app/models/MemberCalls.h"

namespace universe {

MemberCalls MemberCalls::of(MemberApi &api, SessionController &session) {
    MemberCalls calls;
    calls.home = [&] { return api.myHome(session.token()); };
    calls.reminders = [&](const QDateTime &since) { return api.myReminders(session.token(), since); };
    return calls;
}

} // namespace universe
