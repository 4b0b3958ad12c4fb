#pragma once

#include "app/models/singers/SingerCalls.h"
#include "tests/models/catalogue/FakeCatalogue.h"

namespace universe::test {

/// Singers made by hand. Who is logged in is the catalogue's. Answers come at once (through the event loop), or one by
/// one while `holding`.
class FakeSingers {
public:
    explicit FakeSingers(FakeCatalogue &catalogue)
        : m_catalogue(catalogue) {}

    QList<SingerSummary> singers;
    Singer singer;
    QList<SingerRelation> relations;
    int pageSize = 10;
    std::optional<ErrorCode> failure; ///< what every call ends in, while it is set
    bool holding = false;

    [[nodiscard]] SingerCalls calls();
    /// Gives the answer to the oldest question, or to the one at `index`.
    void answer(int index = 0);
    [[nodiscard]] int waiting() const { return int(m_waiting.size()); }

    QStringList log; ///< what was asked

    /// Groups and people in Korean order, `count` of them with ids from 1 on, every fifth a favourite.
    void fill(int count);
    /// A group with members who are there and such who have left, some with very long names.
    void fillGroup();

private:
    template <typename T>
    QFuture<Result<T>> reply(const QString &question, std::function<Result<T>()> make);
    [[nodiscard]] Result<SingerPage> find(const SingerQuery &query, const QString &cursor) const;

    FakeCatalogue &m_catalogue;
    std::deque<std::function<void()>> m_waiting;
};

} // namespace universe::test
