#pragma once

#include "app/core/Result.h"
#include "app/db/Libpq.h"

namespace universe {

/// The GUI's connection to PostgreSQL, opened by QtSql (QPSQL) and used from the thread that opened it. It blocks: only
/// Database's worker uses it.
///
/// Statements do not run through QSqlQuery: QPSQL sends a prepared call as the text EXECUTE name('value', ...), which
/// shows a password to pg_stat_activity and to the server's log. They run on the connection's own libpq handle
/// (QSqlDriver::handle()), where values travel beside the statement.
class Connection {
public:
    Connection();
    ~Connection();
    Q_DISABLE_COPY_MOVE(Connection)

    /// `conninfo` is a libpq connection string or URI. Offline when there is no server or it refuses the user,
    /// InvalidInput when the string cannot be read.
    Result<Done> open(const QString &conninfo);
    void close();
    /// False also when the server has closed the connection.
    [[nodiscard]] bool isOpen() const { return m_libpq.isOpen(); }

    /// Runs one statement with its values in `params`.
    Result<Rows> execute(const QByteArray &sql, const Params &params = {});

    /// The socket on which the server announces that it closes the connection; -1 when closed.
    [[nodiscard]] int socket() const { return m_libpq.socket(); }
    /// Reads what the server sent unasked; afterwards isOpen() tells whether it closed the connection.
    void consumeInput() { m_libpq.consumeInput(); }

private:
    [[nodiscard]] Error meaningOf(const ServerError &error) const;

    QString m_name;
    Libpq m_libpq;
};

} // namespace universe
