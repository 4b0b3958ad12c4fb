#pragma once

#include "app/db/Libpq.h"
#include "app/db/Params.h"
#include "app/db/Waiting.h"

#include <optional>

namespace universe {

/// A connection on which statements are sent before the earlier ones are answered (libpq's pipeline mode): however many
/// are asked together, it is one round trip. Each is a transaction of its own, and an error of one does not touch the
/// next. Answers come in the order of the questions.
///
/// It gives up for good when an answer is overdue: what comes later would be the answer to an older question.
class Pipeline : public Libpq {
public:
    Pipeline() = default;
    Pipeline(pg_conn *connection, const Waiting &waiting);

    /// False also after it gave up.
    [[nodiscard]] bool isOpen() const { return !m_gaveUp && Libpq::isOpen(); }
    /// An answer was overdue: this connection can answer nothing any more.
    [[nodiscard]] bool gaveUp() const { return m_gaveUp; }

    /// Asks for the settings of a session, and whether the server only reads: the answer is one boolean, and what was
    /// set.
    void greet();
    /// Sends one statement with its values. What is wrong with it or the connection, its answer tells.
    void send(const QByteArray &statement, const Params &params = {});

    /// The answer to the oldest statement; it is overdue at `deadline`. Nothing when `bell` rang before it came, or all
    /// waiting was stopped.
    std::optional<ServerResult<Rows>> receive(const QDeadlineTimer &deadline, int bell = Waiting::noBell);

private:
    /// Reads as much as has come; what it returns is complete.
    std::optional<ServerResult<Rows>> read();

    const Waiting *m_waiting = nullptr;
    bool m_gaveUp = false;
    std::optional<ServerResult<Rows>> m_answer; ///< to the oldest, until its end has come
};

} // namespace universe
