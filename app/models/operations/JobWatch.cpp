#include "app/models/operations/JobWatch.h"

#include <algorithm>

namespace universe {

JobWatch::JobWatch(OperationsCalls calls, SessionController &session, QObject *parent)
    : QObject(parent)
    , m_calls(std::move(calls))
    , m_session(session) {
    m_timer.setInterval(interval);
    connect(&m_timer, &QTimer::timeout, this, &JobWatch::load);
    connect(&session, &SessionController::loggedIn, this, &JobWatch::memberChanged);
    connect(&session, &SessionController::loggedOut, this, &JobWatch::memberChanged);
    connect(&session, &SessionController::rightsChanged, this, &JobWatch::memberChanged);
    memberChanged();
}

void JobWatch::memberChanged() {
    m_answers.dropEarlier();
    m_timer.stop();
    m_jobs.clear();
    m_state = {};
    if (m_session.may(Right::Operations)) {
        m_timer.start();
        load();
    }
    Q_EMIT changed();
}

void JobWatch::load() {
    if (!m_session.may(Right::Operations))
        return;
    m_state.start();
    m_answers.dropEarlier();
    m_answers.whenDone(this, m_calls.jobs(), [this](const Result<QList<JobRun>> &jobs) {
        if (jobs) {
            m_jobs = *jobs;
            m_state.finish();
        } else {
            m_state.fail(jobs.error());
            if (m_session.endIfExpired(jobs.error()))
                return;
        }
        Q_EMIT changed();
    });
}

bool JobWatch::isMissing() const { return std::ranges::any_of(m_jobs, &JobRun::isMissing); }

} // namespace universe
