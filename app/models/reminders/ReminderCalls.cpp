#include "app/models/reminders/ReminderCalls.h"

namespace universe {

ReminderCalls ReminderCalls::of(MemberApi &api, SessionController &session) {
    return {.reminders = [&](const QDateTime &since) { return api.myReminders(session.token(), since); }};
}

} // namespace universe
