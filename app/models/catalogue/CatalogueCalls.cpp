#include "app/models/catalogue/CatalogueCalls.h"

namespace universe {

CatalogueCalls CatalogueCalls::of(CatalogueApi &catalogue, AccountApi &account, SessionController &session) {
    CatalogueCalls calls;
    calls.search = [&](const ConcertQuery &query, const QString &cursor, int size) {
        return catalogue.searchConcerts(query, cursor, session.token(), size);
    };
    calls.availability = [&](const QList<ConcertId> &ids) { return catalogue.concertAvailability(ids); };
    calls.concert = [&](ConcertId id) { return catalogue.concert(id, session.token()); };
    calls.singers = [&](ConcertId id) { return catalogue.concertSingers(id, session.token()); };
    calls.prices = [&](ConcertId id) { return catalogue.concertPrices(id); };
    calls.fees = [&](ConcertId id) { return catalogue.concertFees(id); };
    calls.shows = [&](ConcertId id) { return catalogue.shows(id); };
    calls.setFavouriteConcert = [&](ConcertId id, bool favourite) {
        return account.setFavouriteConcert(session.token(), id, favourite);
    };
    calls.setFavouriteSinger = [&](SingerId id, bool favourite) {
        return account.setFavouriteSinger(session.token(), id, favourite);
    };
    return calls;
}

} // namespace universe
