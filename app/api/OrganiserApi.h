#pragma once

#include "app/core/Ids.h"
#include "app/core/OrganiserReceipt.h"
#include "app/db/Database.h"

#include <QDateTime>
#include <QUuid>

namespace universe {

/// What an organiser does to a concert that is sold already. The reason is for the fans to read. Refusals:
/// sql/README.md.
class OrganiserApi {
public:
    explicit OrganiserApi(Database &database)
        : m_database(database) {}

    /// Gives everybody all coins back, and `compensation` percent of the price on top.
    QFuture<Result<OrganiserReceipt>> cancelConcert(const QString &token, const QUuid &request, ConcertId concert,
                                                    const QString &reason, double compensation);
    QFuture<Result<OrganiserReceipt>> cancelShow(const QString &token, const QUuid &request, ShowId show,
                                                 const QString &reason, double compensation);
    /// Bookings are kept; each fan may give theirs back for nothing.
    QFuture<Result<OrganiserReceipt>> moveShow(const QString &token, const QUuid &request, ShowId show,
                                               const QDateTime &startsAt, const QString &reason);

private:
    Database &m_database;
};

} // namespace universe
