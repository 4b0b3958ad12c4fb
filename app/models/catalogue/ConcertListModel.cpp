#include "app/models/catalogue/ConcertListModel.h"

#include "app/core/WhenDone.h"

#include <algorithm>

namespace universe {

namespace {

constexpr int seatsDelay = 60;            // milliseconds: what only flies by is not asked for
constexpr qsizetype reloadLimit = 30'000; // concerts; beyond it, a reload starts over from the first page

/// A page for someone who has or wants that many concerts.
int pageFor(qsizetype concerts) {
    return int(std::clamp<qsizetype>(concerts, CatalogueApi::pageSize, CatalogueApi::largestPage));
}

} // namespace

ConcertListModel::ConcertListModel(CatalogueCalls calls, Favourites &favourites, QObject *parent)
    : QAbstractListModel(parent)
    , m_calls(std::move(calls))
    , m_favourites(favourites) {
    m_seatsTimer.setSingleShot(true);
    m_seatsTimer.setInterval(seatsDelay);
    connect(&m_seatsTimer, &QTimer::timeout, this, &ConcertListModel::askSeats);
    connect(&m_favourites, &Favourites::concertChanged, this, &ConcertListModel::updateFavourite);
}

void ConcertListModel::setQuery(const ConcertQuery &query, int rows) {
    if (query == m_query && m_state.phase != LoadState::Phase::Idle && rows <= m_concerts.size())
        return;
    m_query = query;
    Q_EMIT queryChanged();
    m_reloading = false;
    start(rows);
}

void ConcertListModel::reload() {
    m_reloading = m_state.phase == LoadState::Phase::Ready && !m_busy;
    start(std::min(m_concerts.size(), reloadLimit));
}

void ConcertListModel::start(qsizetype wanted) {
    ++m_generation;
    m_incoming.clear();
    m_facts.clear();
    m_busy = true;
    m_state.start();
    if (m_state.phase == LoadState::Phase::Ready && m_concerts.isEmpty())
        m_state = {LoadState::Phase::Loading};
    Q_EMIT stateChanged();
    ask({}, wanted);
}

void ConcertListModel::ask(const QString &cursor, qsizetype wanted) {
    const int generation = m_generation;
    whenDone(this, m_calls.search(m_query, cursor, pageFor(wanted - m_incoming.size())),
             [this, generation, wanted](const Result<ConcertPage> &answer) {
                 if (generation == m_generation)
                     receive(answer, wanted);
             });
}

void ConcertListModel::receive(const Result<ConcertPage> &answer, qsizetype wanted) {
    if (!answer)
        return fail(answer.error(), wanted);
    m_incoming += shared(answer->concerts);
    if (m_incoming.size() < wanted && !answer->cursor.isEmpty())
        return ask(answer->cursor, wanted);
    m_cursor = answer->cursor;
    m_corrected = answer->corrected;
    m_busy = false;
    m_asked.clear();
    replaceRows(std::exchange(m_incoming, {}));
    m_state.finish();
    Q_EMIT stateChanged();
}

void ConcertListModel::replaceRows(QList<ConcertSummary> concerts) {
    const bool sameRows = std::ranges::equal(concerts, m_concerts, {}, &ConcertSummary::id, &ConcertSummary::id);
    if (sameRows) {
        m_concerts = std::move(concerts);
        if (!m_concerts.isEmpty())
            Q_EMIT dataChanged(index(0), index(int(m_concerts.size()) - 1));
        return;
    }
    beginResetModel();
    m_concerts.clear();
    m_rows.clear();
    append(concerts);
    endResetModel();
}

void ConcertListModel::append(const QList<ConcertSummary> &concerts) {
    m_rows.reserve(m_concerts.size() + concerts.size());
    for (const ConcertSummary &concert : concerts) {
        if (!m_rows.contains(concert.id))
            m_rows.insert(concert.id, int(m_concerts.size()));
        m_concerts << concert;
    }
}

/// Thousands of concerts have some dozens of venues, genres and zones.
QList<ConcertSummary> ConcertListModel::shared(QList<ConcertSummary> concerts) {
    for (ConcertSummary &concert : concerts) {
        for (QString *fact : {&concert.singers, &concert.venue, &concert.genre, &concert.region})
            *fact = *m_facts.insert(*fact);
        const QByteArray zone = concert.timeZone.id();
        if (!m_zones.contains(zone))
            m_zones.insert(zone, concert.timeZone);
        concert.timeZone = m_zones.value(zone);
    }
    return concerts;
}

/// A search that failed shows nothing of the search before; a reload that failed changes nothing.
void ConcertListModel::fail(const Error &error, qsizetype wanted) {
    m_busy = false;
    m_incoming.clear();
    if (m_calls.endIfExpired(error)) {
        start(wanted); // as a guest
        return;
    }
    if (!m_reloading) {
        replaceRows({});
        m_cursor.clear();
        m_corrected.clear();
        m_state = {LoadState::Phase::Failed, error.code};
    }
    Q_EMIT stateChanged();
}

std::optional<Availability> ConcertListModel::seats(int row) const {
    const auto found = m_seats.constFind(m_concerts[row].id);
    return found == m_seats.cend() ? std::nullopt : std::optional(*found);
}

SaleStatus ConcertListModel::status(int row) const { return saleStatus(m_concerts[row], seats(row), m_calls.now()); }

bool ConcertListModel::toggleFavourite(int row) {
    const ConcertSummary &concert = m_concerts[row];
    return m_favourites.set(concert.id, !concert.favourite);
}

void ConcertListModel::updateFavourite(ConcertId id, bool favourite) {
    const int row = rowOf(id);
    if (row < 0)
        return;
    m_concerts[row].favourite = favourite;
    Q_EMIT dataChanged(index(row), index(row), {ConcertRole});
}

void ConcertListModel::showRows(int first, int last) {
    QList<ConcertId> wanted;
    const QDateTime now = m_calls.now();
    for (int row = std::max(first, 0); row <= std::min(last, int(m_concerts.size()) - 1); ++row) {
        if (!m_asked.contains(m_concerts[row].id) && saleStateAt(m_concerts[row], now) == SaleState::Open)
            wanted << m_concerts[row].id;
    }
    if (wanted == m_wanted)
        return; // shown again for another reason: that puts nothing off
    m_wanted = wanted;
    if (!m_wanted.isEmpty())
        m_seatsTimer.start();
}

void ConcertListModel::askSeats() {
    const QList<ConcertId> ids = std::exchange(m_wanted, {});
    if (ids.isEmpty())
        return;
    m_asked.unite(QSet<ConcertId>(ids.begin(), ids.end()));
    whenDone(this, m_calls.availability(ids), [this, ids](const Result<QHash<ConcertId, Availability>> &answer) {
        if (!answer) { // a missing seat count is not worth a message: it is asked for when the row is shown again
            m_asked.subtract(QSet<ConcertId>(ids.begin(), ids.end()));
            return;
        }
        m_seats.insert(*answer);
        for (const ConcertId id : ids) {
            const int row = rowOf(id);
            if (row >= 0)
                Q_EMIT dataChanged(index(row), index(row), {SeatsRole, StatusRole});
        }
    });
}

int ConcertListModel::rowCount(const QModelIndex &parent) const {
    return parent.isValid() ? 0 : int(m_concerts.size());
}

QVariant ConcertListModel::data(const QModelIndex &index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return m_concerts[index.row()].title;
    case ConcertRole:
        return QVariant::fromValue(m_concerts[index.row()]);
    case SeatsRole: {
        const auto known = seats(index.row());
        return known ? QVariant::fromValue(*known) : QVariant();
    }
    case StatusRole:
        return QVariant::fromValue(status(index.row()));
    default:
        return {};
    }
}

bool ConcertListModel::canFetchMore(const QModelIndex &parent) const {
    return !parent.isValid() && !m_busy && !m_cursor.isEmpty() && m_state.phase == LoadState::Phase::Ready;
}

void ConcertListModel::fetchMore(const QModelIndex &parent) {
    if (!canFetchMore(parent))
        return;
    m_busy = true;
    Q_EMIT stateChanged();
    const int generation = m_generation;
    whenDone(this, m_calls.search(m_query, m_cursor, pageFor(m_concerts.size())),
             [this, generation](const Result<ConcertPage> &answer) {
                 if (generation == m_generation)
                     receiveMore(answer);
             });
}

void ConcertListModel::receiveMore(const Result<ConcertPage> &answer) {
    m_busy = false;
    if (!answer && m_calls.endIfExpired(answer.error()))
        return start(m_concerts.size()); // as a guest
    if (!answer) {
        Q_EMIT stateChanged();
        Q_EMIT moreFailed(answer.error());
        return;
    }
    m_cursor = answer->cursor;
    if (!answer->concerts.isEmpty()) {
        const int from = int(m_concerts.size());
        beginInsertRows({}, from, from + int(answer->concerts.size()) - 1);
        append(shared(answer->concerts));
        endInsertRows();
    }
    Q_EMIT stateChanged();
}

} // namespace universe
