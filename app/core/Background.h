#pragma once

#include <QFuture>
#include <QPromise>
#include <QThreadPool>

#include <memory>
#include <type_traits>
#include <utility>

namespace universe {

/// Runs `work()` on a thread of the pool; deliver its value with whenDone. `work` may touch only what it was given.
template <typename Work>
auto inBackground(Work work, QThreadPool *pool = QThreadPool::globalInstance()) {
    using Value = std::invoke_result_t<Work>;
    auto promise = std::make_shared<QPromise<Value>>();
    promise->start();
    QFuture<Value> future = promise->future();
    pool->start([promise = std::move(promise), work = std::move(work)]() mutable {
        promise->addResult(work());
        promise->finish();
    });
    return future;
}

/// What is large takes its time to be freed: not on the thread that lets go of it.
template <typename Value>
void freeInBackground(Value &&value) {
    static_assert(!std::is_lvalue_reference_v<Value>);
    QThreadPool::globalInstance()->start([value = std::make_shared<Value>(std::forward<Value>(value))] {});
}

} // namespace universe
