#pragma once

#include "app/core/Waiting.h"
#include "app/db/Database.h"

#include <QUuid>

namespace universe {

/// Waiting for seats that come back. Refusals: sql/README.md. Leaving and declining may be repeated: done again,
/// nothing happens.
class WaitingApi {
public:
    explicit WaitingApi(Database &database)
        : m_database(database) {}

    /// A request id that was answered before brings the first answer. An empty grade is any.
    QFuture<Result<WaitingPlace>> join(const QString &token, const QUuid &requestId, ShowId show, int seats,
                                       const QString &grade);
    QFuture<Result<WaitingCount>> waitingList(ShowId show);
    /// The newest first.
    QFuture<Result<QList<WaitingEntry>>> myWaitingList(const QString &token);
    QFuture<Result<Done>> leave(const QString &token, WaitingEntryId entry);
    QFuture<Result<Done>> declineOffer(const QString &token, WaitingEntryId entry);

private:
    Database &m_database;
};

} // namespace universe
