#pragma once

#include "app/models/catalogue/ConcertListModel.h"
#include "app/models/singers/SingerCalls.h"

#include <array>

namespace universe {

/// One singer: facts, groups or members, and the concerts in three lists. A fan asks first what can be booked, then
/// what will be, then what there was; the lists follow the server's sale states. Cancelled concerts are in none of
/// them.
class SingerController : public QObject {
    Q_OBJECT

public:
    enum class List {
        Open,
        Upcoming, ///< booking opens later; the first to open first
        Ended,    ///< booking is over, and most often the concert; concerts still to come first
    };
    static constexpr std::array lists = {List::Open, List::Upcoming, List::Ended};

    SingerController(SingerCalls calls, const CatalogueCalls &catalogue, const Viewer &viewer, Favourites &favourites,
                     SingerId id, QObject *parent = nullptr);

    /// Asks for everything, also when it is loaded already; what is on the screen stays until the answers are there.
    void load();

    /// The state of the facts and relations; each list has its own.
    [[nodiscard]] const LoadState &state() const { return m_state; }
    [[nodiscard]] SingerId id() const { return m_id; }
    // Valid when state() is Ready.
    [[nodiscard]] const Singer &singer() const { return m_singer; }
    [[nodiscard]] QList<SingerRelation> members() const { return relations(true); }
    [[nodiscard]] QList<SingerRelation> groups() const { return relations(false); }

    [[nodiscard]] ConcertListModel &concerts(List list) { return *m_lists[size_t(list)]; }
    /// The first list that has a concert, or Open when none has; nothing while that is not known.
    [[nodiscard]] std::optional<List> bestList() const;
    /// Whether a concert has changed its list, by the server's clock, since the lists were loaded.
    [[nodiscard]] bool isOutdated() const;

    void toggleFavourite();

Q_SIGNALS:
    void stateChanged();
    void singerChanged(); ///< the facts and relations; the heart too
    void concertsChanged();

private:
    [[nodiscard]] QList<SingerRelation> relations(bool members) const;
    template <typename T>
    void ask(const QFuture<Result<T>> &future, T &target);
    void loadLists();
    void fail(const Error &error);

    SingerCalls m_calls;
    Viewer m_viewer;
    LatestAnswer m_answers;
    Favourites &m_favourites;
    SingerId m_id;
    LoadState m_state;
    int m_awaited = 0;
    Singer m_singer;
    QList<SingerRelation> m_relations;
    std::array<ConcertListModel *, lists.size()> m_lists;
};

} // namespace universe
