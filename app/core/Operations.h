#pragma once

#include "app/core/Ids.h"

#include <QDateTime>
#include <QString>

namespace universe {

using MailId = Id<struct MailTag>;

/// A job that is run by time, and when that was last.
struct JobRun {
    QString job;          ///< the server's word for it
    QDateTime finishedAt; ///< invalid: never
    qint64 done = 0;      ///< how much it did then
    bool isMissing = false;

    friend bool operator==(const JobRun &, const JobRun &) = default;
};

/// A mail that did not go out: it will be tried again, or it failed for good.
struct QueuedMail {
    MailId id;
    QString kind; ///< the server's word for it
    MemberId member;
    QString bookingNumber; ///< empty when it is about none
    QDateTime at;
    bool hasFailed = false;
    int tries = 0;
    QDateTime dueAt;           ///< of one that will be tried again
    QString error;             ///< what the mail server said last
    bool mayBeRetried = false; ///< it failed, and cannot have gone out twice already

    friend bool operator==(const QueuedMail &, const QueuedMail &) = default;
};

} // namespace universe
