#pragma once

#include "app/models/catalogue/CatalogueCalls.h"
#include "tests/support/FakeServer.h"

namespace universe::test {

/// A catalogue made by hand.
class FakeCatalogue : public FakeServer {
public:
    FakeCatalogue();

    QList<ConcertSummary> concerts;
    Concert concert;
    QList<ConcertSinger> singers;
    QList<GradePrice> prices;
    FeeTerms fees;
    QList<Show> shows;
    QHash<ConcertId, Availability> seats;
    int pageSize = 10; ///< what a page of the usual size has; a larger one has what was asked for
    QString corrected; ///< what every search is said to have searched instead

    [[nodiscard]] CatalogueCalls calls();

    // what was asked, beside the log
    QList<QList<ConcertId>> seatQuestions;
    QList<int> pagesAsked; ///< their sizes

    /// Concerts of every state, `count` of them, with ids from 1 on. Their sale is as of the real clock.
    void fill(int count);

private:
    [[nodiscard]] Result<ConcertPage> search(const ConcertQuery &query, const QString &cursor, int size) const;
};

} // namespace universe::test
