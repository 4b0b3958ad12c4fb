#include "tests/support/FakeServer.h"

namespace universe::test {

void FakeServer::answer(int index) {
    const auto give = m_waiting.at(size_t(index));
    m_waiting.erase(m_waiting.begin() + index);
    give();
}

} // namespace universe::test
