#pragma once

#include "app/core/Result.h"
#include "app/db/Libpq.h"
#include "app/db/Waiting.h"

#include <QString>

namespace universe {

/// The GUI's connection to PostgreSQL, of QtSql (QPSQL). It blocks, but for each answer no longer than `waiting`
/// allows: then the connection is closed, because what comes on it later would be the answer to an older question. Only
/// Database's worker uses it.
///
/// Statements do not run through QSqlQuery: QPSQL sends a prepared call as the text EXECUTE name('value', ...), which
/// shows a password to pg_stat_activity and to the server's log. They run on the connection's own libpq handle
/// (QSqlDriver::handle()), where values travel beside the statement.
class Connection {
public:
    explicit Connection(const Waiting &waiting);
    ~Connection();
    Q_DISABLE_COPY_MOVE(Connection)

    /// `conninfo` is a libpq connection string or URI. Offline when there is no server or it refuses the user,
    /// InvalidInput when the string cannot be read.
    Result<Done> open(const QString &conninfo);
    void close();
    /// False also when the server has closed the connection, or an answer was overdue.
    [[nodiscard]] bool isOpen() const { return m_libpq.isOpen(); }
    /// Closed because an answer was overdue.
    [[nodiscard]] bool wasOverdue() const { return m_libpq.gaveUp(); }

    /// Runs one statement with its values in `params`.
    Result<Rows> execute(const QByteArray &sql, const Params &params = {});
    /// Whether the server only reads, as a standby does.
    Result<bool> readsOnly();

    /// The socket on which the server announces that it closes the connection; -1 when closed.
    [[nodiscard]] int socket() const { return m_libpq.socket(); }
    /// Reads what the server sent unasked; afterwards isOpen() tells whether it closed the connection.
    void consumeInput() { m_libpq.consumeInput(); }

private:
    [[nodiscard]] Error meaningOf(const ServerError &error) const;

    const Waiting &m_waiting;
    QString m_name; ///< among QSqlDatabase's; empty when closed
    Libpq m_libpq;
};

} // namespace universe
