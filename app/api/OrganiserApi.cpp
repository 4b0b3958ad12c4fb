#include "app/api/OrganiserApi.h"

namespace universe {

namespace {

Result<OrganiserReceipt> readReceipt(const Rows &rows) {
    if (rows.isEmpty())
        return failure(ErrorCode::Internal);
    return OrganiserReceipt{int(rows.first().integer(0)), {rows.first().integer(1)}};
}

} // namespace

QFuture<Result<OrganiserReceipt>> OrganiserApi::cancelConcert(const QString &token, const QUuid &request,
                                                              ConcertId concert, const QString &reason,
                                                              double compensation) {
    return m_database.call(Retry::UntilAnswered,
                           "select bookings, refunded from api.cancel_concert(token => $1, request_id => $2, "
                           "concert_id => $3, reason => $4, compensation_percent => $5::numeric)",
                           Params(token, request, concert, reason, QString::number(compensation)), &readReceipt);
}

QFuture<Result<OrganiserReceipt>> OrganiserApi::cancelShow(const QString &token, const QUuid &request, ShowId show,
                                                           const QString &reason, double compensation) {
    return m_database.call(Retry::UntilAnswered,
                           "select bookings, refunded from api.cancel_show(token => $1, request_id => $2, "
                           "show_id => $3, reason => $4, compensation_percent => $5::numeric)",
                           Params(token, request, show, reason, QString::number(compensation)), &readReceipt);
}

QFuture<Result<OrganiserReceipt>> OrganiserApi::moveShow(const QString &token, const QUuid &request, ShowId show,
                                                         const QDateTime &startsAt, const QString &reason) {
    return m_database.call(Retry::UntilAnswered,
                           "select bookings, 0 from api.move_show(token => $1, request_id => $2, show_id => $3, "
                           "starts_at => $4, reason => $5)",
                           Params(token, request, show, startsAt, reason), &readReceipt);
}

} // namespace universe
