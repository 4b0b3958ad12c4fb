#pragma once

#include "app/db/Libpq.h"
#include "app/db/Params.h"

#include <QAnyStringView>

#include <chrono>
#include <functional>
#include <memory>
#include <utility>

namespace universe {

/// A connection opened by libpq, for deploying, administering and testing. It blocks: never use it on the GUI thread.
class AdminConnection : public Libpq {
public:
    /// Asked each second while an answer has not come, with how long one has waited for it. With false the statement
    /// fails, and so does every later one.
    using Patience = std::function<bool(std::chrono::seconds waited)>;

    /// `connection` is whatever libpq accepts: key=value pairs, a URI, a service, or empty for the environment's. The
    /// server must let us in within `timeout`, or its connect_timeout, and answer the first question as soon again.
    static ServerResult<AdminConnection> open(const QString &connection,
                                              std::chrono::seconds timeout = std::chrono::seconds(10));

    /// Told what the server says while it works at a statement (NOTICE), one line each.
    using Listener = std::function<void(const QString &notice)>;
    void setListener(Listener listener);

    /// Without a patience one waits for an answer without end.
    void setPatience(Patience patience) { m_patience = std::move(patience); }

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
    /// The answer to what was sent; the last one, when it was several statements.
    ServerResult<Rows> answer(bool isSent);

    std::unique_ptr<Listener> m_listener; ///< libpq knows where it is, until it closes
    std::unique_ptr<pg_conn, Closer> m_connection;
    Patience m_patience;
};

} // namespace universe
