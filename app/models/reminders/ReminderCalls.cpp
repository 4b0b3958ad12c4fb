#include "app/models/reminders/ReminderCalls.h"

namespace universe {

ReminderCalls ReminderCalls::of(MemberApi &api, SessionController &session) {
    return {
        .reminders = [&](const QDateTime &since) { return api.myReminders(session.token(), since); },
        .notices = [&] { return api.notices(session.token()); },
        .setNotice = [&](Reminder::Kind kind, bool wanted) { return api.setNotice(session.token(), kind, wanted); }};
}

} // namespace universe
