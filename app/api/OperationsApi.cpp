#include "app/api/OperationsApi.h"

namespace universe {

QFuture<Result<QList<JobRun>>> OperationsApi::jobs(const QString &token) {
    return m_database.call(
        Retry::AtOnce, "select job, finished_at, done, is_missing from api.jobs(token => $1)", Params(token),
        [](const Rows &rows) -> Result<QList<JobRun>> {
            return rows.map([](const Row &row) {
                return JobRun{row.text(0), row.instant(1), row.isNull(2) ? 0 : row.integer(2), row.boolean(3)};
            });
        });
}

QFuture<Result<QList<QueuedMail>>> OperationsApi::mailQueue(const QString &token) {
    return m_database.call(
        Retry::AtOnce,
        "select mail_id, kind, member_id, booking_no, at, state, tries, due_at, error, may_be_retried "
        "from api.mail_queue(token => $1)",
        Params(token), [](const Rows &rows) -> Result<QList<QueuedMail>> {
            return rows.map([](const Row &row) {
                return QueuedMail{.id = {row.integer(0)},
                                  .kind = row.text(1),
                                  .member = {row.integer(2)},
                                  .bookingNumber = row.text(3),
                                  .at = row.instant(4),
                                  .hasFailed = row.text(5) == u"failed",
                                  .tries = int(row.integer(6)),
                                  .dueAt = row.instant(7),
                                  .error = row.text(8),
                                  .mayBeRetried = row.boolean(9)};
            });
        });
}

QFuture<Result<Done>> OperationsApi::retryMail(const QString &token, MailId mail) {
    return m_database.call(Retry::AtOnce, "select from api.retry_mail(token => $1, mail_id => $2)", Params(token, mail),
                           [](const Rows &) -> Result<Done> { return Done{}; });
}

} // namespace universe
