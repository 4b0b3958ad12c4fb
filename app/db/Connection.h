#pragma once

#include "app/core/Result.h"
#include "app/db/Pipeline.h"
#include "app/db/Waiting.h"

#include <QString>

namespace universe {

/// The GUI's connection to PostgreSQL, of QtSql (QPSQL). It blocks, but for each answer no longer than the caller
/// allows. Only Database's worker uses it.
///
/// Statements do not run through QSqlQuery: QPSQL sends a prepared call as the text EXECUTE name('value', ...), which
/// shows a password to pg_stat_activity and to the server's log, and waits for each answer before it sends the next
/// question. They run on the connection's own libpq handle (QSqlDriver::handle()).
class Connection {
public:
    explicit Connection(const Waiting &waiting);
    ~Connection();
    Q_DISABLE_COPY_MOVE(Connection)

    /// `conninfo` is a libpq connection string or URI. Offline when there is no server or it refuses the user,
    /// InvalidInput when the string cannot be read. It greets the server, whose first answer, with one boolean, is to
    /// that: whether it only reads, as a standby does. Questions may follow at once.
    Result<Done> open(const QString &conninfo);
    void close();
    /// False also when the server has closed the connection, or an answer was overdue.
    [[nodiscard]] bool isOpen() const { return m_pipeline.isOpen(); }
    /// Closed because an answer was overdue.
    [[nodiscard]] bool wasOverdue() const { return m_pipeline.gaveUp(); }

    /// See Pipeline.
    void send(const QByteArray &sql, const Params &params = {}) { m_pipeline.send(sql, params); }
    std::optional<Result<Rows>> receive(const QDeadlineTimer &deadline, int bell = Waiting::noBell);

    /// The socket on which the server announces that it closes the connection; -1 when closed.
    [[nodiscard]] int socket() const { return m_pipeline.socket(); }
    /// Reads what the server sent unasked; afterwards isOpen() tells whether it closed the connection.
    void consumeInput() { m_pipeline.consumeInput(); }

private:
    [[nodiscard]] Error meaningOf(const ServerError &error) const;

    const Waiting &m_waiting;
    QString m_name; ///< among QSqlDatabase's; empty when closed
    Pipeline m_pipeline;
};

} // namespace universe
