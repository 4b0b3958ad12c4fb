#include "app/models/manage/ManageCalls.h"

namespace universe {

ManageCalls ManageCalls::of(ManageApi &api, SessionController &session) {
    return {
        .accounts = [&](const QString &query,
                        const QString &after) { return api.accounts(session.token(), query, after); },
        .createAccount =
            [&](const QUuid &request, const WantedAccount &wanted) {
                return api.createAccount(session.token(), request, wanted);
            },
        .setRole = [&](MemberId member, Role role,
                       const QString &reason) { return api.setRole(session.token(), member, role, reason); },
        .lockAccount = [&](MemberId member, bool locked,
                           const QString &reason) { return api.lockAccount(session.token(), member, locked, reason); },
        .setPasswordFor =
            [&](MemberId member, const QString &password, const QString &reason) {
                return api.setPasswordFor(session.token(), member, password, reason);
            },
        .acts = [&](const QDateTime &from, const QDateTime &to, const QList<ActWord> &words,
                    const QString &after) { return api.acts(session.token(), from, to, words, after); }};
}

} // namespace universe
