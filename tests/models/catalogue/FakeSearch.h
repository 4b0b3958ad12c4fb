#pragma once

#include "app/models/catalogue/SearchCalls.h"

#include <QPromise>

#include <deque>
#include <memory>

namespace universe::test {

/// What helps to search, made by hand. Answers come at once (through the event loop), or one by one while `holding`.
class FakeSearch {
public:
    QList<Suggestion> suggestions = some();
    bool member = true;
    std::optional<ErrorCode> failure; ///< what every call ends in, while it is set
    bool holding = false;

    [[nodiscard]] SearchCalls calls();
    /// Gives the answer to the oldest question.
    void answer();
    [[nodiscard]] int waiting() const { return int(m_waiting.size()); }

    QStringList log; ///< what was asked

    /// Of every kind, long ones and such without detail among them.
    [[nodiscard]] static QList<Suggestion> some();

private:
    template <typename T>
    QFuture<Result<T>> reply(const QString &question, std::function<Result<T>()> make);

    std::deque<std::function<void()>> m_waiting;
};

} // namespace universe::test
