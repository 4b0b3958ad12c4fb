#pragma once

#include "app/models/catalogue/CatalogueCalls.h"

#include <QPromise>

#include <deque>
#include <memory>

namespace universe::test {

/// A catalogue made by hand. Answers come at once (through the event loop), or one by one while `holding`.
class FakeCatalogue {
public:
    FakeCatalogue();

    QList<ConcertSummary> concerts;
    Concert concert;
    QList<ConcertSinger> singers;
    QList<GradePrice> prices;
    QList<Show> shows;
    QHash<ConcertId, Availability> seats;
    bool member = true;
    int pageSize = 10;                ///< what a page of the usual size has; a larger one has what was asked for
    QString corrected;                ///< what every search is said to have searched instead
    std::optional<ErrorCode> failure; ///< what every call ends in, while it is set
    bool holding = false;

    [[nodiscard]] CatalogueCalls calls();
    /// Gives the answer to the oldest question, or to the one at `index`.
    void answer(int index = 0);
    [[nodiscard]] int waiting() const { return int(m_waiting.size()); }

    // what was asked
    QStringList log;
    QList<QList<ConcertId>> seatQuestions;
    QList<int> pagesAsked; ///< their sizes

    /// Concerts of every state, `count` of them, with ids from 1 on. Their sale is as of the real clock.
    void fill(int count);

private:
    template <typename T>
    QFuture<Result<T>> reply(const QString &question, std::function<Result<T>()> make);
    [[nodiscard]] Result<ConcertPage> search(const ConcertQuery &query, const QString &cursor, int size) const;

    std::deque<std::function<void()>> m_waiting;
};

} // namespace universe::test
