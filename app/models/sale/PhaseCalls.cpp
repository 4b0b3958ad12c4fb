#include "app/models/sale/PhaseCalls.h"

namespace universe {

PhaseCalls PhaseCalls::of(SaleApi &api, SessionController &session) {
    PhaseCalls calls;
    calls.phases = [&](ConcertId concert) { return api.phases(concert); };
    calls.useCode = [&](const QUuid &request, PhaseId phase, const QString &code) {
        return api.useCode(session.token(), request, phase, code);
    };
    calls.codes = [&](ConcertId concert) { return api.myCodes(session.token(), concert); };
    calls.enter = [&](const QUuid &request, PhaseId phase, const QList<DrawWish> &wishes) {
        return api.enterDraw(session.token(), request, phase, wishes);
    };
    calls.withdraw = [&](EntryId entry) { return api.withdrawEntry(session.token(), entry); };
    calls.entries = [&] { return api.myEntries(session.token()); };
    calls.record = [&](PhaseId phase) { return api.drawRecord(phase); };
    calls.history = [&](ConcertId concert) { return api.saleHistory(concert); };
    return calls;
}

} // namespace universe
