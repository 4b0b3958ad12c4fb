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

/// What the servers made by hand have in common: how they answer, and who asks. Answers come at once (through the event
/// loop), or one by one while `holding`.
class FakeServer {
public:
    virtual ~FakeServer() = default;

    bool member = true; ///< somebody is logged in: member 7
    ServerClock clock;

    [[nodiscard]] virtual Viewer viewer();

    std::optional<ErrorCode> failure; ///< what every call ends in, while it is set
    bool holding = false;
    QStringList log; ///< what was asked

    /// Gives the answer to the oldest question, or to the one at `index`.
    void answer(int index = 0);
    [[nodiscard]] int waiting() const { return int(m_waiting.size()); }

protected:
    /// `make` makes the answer when it is given.
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
