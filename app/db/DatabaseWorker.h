#pragma once

#include "app/db/Connection.h"
#include "app/db/Database.h"

#include <QQueue>
#include <QSocketNotifier>
#include <QTimer>

namespace universe {

/// Lives in the database thread and is the only user of the connection.
class DatabaseWorker : public QObject {
    Q_OBJECT

public:
    /// `waiting` outlives the worker; once it is stopped, calls are dropped.
    DatabaseWorker(QString conninfo, const Waiting &waiting)
        : m_conninfo(std::move(conninfo))
        , m_waiting(waiting)
        , m_connection(waiting) {}

    void connectNow();
    void run(Database::Job job);

Q_SIGNALS:
    void connecting(); ///< ends in one of the two below
    void connected();
    void disconnected(const universe::Error &reason, std::chrono::milliseconds retryIn);
    void answered(quint64 call);
    void readOnlyFound(bool readOnly); ///< it is otherwise than before

private:
    bool open();
    bool openAgain(const Error &reason);
    void lose(const Error &reason);
    void watchSocket();
    void answerPostponed();
    void answerPostponedSoon();
    void finish(const Database::Job &job, const Result<Rows> &answer);
    void setReadOnly(bool readOnly);
    void askWhetherReadOnly();
    QTimer &timer(std::unique_ptr<QTimer> &timer, void (DatabaseWorker::*due)());

    const QString m_conninfo;
    const Waiting &m_waiting;
    Connection m_connection;
    bool m_online = false;
    bool m_readOnly = false;
    bool m_triedSinceLoss = true; ///< false after a loss, until a call has tried to reconnect
    std::chrono::milliseconds m_delay{0};
    std::unique_ptr<QTimer> m_retry;
    std::unique_ptr<QTimer> m_probe; ///< while the server only reads
    std::unique_ptr<QSocketNotifier> m_notifier;
    QQueue<Database::Job> m_postponed; ///< until the connection is back
};

} // namespace universe
