#include "app/models/singers/SingerController.h"

#include <algorithm>

namespace universe {

namespace {

ConcertQuery queryOf(SingerId singer, SingerController::List list) {
    ConcertQuery query;
    query.singerId = singer;
    switch (list) {
    case SingerController::List::Open:
        query.saleState = SaleState::Open;
        break;
    case SingerController::List::Upcoming:
        query.saleState = SaleState::Upcoming;
        query.sort = ConcertSort::BookingOpens;
        break;
    case SingerController::List::Ended:
        query.saleState = SaleState::Closed;
        break;
    }
    return query;
}

} // namespace

SingerController::SingerController(SingerCalls calls, const CatalogueCalls &catalogue, const Viewer &viewer,
                                   Favourites &favourites, SingerId id, QObject *parent)
    : QObject(parent)
    , m_calls(std::move(calls))
    , m_viewer(viewer)
    , m_favourites(favourites)
    , m_id(id) {
    for (ConcertListModel *&list : m_lists) {
        list = new ConcertListModel(catalogue, viewer, favourites, this);
        connect(list, &ConcertListModel::stateChanged, this, &SingerController::concertsChanged);
    }
    connect(&m_favourites, &Favourites::singerChanged, this, [this](SingerId changed, bool favourite) {
        if (changed == m_id) {
            m_singer.favourite = favourite;
            Q_EMIT singerChanged();
        }
    });
}

void SingerController::load() {
    m_answers.dropEarlier();
    m_awaited = 0;
    m_state.start();
    Q_EMIT stateChanged();
    ask(m_calls.singer(m_id), m_singer);
    ask(m_calls.relations(m_id), m_relations);
    loadLists();
}

void SingerController::loadLists() {
    for (const List list : lists) {
        ConcertListModel &model = concerts(list);
        if (model.state().phase == LoadState::Phase::Idle)
            model.setQuery(queryOf(m_id, list));
        else
            model.reload();
    }
}

template <typename T>
void SingerController::ask(const QFuture<Result<T>> &future, T &target) {
    ++m_awaited;
    m_answers.whenDone(this, future, [this, &target](const Result<T> &answer) {
        if (!answer)
            return fail(answer.error());
        target = *answer;
        if (--m_awaited > 0)
            return;
        m_state.finish();
        Q_EMIT stateChanged();
        Q_EMIT singerChanged();
    });
}

void SingerController::fail(const Error &error) {
    if (m_viewer.endIfExpired(error)) {
        load(); // as a guest
        return;
    }
    m_answers.dropEarlier(); // the other answer does not matter any more
    m_state.fail(error);
    Q_EMIT stateChanged();
}

QList<SingerRelation> SingerController::relations(bool members) const {
    QList<SingerRelation> found;
    std::ranges::copy_if(m_relations, std::back_inserter(found),
                         [members](const SingerRelation &relation) { return relation.isMember == members; });
    return found;
}

std::optional<SingerController::List> SingerController::bestList() const {
    for (const List list : lists) {
        const ConcertListModel &model = *m_lists[size_t(list)];
        if (model.rowCount() > 0)
            return list;
        if (model.state().phase != LoadState::Phase::Ready)
            return {};
    }
    return List::Open;
}

bool SingerController::isOutdated() const {
    const auto hasLeft = [this](List list, SaleState state) {
        const ConcertListModel &model = *m_lists[size_t(list)];
        for (int row = 0; row < model.rowCount(); ++row) {
            if (saleStateAt(model.at(row), model.now()) != state)
                return !model.isBusy();
        }
        return false;
    };
    return hasLeft(List::Open, SaleState::Open) || hasLeft(List::Upcoming, SaleState::Upcoming);
}

void SingerController::toggleFavourite() { m_favourites.set(m_id, !m_singer.favourite); }

} // namespace universe
