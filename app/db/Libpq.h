#pragma once

#include "app/db/Params.h"
#include "app/db/Rows.h"
#include "app/db/ServerError.h"

#include <QAnyStringView>

struct pg_conn;

namespace universe {

/// A connection as libpq knows it, whoever opened it and will close it: the only place that runs statements and reads
/// answers and errors. Without a connection every call fails. The server's notices go to the log "universe.db.notices",
/// which is silent unless asked for.
class Libpq {
public:
    explicit Libpq(pg_conn *connection = nullptr);

    /// Asks the server to write values as Rows reads them; a connection begins with it. Fails when there is none.
    ServerResult<Rows> begin();
    /// False also when the server has gone away since.
    [[nodiscard]] bool isOpen() const;

    /// One statement, its values in `params`.
    ServerResult<Rows> execute(QAnyStringView statement, const Params &params = {});
    /// Any number of statements without values; the answer is the last one's.
    ServerResult<Rows> runScript(QAnyStringView script);

    /// The socket to watch for the server's farewell; -1 without a connection.
    [[nodiscard]] int socket() const;
    /// Reads what the server sent on its own; afterwards isOpen() tells whether it said goodbye.
    void consumeInput();

protected:
    [[nodiscard]] ServerError lastError() const;

private:
    ServerResult<Rows> checked(pg_result *result) const;

    pg_conn *m_connection;
};

} // namespace universe
