#include "app/models/singers/SingerListModel.h"

#include "app/core/WhenDone.h"

#include <algorithm>

namespace universe {

namespace {

constexpr qsizetype reloadLimit = 600; // singers; beyond it, a reload starts over from the first page

} // namespace

SingerListModel::SingerListModel(SingerCalls calls, Favourites &favourites, QObject *parent)
    : QAbstractListModel(parent)
    , m_calls(std::move(calls))
    , m_favourites(favourites) {
    connect(&m_favourites, &Favourites::singerChanged, this, &SingerListModel::updateFavourite);
}

// ---- what is asked

void SingerListModel::setQuery(const SingerQuery &query) {
    if (query == m_query && m_state.phase != LoadState::Phase::Idle)
        return;
    m_query = query;
    Q_EMIT queryChanged();
    m_reloading = false;
    start(0);
}

void SingerListModel::reload() {
    m_reloading = m_state.phase == LoadState::Phase::Ready && !m_busy;
    start(std::min(m_singers.size(), reloadLimit));
}

void SingerListModel::start(qsizetype wanted) {
    m_incoming.clear();
    m_wanted = wanted;
    m_state.start();
    if (m_singers.isEmpty())
        m_state = {LoadState::Phase::Loading};
    ask({}, &SingerListModel::receiveFirst);
}

/// Whatever was asked before does not matter any more.
void SingerListModel::ask(const QString &cursor, void (SingerListModel::*receive)(const Result<SingerPage> &)) {
    const int generation = ++m_generation;
    m_busy = true;
    Q_EMIT stateChanged();
    whenDone(this, m_calls.singers(m_query, cursor), [this, generation, receive](const Result<SingerPage> &answer) {
        if (generation == m_generation)
            (this->*receive)(answer);
    });
}

void SingerListModel::receiveFirst(const Result<SingerPage> &answer) {
    if (!answer)
        return fail(answer.error());
    m_incoming += answer->singers;
    if (m_incoming.size() < m_wanted && !answer->cursor.isEmpty())
        return ask(answer->cursor, &SingerListModel::receiveFirst);
    m_cursor = answer->cursor;
    m_busy = false;
    replaceRows(std::exchange(m_incoming, {}));
    m_state.finish();
    Q_EMIT stateChanged();
}

void SingerListModel::replaceRows(QList<SingerSummary> singers) {
    if (std::ranges::equal(singers, m_singers, {}, &SingerSummary::id, &SingerSummary::id)) {
        m_singers = std::move(singers);
        if (!m_singers.isEmpty())
            Q_EMIT dataChanged(index(0), index(int(m_singers.size()) - 1));
        return;
    }
    beginResetModel();
    m_singers = std::move(singers);
    endResetModel();
}

/// A query that failed shows nothing of the one before; a reload that failed changes nothing.
void SingerListModel::fail(const Error &error) {
    m_busy = false;
    m_incoming.clear();
    if (m_calls.endIfExpired(error))
        return goOnAsGuest();
    if (!m_reloading) {
        replaceRows({});
        m_cursor.clear();
        m_state = {LoadState::Phase::Failed, error.code};
    }
    Q_EMIT stateChanged();
}

void SingerListModel::goOnAsGuest() {
    if (std::exchange(m_query.favouritesOnly, false)) // a guest has none
        Q_EMIT queryChanged();
    start(std::min(m_singers.size(), reloadLimit));
}

// ---- favourites

int SingerListModel::rowOf(SingerId id) const {
    const auto found = std::ranges::find(m_singers, id, &SingerSummary::id);
    return found == m_singers.end() ? -1 : int(found - m_singers.begin());
}

bool SingerListModel::toggleFavourite(int row) {
    const SingerSummary &singer = m_singers[row];
    return m_favourites.set(singer.id, !singer.favourite);
}

void SingerListModel::updateFavourite(SingerId id, bool favourite) {
    const int row = rowOf(id);
    if (row < 0)
        return;
    m_singers[row].favourite = favourite;
    Q_EMIT dataChanged(index(row), index(row), {SingerRole});
}

// ---- what views ask

int SingerListModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_singers.size()); }

QVariant SingerListModel::data(const QModelIndex &index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const SingerSummary &singer = m_singers[index.row()];
    if (role == Qt::DisplayRole)
        return singer.name;
    return role == SingerRole ? QVariant::fromValue(singer) : QVariant();
}

bool SingerListModel::canFetchMore(const QModelIndex &parent) const {
    return !parent.isValid() && !m_busy && !m_cursor.isEmpty() && m_state.phase == LoadState::Phase::Ready;
}

void SingerListModel::fetchMore(const QModelIndex &parent) {
    if (canFetchMore(parent))
        ask(m_cursor, &SingerListModel::receiveMore);
}

void SingerListModel::receiveMore(const Result<SingerPage> &answer) {
    m_busy = false;
    if (!answer) {
        if (m_calls.endIfExpired(answer.error()))
            return goOnAsGuest();
        Q_EMIT stateChanged();
        Q_EMIT moreFailed(answer.error());
        return;
    }
    m_cursor = answer->cursor;
    if (!answer->singers.isEmpty()) {
        const int from = int(m_singers.size());
        beginInsertRows({}, from, from + int(answer->singers.size()) - 1);
        m_singers += answer->singers;
        endInsertRows();
    }
    Q_EMIT stateChanged();
}

} // namespace universe
