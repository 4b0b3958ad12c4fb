#pragma once

#include "app/models/singers/SingerCalls.h"
#include "tests/models/catalogue/FakeCatalogue.h"

namespace universe::test {

/// Singers made by hand. Who is logged in is the catalogue's.
class FakeSingers : public FakeServer {
public:
    explicit FakeSingers(FakeCatalogue &catalogue)
        : m_catalogue(catalogue) {}

    QList<SingerSummary> singers;
    Singer singer;
    QList<SingerRelation> relations;
    int pageSize = 10;

    [[nodiscard]] SingerCalls calls();
    [[nodiscard]] Viewer viewer() override { return m_catalogue.viewer(); }

    /// Groups and people in Korean order, `count` of them with ids from 1 on, every fifth a favourite.
    void fill(int count);
    /// A group with members who are there and such who have left, some with very long names.
    void fillGroup();

private:
    [[nodiscard]] Result<SingerPage> find(const SingerQuery &query, const QString &cursor) const;

    FakeCatalogue &m_catalogue;
};

} // namespace universe::test
