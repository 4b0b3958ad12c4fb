#pragma once

#include "app/api/OrganiserApi.h"
#include "app/core/LatestAnswer.h"
#include "app/models/PendingRequest.h"
#include "app/models/SessionController.h"

namespace universe {

/// Cancels concerts and shows and moves shows, each exactly once. One at a time.
class OrganiserController : public QObject {
    Q_OBJECT

public:
    OrganiserController(Database &database, OrganiserApi &api, SessionController &session, QObject *parent = nullptr);

    void cancelConcert(ConcertId concert, const QString &reason, double compensation);
    void cancelShow(ShowId show, const QString &reason, double compensation);
    void moveShow(ShowId show, const QDateTime &startsAt, const QString &reason);
    /// What was asked for last is not wanted any more: what is asked for next is another request.
    void forget();
    [[nodiscard]] bool isBusy() const { return !m_request.isIdle(); }

Q_SIGNALS:
    void changed();
    void done(const universe::OrganiserReceipt &receipt);
    void refused(const universe::Error &error);

private:
    void follow(const QFuture<Result<OrganiserReceipt>> &answer);

    OrganiserApi &m_api;
    SessionController &m_session;
    PendingRequest m_request;
    LatestAnswer m_answers;
};

} // namespace universe
