#pragma once

#include "app/api/SearchApi.h"
#include "app/models/SessionController.h"

#include <functional>

namespace universe {

/// The questions of searching to the server, beside the concerts themselves, for the viewer. They are functions, so
/// that tests can answer by hand.
struct SearchCalls {
    template <typename T>
    using Answer = QFuture<Result<T>>;

    std::function<Answer<QList<Suggestion>>(const QString &text)> suggest;
    std::function<Answer<ConcertCount>(const ConcertQuery &query)> count;
    std::function<Answer<SearchOffer>()> offer;
    std::function<Answer<QList<SavedSearch>>()> savedSearches;
    std::function<Answer<Done>(const QString &name, const ConcertQuery &query)> saveSearch;
    std::function<Answer<Done>(qint64 id)> deleteSavedSearch;

    /// Both outlive the calls.
    static SearchCalls of(SearchApi &api, SessionController &session);
};

} // namespace universe
