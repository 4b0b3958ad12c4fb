#pragma once

#include "app/core/Ids.h"

#include <QDateTime>

#include <functional>

namespace universe {

/// How far a member has come with the reminders on this machine; invalid instants: never here before.
struct ReminderMark {
    QDateTime told; ///< reminders until then have been announced
    QDateTime read; ///< reminders until then have been in front of the member's eyes
};

/// Where the marks are kept. Without functions, as on a kiosk, a member's mark lasts until the log-out.
struct ReminderMemory {
    std::function<ReminderMark(MemberId member)> load;
    std::function<void(MemberId member, const ReminderMark &mark)> save;
};

} // namespace universe
