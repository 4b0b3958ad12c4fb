#pragma once

#include "app/db/AdminConnection.h"

namespace universe {

/// How many reminders a run queued, and how many mails went out, will be tried again, and were given up.
struct MailCount {
    int reminders = 0; ///< queued now
    int sent = 0;
    int later = 0;
    int failed = 0;
};

/// Queues the reminders that are due, and sends all mails that are, one after the other, each in its reader's language;
/// nothing where no server is set. Any number of processes may do so at once. Needs a QGuiApplication, which tickets
/// are painted with.
ServerResult<MailCount> sendDueMail(AdminConnection &connection);

} // namespace universe
