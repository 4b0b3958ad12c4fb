#pragma once

#include "app/core/WhenDone.h"

namespace universe {

/// Drops answers that come too late: to an older query, about another show, for the member before. It must be a data
/// member of the receiver.
class LatestAnswer {
public:
    /// Drops the answers to all that was asked before this call.
    void dropEarlier() { ++m_question; }

    /// Does what universe::whenDone() does, unless dropEarlier() is called in the meantime.
    template <typename T, typename Handler>
    void whenDone(QObject *receiver, const QFuture<T> &future, Handler &&handler) {
        universe::whenDone(
            receiver, future,
            [this, question = m_question, handler = std::forward<Handler>(handler)](const T &answer) mutable {
                if (question == m_question)
                    handler(answer);
            });
    }

private:
    int m_question = 0;
};

} // namespace universe
