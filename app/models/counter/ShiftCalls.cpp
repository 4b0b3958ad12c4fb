#include "app/models/counter/ShiftCalls.h"

namespace universe {

ShiftCalls ShiftCalls::of(CounterApi &api, SessionController &session) {
    return {
        .shifts = [&] { return api.shifts(session.token()); },
        .open = [&](const QUuid &request, const QString &counter,
                    Money openingFloat) { return api.openShift(session.token(), request, counter, openingFloat); },
        .payIn = [&](const QUuid &request, ShiftId shift, Money amount,
                     const QString &reason) { return api.payIn(session.token(), request, shift, amount, reason); },
        .close = [&](const QUuid &request, ShiftId shift, const CashCount &count,
                     const QString &reason) { return api.closeShift(session.token(), request, shift, count, reason); },
        .report = [&](const QUuid &request,
                      ShiftId shift) { return api.shiftReport(session.token(), request, shift); }};
}

} // namespace universe
