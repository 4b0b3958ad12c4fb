#include "app/admin/WaitingAloud.h"

using namespace Qt::StringLiterals;

namespace universe::admin {

bool WaitingAloud::operator()(std::chrono::seconds waited) {
    constexpr std::chrono::seconds interval{10};
    constexpr int spokenEach = 6; // looks
    constexpr int silentLooks = 3;
    if (waited < m_waited) // it is about another question
        m_looks = m_silentLooks = 0;
    m_waited = waited;
    if (waited < (m_looks + 1) * interval)
        return true;
    m_looks = static_cast<int>(waited / interval);
    m_silentLooks = m_ping() == ServerPing::Silent ? m_silentLooks + 1 : 0;
    if (m_looks % spokenEach == 1)
        m_say(u"no answer for %1 seconds, still waiting"_s.arg(waited.count()));
    return m_silentLooks < silentLooks;
}

} // namespace universe::admin
