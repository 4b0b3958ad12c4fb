#pragma once

#include "app/core/Result.h"
#include "app/db/Params.h"
#include "app/db/Rows.h"

#include <QByteArray>

#include <deque>
#include <functional>
#include <mutex>

namespace universe {

/// When a call is repeated whose answer was lost with the connection, or overdue.
enum class Retry {
    AtOnce, ///< once, on a new connection; Offline when there is none. For calls that may happen twice: a read, a heart
    UntilAnswered, ///< when the connection is back, as long as it takes. For calls with a request id
    Never,         ///< not at all; Offline leaves open whether it happened
};

/// The number of a question that nobody asked from outside.
inline constexpr quint64 noCall = 0;

/// A call on its way to the server.
struct Job {
    quint64 number;
    Retry retry;
    QByteArray sql;
    Params params;
    std::function<void(const Result<Rows> &)> finish; ///< in the database thread
    bool wasLost = false;                             ///< once already, with its connection
    bool wasMissing = false;                          ///< the server had no such function, once already
};

/// Where the calls of all threads wait for the database thread. Its bell rings while there are some, so that one who
/// waits for an answer can send them meanwhile.
class Inbox {
public:
    Inbox();
    ~Inbox();
    Q_DISABLE_COPY_MOVE(Inbox)

    void put(Job job);
    /// All there are, in order; the bell is silent then.
    std::deque<Job> takeAll();
    /// A file that can be read while there are some.
    [[nodiscard]] int bell() const { return m_bell; }

private:
    const int m_bell;
    std::mutex m_mutex;
    std::deque<Job> m_jobs;
};

} // namespace universe
