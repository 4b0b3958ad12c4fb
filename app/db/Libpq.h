#pragma once

#include "app/db/Rows.h"
#include "app/db/ServerError.h"

#include <array>
#include <chrono>
#include <utility>

struct pg_conn;

namespace universe {

/// A connection as libpq knows it; another object opens and closes it. Here is what all of ours have in common: how
/// values are written, and how answers and errors are read. The server's notices go to the log "universe.db.notices",
/// which is silent unless asked for.
class Libpq {
public:
    /// False also when the server has closed the connection.
    [[nodiscard]] bool isOpen() const;

    /// The socket on which the server announces that it closes the connection; -1 without a connection.
    [[nodiscard]] int socket() const;
    /// Reads what the server sent unasked; afterwards isOpen() tells whether it closed the connection.
    void consumeInput();

protected:
    /// How long one may wait for the socket before looking at the connection again: an encrypted one may have read more
    /// of an answer than it has handed on, which the socket does not tell.
    [[nodiscard]] std::chrono::milliseconds longestSilence() const;

    /// What a session asks the server for, whatever the role's own settings say: to write values as Rows reads them and
    /// to take statements as they are meant. A login can alter its own role.
    static constexpr std::array<std::pair<const char *, const char *>, 13> settings{{
        {"timezone", "UTC"},
        {"datestyle", "ISO"},
        {"intervalstyle", "postgres"},
        {"client_encoding", "UTF8"},
        {"standard_conforming_strings", "on"},
        {"bytea_output", "hex"},
        {"extra_float_digits", "1"},
        {"array_nulls", "on"},
        {"quote_all_identifiers", "off"},
        {"transform_null_equals", "off"},
        {"default_transaction_isolation", "read committed"},
        {"default_transaction_deferrable", "off"},
        {"client_min_messages", "notice"},
    }};

    /// Without a connection it is a closed one.
    explicit Libpq(pg_conn *connection = nullptr);

    [[nodiscard]] pg_conn *handle() const { return m_connection; }
    [[nodiscard]] ServerError lastError() const;
    /// Takes the answer: its rows, or what the server refused.
    ServerResult<Rows> checked(pg_result *result) const;

private:
    pg_conn *m_connection;
};

} // namespace universe
