#pragma once

#include "app/core/Operations.h"
#include "app/db/Database.h"

namespace universe {

/// What an administrator sees of the deployment at work. Refusals: sql/README.md.
class OperationsApi {
public:
    explicit OperationsApi(Database &database)
        : m_database(database) {}

    QFuture<Result<QList<JobRun>>> jobs(const QString &token);
    /// The mails that did not go out, the newest first.
    QFuture<Result<QList<QueuedMail>>> mailQueue(const QString &token);
    /// Has a mail that failed tried anew; NotFound when none that failed has this number.
    QFuture<Result<Done>> retryMail(const QString &token, MailId mail);

private:
    Database &m_database;
};

} // namespace universe
