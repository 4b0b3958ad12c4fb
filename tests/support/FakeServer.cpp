#include "tests/support/FakeServer.h"

#include <utility>

namespace universe::test {

void FakeServer::answer(int index) {
    const auto give = m_waiting.at(size_t(index));
    m_waiting.erase(m_waiting.begin() + index);
    give();
}

Viewer FakeServer::viewer() {
    return {
        .member = [this] { return member ? MemberId{7} : MemberId(); },
        .endIfExpired =
            [this](const Error &error) { return error.code == ErrorCode::NotLoggedIn && std::exchange(member, false); },
        .now = [this] { return clock.now(); },
        .setClock = [this](const QDateTime &serverNow) { clock.set(serverNow); },
    };
}

} // namespace universe::test
