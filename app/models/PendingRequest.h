#pragma once

#include "app/core/Error.h"
#include "app/db/Database.h"

#include <QObject>
#include <QUuid>

namespace universe {

/// What a person asked for once and must get once: its request id lives from the first press until the server has
/// answered, however often the button is pressed and the connection breaks in between.
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

    /// Starts to ask; the id is that of the last attempt unless that one was answered.
    QUuid begin();
    /// It was done.
    void succeeded();
    /// It failed. The id is kept where asking again is the same intent, and safe: nobody knows whether it was done.
    void failed(const Error &error);
    /// The person wants something else now.
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
