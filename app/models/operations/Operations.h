#pragma once

#include "app/models/operations/JobWatch.h"
#include "app/models/operations/MailQueueModel.h"

namespace universe {

/// The page of a deployment at work: its jobs, and the mails that did not go out. All of it is forgotten at log-out.
class Operations : public QObject {
    Q_OBJECT

public:
    Operations(const OperationsCalls &calls, SessionController &session, QObject *parent = nullptr);

    /// Asks for jobs and mails; what is known stays until the answers are there.
    void load();
    [[nodiscard]] JobWatch &jobs() { return m_jobs; }
    [[nodiscard]] MailQueueModel &mails() { return m_mails; }
    [[nodiscard]] const LoadState &mailState() const { return m_mailState; }
    /// Has a mail that failed tried anew. Ignored while one is under way.
    void retry(MailId mail);
    [[nodiscard]] bool isBusy() const { return m_busy; }

Q_SIGNALS:
    void changed();
    void retried();
    void refused(const universe::Error &error);

private:
    void forgetMember();

    OperationsCalls m_calls;
    SessionController &m_session;
    JobWatch m_jobs;
    MailQueueModel m_mails;
    LoadState m_mailState;
    bool m_busy = false;
    LatestAnswer m_lists;
    LatestAnswer m_answers;
};

} // namespace universe
