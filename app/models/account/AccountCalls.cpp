#include "app/models/account/AccountCalls.h"

namespace universe {

AccountCalls AccountCalls::of(AccountApi &api, SessionController &session) {
    AccountCalls calls;
    calls.account = [&] { return api.myAccount(session.token()); };
    calls.topUp = [&](const QUuid &request, Money amount) { return api.topUp(session.token(), request, amount); };
    calls.ledger = [&] { return api.myLedger(session.token()); };
    calls.favouriteSingers = [&] { return api.myFavouriteSingers(session.token()); };
    return calls;
}

} // namespace universe
