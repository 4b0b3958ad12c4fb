#pragma once

#include "app/api/SingerApi.h"
#include "app/models/SessionController.h"

#include <functional>

namespace universe {

/// The questions of singers to the server, for the viewer. They are functions, so that tests can answer by hand.
/// Concerts and hearts are the catalogue's (CatalogueCalls, Favourites).
struct SingerCalls {
    template <typename T>
    using Answer = QFuture<Result<T>>;

    std::function<Answer<SingerPage>(const SingerQuery &query, const QString &cursor)> singers;
    std::function<Answer<QList<SingerInitial>>()> initials;
    std::function<Answer<Singer>(SingerId id)> singer;
    std::function<Answer<QList<SingerRelation>>(SingerId id)> relations;

    /// Both outlive the calls.
    static SingerCalls of(SingerApi &api, SessionController &session);
};

} // namespace universe
