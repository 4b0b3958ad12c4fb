#pragma once

#include "app/api/CounterApi.h"
#include "app/core/LatestAnswer.h"
#include "app/models/PendingRequest.h"
#include "app/models/SessionController.h"

#include <functional>

namespace universe {

/// Seats of a show that a supervisor keeps for the house, or lets go.
class BlockController : public QObject {
    Q_OBJECT

public:
    /// A function, so that tests can answer by hand.
    using Block = std::function<QFuture<Result<Done>>(ShowId show, const QList<SeatId> &seats, bool blocked,
                                                      const QString &reason)>;

    BlockController(Database &database, Block block, SessionController &session, QObject *parent = nullptr);
    /// Both outlive the call.
    static Block blockOf(CounterApi &api, SessionController &session);

    /// Blocks seats or, not `blocked`, lets them go. Ends in done() or refused(). Ignored while one is under way.
    void set(ShowId show, const QList<SeatId> &seats, bool blocked, const QString &reason);
    [[nodiscard]] PendingRequest::Phase phase() const { return m_request.phase(); }
    [[nodiscard]] bool isIdle() const { return m_request.isIdle(); }

Q_SIGNALS:
    void changed();
    void done(int seats, bool blocked);
    void refused(const universe::Error &error);

private:
    Block m_block;
    SessionController &m_session;
    PendingRequest m_request; ///< whether it is asked again; what it does it does once without an id
    LatestAnswer m_answers;
};

} // namespace universe
