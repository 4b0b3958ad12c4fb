#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <chrono>
#include <expected>
#include <functional>
#include <memory>
#include <optional>

struct pg_conn;
struct pg_result;

namespace universe {

/// What the server (or libpq, then `state` is empty) said about a statement that failed.
struct SqlError {
    QString state;   ///< SQLSTATE, five characters
    QString message; ///< one line
    QString detail;  ///< everything else the server said, for a log
};

template <typename T>
using SqlResult = std::expected<T, SqlError>;

/// The rows of one answer, in memory.
class SqlRows {
public:
    explicit SqlRows(pg_result *result);

    [[nodiscard]] int size() const;
    [[nodiscard]] bool isNull(int row, int column) const;
    [[nodiscard]] QString text(int row, int column) const;
    [[nodiscard]] qint64 number(int row, int column) const;
    [[nodiscard]] bool flag(int row, int column) const;

private:
    std::shared_ptr<pg_result> m_result;
};

/// A parameter as text; nullopt is SQL null. Values travel beside the statement, never inside it.
using SqlParameter = std::optional<QString>;

/// A synchronous connection for deploying, administering and testing. It blocks: never use it on the GUI thread.
class AdminConnection {
public:
    /// `connection` is whatever libpq accepts: key=value pairs, a URI, a service, or empty for the environment's.
    static SqlResult<AdminConnection> open(const QString &connection,
                                           std::chrono::seconds timeout = std::chrono::seconds(10));

    /// Runs one or several statements that take no parameters; the answer is the last one's.
    SqlResult<SqlRows> run(const QString &script);
    /// Runs one statement with its parameters $1, $2, ...
    SqlResult<SqlRows> exec(const QString &statement, const QList<SqlParameter> &parameters = {});
    /// `statement` is `copy ... from stdin`; `data` is what follows, in the format that the statement names.
    SqlResult<SqlRows> copyIn(const QString &statement, const QByteArray &data);

    [[nodiscard]] QString quotedName(const QString &name) const;
    [[nodiscard]] QString quotedText(const QString &text) const;
    /// A SCRAM verifier, so that a role's password itself never leaves this process.
    SqlResult<QString> passwordVerifier(const QString &role, const QString &password);

    /// The server's notices and warnings, one line each. Without a listener they are dropped.
    void onNotice(std::function<void(const QString &)> listener);
    /// Asks the server to stop what it is doing; callable from another thread while a statement runs.
    void cancel() const;
    /// The process id of the server's backend.
    [[nodiscard]] int backendId() const;

private:
    struct Closer {
        void operator()(pg_conn *connection) const;
    };
    explicit AdminConnection(pg_conn *connection);
    SqlResult<SqlRows> checked(pg_result *result);
    [[nodiscard]] SqlError lastError() const;

    std::unique_ptr<pg_conn, Closer> m_connection;
    std::unique_ptr<std::function<void(const QString &)>> m_onNotice;
};

} // namespace universe
