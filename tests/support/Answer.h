#pragma once

#include <QFuture>
#include <QTest>

namespace universe::test {

/// The value of a call, for which it waits; without one the test program ends.
template <typename T>
T answer(const QFuture<T> &future) {
    if (!QTest::qWaitFor([&] { return future.isFinished(); }, 20'000) || future.resultCount() == 0)
        qFatal("no answer");
    return future.result();
}

} // namespace universe::test
