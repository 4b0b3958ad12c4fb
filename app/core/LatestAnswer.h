#pragma once

#include "app/core/WhenDone.h"

namespace universe {

/// Drops answers that come too late: to an older search, about another show, for the member before. A member of the
/// receiver.
class LatestAnswer {
public:
    /// What was asked before is not wanted any more.
    void dropEarlier() { ++m_question; }

    /// As universe::whenDone(), unless dropEarlier() was called in the meantime.
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
