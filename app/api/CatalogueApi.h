#pragma once

#include "app/core/Account.h"
#include "app/core/Cancellation.h"
#include "app/core/ConcertQuery.h"
#include "app/db/Database.h"

#include <QHash>

namespace universe {

/// The catalogue, which everyone may read. A token adds what is the member's own (favourites, "booked"); an empty token
/// stands for a guest. Every method is one procedure of the schema api, named alike; its refusals are listed in
/// sql/README.md.
class CatalogueApi {
public:
    static constexpr int pageSize = 60;
    static constexpr int largestPage = 500; ///< concerts; the server gives no more at once

    explicit CatalogueApi(Database &database)
        : m_database(database) {}

    QFuture<Result<Deployment>> deployment();
    /// A page of at most `size` concerts after `cursor` (empty: the first page).
    QFuture<Result<ConcertPage>> searchConcerts(const ConcertQuery &query, const QString &cursor, const QString &token,
                                                int size = pageSize);
    QFuture<Result<Concert>> concert(ConcertId id, const QString &token);
    QFuture<Result<QList<ConcertSinger>>> concertSingers(ConcertId id, const QString &token);
    QFuture<Result<QList<GradePrice>>> concertPrices(ConcertId id);
    /// What cancelling costs.
    QFuture<Result<FeeTerms>> concertFees(ConcertId id);
    QFuture<Result<QList<Show>>> shows(ConcertId id);
    /// Seats of the shows still to come, for the concerts on screen; a concert without such shows is missing.
    QFuture<Result<QHash<ConcertId, Availability>>> concertAvailability(const QList<ConcertId> &ids);

private:
    Database &m_database;
};

} // namespace universe
