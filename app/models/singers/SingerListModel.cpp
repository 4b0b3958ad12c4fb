#include "app/models/singers/SingerListModel.h"

#include <algorithm>
#include <utility>

namespace universe {

namespace {

constexpr qsizetype reloadLimit = 600; // singers; beyond it, a reload starts over from the first page

} // namespace

SingerListModel::SingerListModel(SingerCalls calls, Viewer viewer, Favourites &favourites, QObject *parent)
    : PagedListModel(std::move(viewer), parent, reloadLimit)
    , m_calls(std::move(calls))
    , m_favourites(favourites) {
    connect(&m_favourites, &Favourites::singerChanged, this, &SingerListModel::updateFavourite);
}

void SingerListModel::setQuery(const SingerQuery &query) {
    if (query == m_query && m_state.phase != LoadState::Phase::Idle)
        return;
    m_query = query;
    Q_EMIT queryChanged();
    load(0);
}

QFuture<Result<SingerPage>> SingerListModel::askPage(const QString &cursor, qsizetype /*wanted*/) {
    return m_calls.singers(m_query, cursor);
}

void SingerListModel::becomeGuest() {
    if (std::exchange(m_query.favouritesOnly, false)) // a guest has none
        Q_EMIT queryChanged();
}

int SingerListModel::rowOf(SingerId id) const {
    const auto found = std::ranges::find(m_rows, id, &SingerSummary::id);
    return found == m_rows.end() ? -1 : int(found - m_rows.begin());
}

void SingerListModel::toggleFavourite(int row) {
    const SingerSummary &singer = m_rows[row];
    m_favourites.set(singer.id, !singer.favourite);
}

void SingerListModel::updateFavourite(SingerId id, bool favourite) {
    const int row = rowOf(id);
    if (row < 0)
        return;
    m_rows[row].favourite = favourite;
    Q_EMIT dataChanged(index(row), index(row), {SingerRole});
}

QVariant SingerListModel::data(const QModelIndex &index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const SingerSummary &singer = m_rows[index.row()];
    if (role == Qt::DisplayRole)
        return singer.name;
    return role == SingerRole ? QVariant::fromValue(singer) : QVariant();
}

} // namespace universe
