#pragma once

#include "app/api/AccountApi.h"
#include "app/models/SessionController.h"

#include <QUuid>

#include <functional>

namespace universe {

/// The questions of a member's account to the server. They are functions, so that tests can answer by hand.
struct AccountCalls {
    template <typename T>
    using Answer = QFuture<Result<T>>;

    std::function<Answer<Account>()> account;
    std::function<Answer<Money>(const QUuid &request, Money amount)> topUp;
    std::function<Answer<QList<LedgerEntry>>()> ledger;
    std::function<Answer<Done>(const AccountChange &change)> setDetails;
    std::function<Answer<Done>(const QString &oldPassword, const QString &newPassword)> setPassword;
    std::function<Answer<Done>(const QString &password, const std::optional<QString> &pin)> setPin;
    std::function<Answer<Done>(const QString &password)> close;
    std::function<Answer<QList<FavouriteSinger>>()> favouriteSingers;

    /// Both outlive the calls.
    static AccountCalls of(AccountApi &api, SessionController &session);
};

} // namespace universe
