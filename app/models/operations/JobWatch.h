#pragma once

#include "app/core/LatestAnswer.h"
#include "app/models/LoadState.h"
#include "app/models/SessionController.h"
#include "app/models/operations/OperationsCalls.h"

#include <QObject>
#include <QTimer>

namespace universe {

/// When each job ran last, asked for about once a minute while an administrator is logged in: without runs nothing is
/// offered to who waits, and no mail goes out.
class JobWatch : public QObject {
    Q_OBJECT

public:
    static constexpr int interval = 60'000; ///< milliseconds

    JobWatch(OperationsCalls calls, SessionController &session, QObject *parent = nullptr);

    /// Asks now; what is known stays until the answer is there.
    void load();
    [[nodiscard]] const LoadState &state() const { return m_state; }
    [[nodiscard]] const QList<JobRun> &jobs() const { return m_jobs; }
    [[nodiscard]] bool isMissing() const;

Q_SIGNALS:
    void changed();

private:
    void memberChanged();

    OperationsCalls m_calls;
    SessionController &m_session;
    QTimer m_timer;
    LoadState m_state;
    QList<JobRun> m_jobs;
    LatestAnswer m_answers;
};

} // namespace universe
