#include "app/models/report/ReportCalls.h"

namespace universe {

ReportCalls ReportCalls::of(ReportApi &api, SessionController &session) {
    return {
        .shows = [&](QDate from, QDate to) { return api.sales(session.token(), from, to); },
        .concerts = [&](QDate from, QDate to) { return api.concerts(session.token(), from, to); },
        .takings = [&](QDate from, QDate to) { return api.takings(session.token(), from, to); },
        .hours = [&](QDate from, QDate to) { return api.hours(session.token(), from, to); },
        .curve = [&](ConcertId concert) { return api.curve(session.token(), concert); },
        .seats = [&](ShowId show) { return api.seats(session.token(), show); },
    };
}

} // namespace universe
