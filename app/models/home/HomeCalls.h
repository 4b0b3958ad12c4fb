#pragma once

#include "app/api/MemberApi.h"
#include "app/models/SessionController.h"

#include <functional>

namespace universe {

/// The question of home shelves to the server, for the member. It is a function, so that tests can answer by hand.
struct HomeCalls {
    template <typename T>
    using Answer = QFuture<Result<T>>;

    std::function<Answer<MemberHome>()> home;

    /// Both outlive the calls.
    static HomeCalls of(MemberApi &api, SessionController &session);
};

} // namespace universe
