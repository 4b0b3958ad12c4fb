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
    explicit DatabaseWorker(QString conninfo)
        : m_conninfo(std::move(conninfo)) {}

    void connectNow();
    void run(Database::Job job);

Q_SIGNALS:
    void connected();
    void disconnected(const universe::Error &reason, std::chrono::milliseconds retryIn);

private:
    bool open();
    void lose(const Error &reason);
    void watchSocket();
    void answerWaiting();

    const QString m_conninfo;
    Connection m_connection;
    bool m_online = false;
    bool m_triedSinceLoss = true; ///< false after a loss, until a call has tried to reconnect
    std::chrono::milliseconds m_delay{0};
    std::unique_ptr<QTimer> m_retry;
    std::unique_ptr<QSocketNotifier> m_notifier;
    QQueue<Database::Job> m_waiting;
};

} // namespace universe
