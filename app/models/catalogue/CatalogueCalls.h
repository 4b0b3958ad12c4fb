#pragma once

#include "app/api/AccountApi.h"
#include "app/api/CatalogueApi.h"
#include "app/models/SessionController.h"

#include <functional>

namespace universe {

/// The questions of the catalogue to the server, for the viewer. They are functions rather than the Api classes, so
/// that tests can answer by hand.
struct CatalogueCalls {
    template <typename T>
    using Answer = QFuture<Result<T>>;

    /// A page of at most `size` concerts.
    std::function<Answer<ConcertPage>(const ConcertQuery &query, const QString &cursor, int size)> search;
    std::function<Answer<QHash<ConcertId, Availability>>(const QList<ConcertId> &ids)> availability;
    std::function<Answer<Concert>(ConcertId id)> concert;
    std::function<Answer<QList<ConcertSinger>>(ConcertId id)> singers;
    std::function<Answer<QList<GradePrice>>(ConcertId id)> prices;
    std::function<Answer<FeeTerms>(ConcertId id)> fees;
    std::function<Answer<QList<Show>>(ConcertId id)> shows;
    std::function<Answer<Done>(ConcertId id, bool favourite)> setFavouriteConcert;
    std::function<Answer<Done>(SingerId id, bool favourite)> setFavouriteSinger;

    /// All of them outlive the calls.
    static CatalogueCalls of(CatalogueApi &catalogue, AccountApi &account, SessionController &session);
};

} // namespace universe
