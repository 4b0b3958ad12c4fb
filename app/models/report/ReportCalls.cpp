#include "app/models/report/ReportCalls.h"

namespace universe {

ReportCalls ReportCalls::of(ReportApi &api, SessionController &session) {
    return {.sales = [&](QDate from, QDate to) { return api.sales(session.token(), from, to); }};
}

} // namespace universe
