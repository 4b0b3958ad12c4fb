#pragma once

#include "app/db/Libpq.h"
#include "app/db/Params.h"

#include <QAnyStringView>

#include <chrono>
#include <memory>

namespace universe {

/// A connection opened by libpq, for deploying, administering and testing. It blocks: never use it on the GUI thread.
class AdminConnection : public Libpq {
public:
    /// `connection` is whatever libpq accepts: key=value pairs, a URI, a service, or empty for the environment's.
    static ServerResult<AdminConnection> open(const QString &connection,
                                              std::chrono::seconds timeout = std::chrono::seconds(10));

    /// Runs one statement with its values in `params`.
    ServerResult<Rows> execute(QAnyStringView statement, const Params &params = {});
    /// Runs any number of statements without values; the answer is the last one's.
    ServerResult<Rows> runScript(QAnyStringView script);

    [[nodiscard]] QString quotedName(const QString &name) const;
    [[nodiscard]] QString quotedText(const QString &text) const;
    /// The SCRAM verifier of a role's password, so that the password itself never leaves this process.
    ServerResult<QString> passwordVerifier(const QString &role, const QString &password);
    /// Asks the server to stop what it is doing; callable from another thread while a statement runs.
    void cancel() const;

private:
    struct Closer {
        void operator()(pg_conn *connection) const;
    };
    explicit AdminConnection(pg_conn *connection);

    std::unique_ptr<pg_conn, Closer> m_connection;
};

} // namespace universe
