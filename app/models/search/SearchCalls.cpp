#include "app/models/search/SearchCalls.h"

namespace universe {

SearchCalls SearchCalls::of(SearchApi &api, SessionController &session) {
    SearchCalls calls;
    calls.suggest = [&](const QString &text) { return api.suggest(text, session.token()); };
    calls.count = [&](const ConcertQuery &query) { return api.countConcerts(query, session.token()); };
    calls.offer = [&] { return api.searchFilters(); };
    calls.savedSearches = [&] { return api.mySavedSearches(session.token()); };
    calls.saveSearch = [&](const QString &name, const ConcertQuery &query) {
        return api.saveSearch(session.token(), name, query);
    };
    calls.deleteSavedSearch = [&](qint64 id) { return api.deleteSavedSearch(session.token(), id); };
    return calls;
}

} // namespace universe
