#pragma once

#include "app/api/ManageApi.h"
#include "app/models/SessionController.h"

#include <functional>

namespace universe {

/// The questions about accounts and the record to the server. They are functions, so that tests can answer by hand.
struct ManageCalls {
    template <typename T>
    using Answer = QFuture<Result<T>>;

    std::function<Answer<ListPage<ManagedAccount>>(const QString &query, const QString &after)> accounts;
    std::function<Answer<MemberId>(const QUuid &request, const WantedAccount &wanted)> createAccount;
    std::function<Answer<Done>(MemberId member, Role role, const QString &reason)> setRole;
    std::function<Answer<Done>(MemberId member, bool locked, const QString &reason)> lockAccount;
    std::function<Answer<Done>(MemberId member, const QString &password, const QString &reason)> setPasswordFor;
    std::function<Answer<ListPage<StaffAct>>(const QDateTime &from, const QDateTime &to, const QList<ActWord> &words,
                                             const QString &after)>
        acts;

    /// Both outlive the calls.
    static ManageCalls of(ManageApi &api, SessionController &session);
};

} // namespace universe
