#pragma once

#include "app/db/ServerPing.h"

#include <QString>

#include <chrono>
#include <functional>

namespace universe::admin {

/// How the command line waits for an answer that takes long: it says so, and goes on as long as the server is there.
/// Each ten seconds it looks; three times nobody, and it gives up. A person ends it with Ctrl+C.
class WaitingAloud {
public:
    WaitingAloud(std::function<ServerPing()> ping, std::function<void(const QString &)> say)
        : m_ping(std::move(ping))
        , m_say(std::move(say)) {}

    /// Whether to go on; asked from time to time with how long one has waited for one answer.
    bool operator()(std::chrono::seconds waited);

private:
    std::function<ServerPing()> m_ping;
    std::function<void(const QString &)> m_say;
    std::chrono::seconds m_waited{};
    int m_looks = 0;       ///< since the question was asked
    int m_silentLooks = 0; ///< in a row
};

} // namespace universe::admin
