#pragma once

#include "app/db/Connection.h"
#include "app/db/Inbox.h"

#include <QDeadlineTimer>
#include <QObject>
#include <QSocketNotifier>
#include <QTimer>

#include <chrono>
#include <memory>

namespace universe {

/// Lives in the database thread and is the only user of the connection.
class DatabaseWorker : public QObject {
    Q_OBJECT

public:
    /// `waiting` and `inbox` outlive the worker; once the waiting is stopped, calls are dropped.
    DatabaseWorker(QString conninfo, const Waiting &waiting, Inbox &inbox);

    void connectNow();
    /// Sends what is in the inbox and brings the answers, until there is nothing left to wait for.
    void serve();
    /// Asks again what a locked session was refused.
    void askHeld();
    /// Gives it up: its session is over. It is no refusal, which might end the session of whoever came then.
    void dropHeld();

Q_SIGNALS:
    void connecting(); ///< ends in one of the two below
    void connected();
    void disconnected(const universe::Error &reason, std::chrono::milliseconds retryIn);
    void answered(quint64 call);
    void readOnlyFound(bool readOnly); ///< it is otherwise than before
    void lockedFound();

private:
    enum class Line { Offline, Greeted, Online };

    void open();
    void sendAll();
    [[nodiscard]] bool maySend(const Job &job) const;
    void answerOffline();
    void take(const Result<Rows> &answer);
    void takeGreeting(const Result<Rows> &answer);
    void takeLoss(const Error &reason);
    void lose(const Error &reason);
    void watchSocket();
    void finish(const Job &job, const Result<Rows> &answer);
    void hold(Job job);
    void setReadOnly(bool readOnly);
    void askWhetherReadOnly();
    void startTimer(std::unique_ptr<QTimer> &timer, void (DatabaseWorker::*due)(), std::chrono::milliseconds after);

    const QString m_conninfo;
    const Waiting &m_waiting;
    Inbox &m_inbox;
    Connection m_connection;
    Line m_line = Line::Offline; ///< Greeted: connected, but the server has not answered yet
    bool m_readOnly = false;
    bool m_triedSinceLoss = true; ///< false after a loss, until a call has tried to reconnect
    std::chrono::milliseconds m_delay{0};
    std::unique_ptr<QTimer> m_retry;
    std::unique_ptr<QTimer> m_probe; ///< while the server only reads
    std::unique_ptr<QSocketNotifier> m_notifier;
    std::deque<Job> m_unsent;
    std::deque<Job> m_sent;      ///< in the order in which they will be answered
    QDeadlineTimer m_deadline;   ///< of the first of them
    std::deque<Job> m_postponed; ///< until the connection is back
    std::deque<Job> m_held;      ///< until the session is unlocked
};

} // namespace universe
