#pragma once

#include "app/core/Error.h"
#include "app/db/Database.h"

#include <QObject>
#include <QUuid>

namespace universe {

/// A request that must happen exactly once: its request id lives from the first press until the server has answered,
/// however often the button is pressed and the connection breaks in between.
class PendingRequest : public QObject {
    Q_OBJECT

public:
    enum class Phase {
        Idle,
        Asking,
        AskingAgain, ///< the connection went away meanwhile; the database asks again when it is back
    };

    explicit PendingRequest(Database &database, QObject *parent = nullptr);

    [[nodiscard]] Phase phase() const { return m_phase; }
    [[nodiscard]] bool isIdle() const { return m_phase == Phase::Idle; }

    /// Starts a request. Its id is that of the last attempt, unless that attempt was answered.
    QUuid begin();
    /// The server has done it.
    void succeeded();
    /// The request failed. The id is kept where a repeat is safe and the same intent, because it is unknown whether the
    /// server has done it.
    void failed(const Error &error);
    /// The intent is another now; the next request gets a new id.
    void forget();

Q_SIGNALS:
    void phaseChanged();

private:
    void setPhase(Phase phase);

    Database &m_database;
    QUuid m_id;
    Phase m_phase = Phase::Idle;
};

} // namespace universe
