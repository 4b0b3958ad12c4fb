#pragma once

#include "app/core/Result.h"

#include <QFuture>
#include <QPromise>

#include <memory>
#include <vector>

namespace universe::test {

/// Questions whose answers a test gives by hand: late, in another order, or never.
template <typename T>
class Held {
public:
    QFuture<Result<T>> ask() {
        m_promises.push_back(std::make_shared<QPromise<Result<T>>>());
        m_promises.back()->start();
        return m_promises.back()->future();
    }
    [[nodiscard]] int asked() const { return int(m_promises.size()); }
    /// Answers the question at `index`; 0 is the first that was asked.
    void answer(int index, const Result<T> &value) {
        m_promises.at(size_t(index))->addResult(value);
        m_promises.at(size_t(index))->finish();
    }

private:
    std::vector<std::shared_ptr<QPromise<Result<T>>>> m_promises;
};

} // namespace universe::test
