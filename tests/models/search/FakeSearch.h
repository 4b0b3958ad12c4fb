#pragma once

#include "app/models/search/SearchCalls.h"
#include "tests/support/FakeServer.h"

namespace universe::test {

using namespace Qt::StringLiterals;

/// What helps to search, made by hand.
class FakeSearch : public FakeServer {
public:
    QList<Suggestion> suggestions = some();
    qint64 concerts = 132; ///< how many every search finds
    SearchOffer offer{{u"K-pop"_s, u"발라드"_s, u"클래식"_s}, {u"부산"_s, u"서울"_s}, {33'000}, {198'000}};
    QList<SavedSearch> saved; ///< what the member keeps
    ConcertQuery counted;     ///< what was counted last

    [[nodiscard]] SearchCalls calls();

    /// Of every kind, long ones and such without detail among them.
    [[nodiscard]] static QList<Suggestion> some();
};

} // namespace universe::test
