#pragma once

#include "app/db/AdminConnection.h"

namespace universe {

/// How many mails of a run went out, will be tried again, and were given up.
struct MailCount {
    int sent = 0;
    int later = 0;
    int failed = 0;
};

/// Sends all mails that are due, one after the other, each in its reader's language; nothing where no server is set.
/// Any number of processes may do so at once.
ServerResult<MailCount> sendDueMail(AdminConnection &connection);

} // namespace universe
