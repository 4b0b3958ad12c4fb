#include "app/models/account/AccountCalls.h"

namespace universe {

AccountCalls AccountCalls::of(AccountApi &api, SessionController &session) {
    AccountCalls calls;
    calls.account = [&] { return api.myAccount(session.token()); };
    calls.topUp = [&](const QUuid &request, Money amount) { return api.topUp(session.token(), request, amount); };
    calls.ledger = [&] { return api.myLedger(session.token()); };
    calls.favouriteSingers = [&] { return api.myFavouriteSingers(session.token()); };
    calls.setDetails = [&](const AccountChange &change) { return api.setMyDetails(session.token(), change); };
    calls.setPassword = [&](const QString &oldPassword, const QString &newPassword) {
        return api.setMyPassword(session.token(), oldPassword, newPassword);
    };
    calls.setPin = [&](const QString &password, const std::optional<QString> &pin) {
        return api.setPin(session.token(), password, pin);
    };
    calls.close = [&](const QString &password) { return api.closeMyAccount(session.token(), password); };
    return calls;
}

} // namespace universe
