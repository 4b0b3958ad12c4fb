#pragma once

#include "app/core/Result.h"
#include "app/core/ServerClock.h"
#include "app/models/Viewer.h"

#include <QFuture>
#include <QPromise>
#include <QStringList>

#include <deque>
#include <functional>
#include <memory>
#include <optional>

namespace universe::test {

/// The base of servers made by hand: how they answer, and to whom. Answers come at once (through the event loop), or
/// one by one while `holding`.
class FakeServer {
public:
    virtual ~FakeServer() = default;

    bool member = true; ///< whether the viewer is a member (number 7)
    ServerClock clock;

    [[nodiscard]] virtual Viewer viewer();

    std::optional<ErrorCode> failure; ///< the error of every call while it is set
    bool holding = false;
    QStringList log; ///< the questions that were asked

    /// Gives the answer to the question at `index`, by default the oldest.
    void answer(int index = 0);
    [[nodiscard]] int waiting() const { return int(m_waiting.size()); }

protected:
    /// Answers with what `make` returns at that moment.
    template <typename T>
    QFuture<Result<T>> reply(const QString &question, std::function<Result<T>()> make);

private:
    std::deque<std::function<void()>> m_waiting;
};

template <typename T>
QFuture<Result<T>> FakeServer::reply(const QString &question, std::function<Result<T>()> make) {
    log << question;
    auto promise = std::make_shared<QPromise<Result<T>>>();
    promise->start();
    const auto give = [this, promise, make = std::move(make)] {
        promise->addResult(failure ? Result<T>(universe::failure(*failure)) : make());
        promise->finish();
    };
    if (holding)
        m_waiting.push_back(give);
    else
        give();
    return promise->future();
}

} // namespace universe::test
