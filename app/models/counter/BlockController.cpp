#include "app/models/counter/BlockController.h"

namespace universe {

BlockController::BlockController(Database &database, Block block, SessionController &session, QObject *parent)
    : QObject(parent)
    , m_block(std::move(block))
    , m_session(session)
    , m_request(database) {
    connect(&m_request, &PendingRequest::phaseChanged, this, &BlockController::changed);
    connect(&session, &SessionController::loggedOut, this, [this] {
        m_answers.dropEarlier();
        m_request.forget();
    });
}

BlockController::Block BlockController::blockOf(CounterApi &api, SessionController &session) {
    return [&](ShowId show, const QList<SeatId> &seats, bool blocked, const QString &reason) {
        return api.blockSeats(session.token(), show, seats, blocked, reason);
    };
}

void BlockController::set(ShowId show, const QList<SeatId> &seats, bool blocked, const QString &reason) {
    if (!isIdle() || seats.isEmpty())
        return;
    m_request.begin();
    m_answers.whenDone(this, m_block(show, seats, blocked, reason),
                       [this, count = int(seats.size()), blocked](const Result<Done> &answer) {
                           if (answer) {
                               m_request.succeeded();
                               Q_EMIT done(count, blocked);
                               return;
                           }
                           m_request.failed(answer.error());
                           if (!m_session.endIfExpired(answer.error()))
                               Q_EMIT refused(answer.error());
                       });
}

} // namespace universe
