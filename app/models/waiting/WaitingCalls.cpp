#include "app/models/waiting/WaitingCalls.h"

namespace universe {

WaitingCalls WaitingCalls::of(WaitingApi &api, SessionController &session) {
    WaitingCalls calls;
    calls.join = [&](const QUuid &request, ShowId show, int seats, const QString &grade) {
        return api.join(session.token(), request, show, seats, grade);
    };
    calls.count = [&](ShowId show) { return api.waitingList(show); };
    calls.entries = [&] { return api.myWaitingList(session.token()); };
    calls.leave = [&](WaitingEntryId entry) { return api.leave(session.token(), entry); };
    calls.decline = [&](WaitingEntryId entry) { return api.declineOffer(session.token(), entry); };
    return calls;
}

} // namespace universe
