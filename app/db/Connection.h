#pragma once

#include "app/core/Result.h"
#include "app/db/Params.h"
#include "app/db/Rows.h"

#include <QString>

#include <functional>

struct pg_conn;

namespace universe {

/// One connection to PostgreSQL, opened by QtSql (QPSQL), used from the thread that opened it, and blocking: the GUI
/// goes through Database, only command lines and deployments use it directly.
///
/// Statements do not run through QSqlQuery: QPSQL sends a prepared call as the text EXECUTE name('value', ...), which
/// shows a password to pg_stat_activity and to the server's log. They run on the connection's own libpq handle
/// (QSqlDriver::handle()), where values travel beside the query.
class Connection {
public:
    Connection();
    ~Connection();
    Q_DISABLE_COPY_MOVE(Connection)

    /// `conninfo` is a libpq connection string or URI. Offline when there is no server, InvalidInput when the
    /// string cannot be read, Forbidden when the server refuses the user.
    Result<Done> open(const QString &conninfo);
    void close();
    /// False also when the server has gone away since.
    [[nodiscard]] bool isOpen() const;

    /// One statement, its values in `params`.
    Result<Rows> execute(const QByteArray &sql, const Params &params = {});
    /// Any number of statements without values: a migration, begin, commit.
    Result<Done> executeScript(const QByteArray &sql);
    /// Receives what the server says beside its answers (NOTICE and WARNING lines).
    void setNoticeHandler(std::function<void(const QString &)> handler);

    /// The socket to watch for the server's farewell; -1 when closed.
    [[nodiscard]] int socket() const;
    /// Reads what the server sent on its own; afterwards isOpen() tells whether it said goodbye.
    void consumeInput();

private:
    [[nodiscard]] pg_conn *handle() const;
    Error lastError(const pg_conn *connection, const void *result) const;

    QString m_name;
    std::function<void(const QString &)> m_noticeHandler;
};

} // namespace universe
