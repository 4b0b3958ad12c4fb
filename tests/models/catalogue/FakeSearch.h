#pragma once

#include "app/models/catalogue/SearchCalls.h"

#include <QPromise>

#include <deque>
#include <memory>

namespace universe::test {

using namespace Qt::StringLiterals;

/// What helps to search, made by hand. Answers come at once (through the event loop), or one by one while `holding`.
class FakeSearch {
public:
    QList<Suggestion> suggestions = some();
    bool member = true;
    std::optional<ErrorCode> failure; ///< what every call ends in, while it is set
    bool holding = false;
    qint64 concerts = 132; ///< how many every search finds
    SearchOffer offer{{u"K-pop"_s, u"발라드"_s, u"클래식"_s}, {u"부산"_s, u"서울"_s}, {33'000}, {198'000}};
    QList<SavedSearch> saved; ///< what the member keeps
    ConcertQuery counted;     ///< what was counted last

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
