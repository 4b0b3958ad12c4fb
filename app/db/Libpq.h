#pragma once

#include "app/db/Params.h"
#include "app/db/Rows.h"
#include "app/db/ServerError.h"

#include <QAnyStringView>

struct pg_conn;

namespace universe {

class Waiting;

/// A connection as libpq knows it; another object opens and closes it. Only this class runs statements and reads
/// answers and errors. Without a connection every call fails. With a `waiting`, which outlives it, it gives up for good
/// when an answer is overdue; without one it waits for ever. The server's notices go to the log "universe.db.notices",
/// which is silent unless asked for.
class Libpq {
public:
    explicit Libpq(pg_conn *connection = nullptr, const Waiting *waiting = nullptr);

    /// Asks the server to write values as Rows reads them and to take statements as they are meant, whatever the role's
    /// own settings say; call it first. `further` statements come along, in the same round trip. Fails without a
    /// connection.
    ServerResult<Rows> begin(QLatin1StringView further = {});
    /// False also when the server has closed the connection, or an answer was overdue.
    [[nodiscard]] bool isOpen() const;
    /// An answer was overdue: this connection can answer nothing any more.
    [[nodiscard]] bool gaveUp() const { return m_gaveUp; }

    /// Runs one statement with its values in `params`.
    ServerResult<Rows> execute(QAnyStringView statement, const Params &params = {});
    /// Runs any number of statements without values; the answer is the last one's.
    ServerResult<Rows> runScript(QAnyStringView script);

    /// The socket on which the server announces that it closes the connection; -1 without a connection.
    [[nodiscard]] int socket() const;
    /// Reads what the server sent unasked; afterwards isOpen() tells whether it closed the connection.
    void consumeInput();

protected:
    [[nodiscard]] ServerError lastError() const;

private:
    ServerResult<Rows> checked(pg_result *result) const;
    ServerResult<Rows> awaited(bool sent);
    bool awaitAnswer();

    pg_conn *m_connection;
    const Waiting *m_waiting;
    bool m_gaveUp = false;
};

} // namespace universe
