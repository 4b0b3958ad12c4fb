#include "app/models/operations/Operations.h"

namespace universe {

Operations::Operations(const OperationsCalls &calls, SessionController &session, QObject *parent)
    : QObject(parent)
    , m_calls(calls)
    , m_session(session)
    , m_jobs(calls, session) {
    connect(&session, &SessionController::loggedOut, this, &Operations::forgetMember);
}

void Operations::load() {
    if (!m_session.isMember())
        return;
    m_jobs.load();
    m_mailState.start();
    m_lists.dropEarlier();
    m_lists.whenDone(this, m_calls.mailQueue(), [this](const Result<QList<QueuedMail>> &mails) {
        if (mails) {
            m_mails.setMails(*mails);
            m_mailState.finish();
        } else {
            m_mailState.fail(mails.error());
            if (m_session.endIfExpired(mails.error()))
                return;
        }
        Q_EMIT changed();
    });
    Q_EMIT changed();
}

void Operations::retry(MailId mail) {
    if (m_busy || !m_session.isMember())
        return;
    m_busy = true;
    Q_EMIT changed();
    m_answers.whenDone(this, m_calls.retryMail(mail), [this](const Result<Done> &done) {
        m_busy = false;
        if (done)
            Q_EMIT retried();
        else if (m_session.endIfExpired(done.error()))
            return;
        else
            Q_EMIT refused(done.error());
        load(); // what it is now, whatever was answered
    });
}

void Operations::forgetMember() {
    m_lists.dropEarlier();
    m_answers.dropEarlier();
    m_mails.setMails({});
    m_mailState = {};
    m_busy = false;
    Q_EMIT changed();
}

} // namespace universe
