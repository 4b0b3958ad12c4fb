#include "app/api/WaitingApi.h"

#include "app/api/Names.h"
#include "app/api/SeatIds.h"

namespace universe {

namespace {

WaitingEntry readWaitingEntry(const Row &row) {
    return WaitingEntry{.id = {row.integer(0)},
                        .concertId = {row.integer(1)},
                        .title = row.text(2),
                        .showId = {row.integer(3)},
                        .startsAt = row.instant(4),
                        .grade = row.text(5),
                        .seats = int(row.integer(6)),
                        .place = row.isNull(7) ? 0 : int(row.integer(7)),
                        .state = waitingStateFrom(row.text(8)),
                        .offerEndsAt = row.instant(9),
                        .seatIds = seatIds(row, 10),
                        .venue = row.text(11),
                        .timeZone = QTimeZone(row.text(12).toUtf8()),
                        .seatNames = row.text(13),
                        .offerTotal = {row.isNull(14) ? 0 : row.integer(14)},
                        .venueEn = row.text(15)};
}

} // namespace

QFuture<Result<WaitingPlace>> WaitingApi::join(const QString &token, const QUuid &requestId, ShowId show, int seats,
                                               const QString &grade) {
    return m_database.call(Retry::UntilAnswered,
                           "select entry_id, place from api.join_waiting_list(token => $1, request_id => $2, "
                           "show_id => $3, seats => $4, grade => $5)",
                           Params(token, requestId, show, seats, orNull(grade)),
                           [](const Rows &rows) -> Result<WaitingPlace> {
                               const Row row = rows.first();
                               return WaitingPlace{{row.integer(0)}, int(row.integer(1))};
                           });
}

QFuture<Result<WaitingCount>> WaitingApi::waitingList(ShowId show) {
    return m_database.call(Retry::AtOnce, "select waiting, returned from api.waiting_list(show_id => $1)", Params(show),
                           [](const Rows &rows) -> Result<WaitingCount> {
                               const Row row = rows.first();
                               return WaitingCount{int(row.integer(0)), int(row.integer(1))};
                           });
}

QFuture<Result<QList<WaitingEntry>>> WaitingApi::myWaitingList(const QString &token) {
    return m_database.call(Retry::AtOnce,
                           "select entry_id, concert_id, title, show_id, starts_at, grade, seats, place, state, "
                           "offer_ends_at, seat_ids, venue, time_zone, seat_names, offer_total, venue_en "
                           "from api.my_waiting_list(token => $1)",
                           Params(token),
                           [](const Rows &rows) -> Result<QList<WaitingEntry>> { return rows.map(&readWaitingEntry); });
}

QFuture<Result<Done>> WaitingApi::leave(const QString &token, WaitingEntryId entry) {
    return m_database.call(Retry::UntilAnswered, "select from api.leave_waiting_list(token => $1, entry_id => $2)",
                           Params(token, entry), [](const Rows &) -> Result<Done> { return Done{}; });
}

QFuture<Result<Done>> WaitingApi::declineOffer(const QString &token, WaitingEntryId entry) {
    return m_database.call(Retry::UntilAnswered, "select from api.decline_offer(token => $1, entry_id => $2)",
                           Params(token, entry), [](const Rows &) -> Result<Done> { return Done{}; });
}

} // namespace universe
