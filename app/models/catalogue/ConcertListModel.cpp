#include "app/models/catalogue/ConcertListModel.h"

#include "app/core/WhenDone.h"

#include <algorithm>

namespace universe {

namespace {

constexpr int seatsDelay = 60;            // milliseconds: concerts that only fly by are not asked for
constexpr qsizetype reloadLimit = 30'000; // concerts; beyond it, a reload starts over from the first page

/// The size of the page to ask for, when so many concerts are there or wanted.
int pageFor(qsizetype concerts) {
    return int(std::clamp<qsizetype>(concerts, CatalogueApi::pageSize, CatalogueApi::largestPage));
}

} // namespace

ConcertListModel::ConcertListModel(CatalogueCalls calls, Viewer viewer, Favourites &favourites, QObject *parent)
    : PagedListModel(std::move(viewer), parent, reloadLimit)
    , m_calls(std::move(calls))
    , m_favourites(favourites) {
    m_seatsTimer.setSingleShot(true);
    m_seatsTimer.setInterval(seatsDelay);
    connect(&m_seatsTimer, &QTimer::timeout, this, &ConcertListModel::askSeats);
    connect(&m_favourites, &Favourites::concertChanged, this, &ConcertListModel::updateFavourite);
}

void ConcertListModel::setQuery(const ConcertQuery &query, int rows) {
    if (query == m_query && m_state.phase != LoadState::Phase::Idle && rows <= m_rows.size())
        return;
    m_query = query;
    Q_EMIT queryChanged();
    load(rows);
}

QFuture<Result<ConcertPage>> ConcertListModel::askPage(const QString &cursor, qsizetype wanted) {
    return m_calls.search(m_query, cursor, pageFor(wanted));
}

void ConcertListModel::startOver() { m_facts.clear(); }

void ConcertListModel::receivePage(ConcertPage &page, bool first) {
    shareFacts(page.rows);
    if (!first)
        return;
    m_corrected = page.corrected;
    m_asked.clear();
}

void ConcertListModel::indexRows(qsizetype from) {
    if (from == 0)
        m_indexes.clear();
    m_indexes.reserve(m_rows.size());
    for (qsizetype row = from; row < m_rows.size(); ++row) {
        if (!m_indexes.contains(m_rows[row].id))
            m_indexes.insert(m_rows[row].id, int(row));
    }
}

/// Thousands of concerts have some dozens of venues, genres and zones.
void ConcertListModel::shareFacts(QList<ConcertSummary> &concerts) {
    for (ConcertSummary &concert : concerts) {
        for (QString *fact :
             {&concert.singers, &concert.venue, &concert.genre, &concert.region, &concert.singersEn, &concert.venueEn})
            *fact = *m_facts.insert(*fact);
        const QByteArray zone = concert.timeZone.id();
        if (!m_zones.contains(zone))
            m_zones.insert(zone, concert.timeZone);
        concert.timeZone = m_zones.value(zone);
    }
}

std::optional<Availability> ConcertListModel::seats(int row) const {
    const auto found = m_seats.constFind(m_rows[row].id);
    return found == m_seats.cend() ? std::nullopt : std::optional(*found);
}

SaleStatus ConcertListModel::status(int row) const { return saleStatus(m_rows[row], seats(row), m_viewer.now()); }

void ConcertListModel::toggleFavourite(int row) {
    const ConcertSummary &concert = m_rows[row];
    m_favourites.set(concert.id, !concert.favourite);
}

void ConcertListModel::updateFavourite(ConcertId id, bool favourite) {
    const int row = rowOf(id);
    if (row < 0)
        return;
    m_rows[row].favourite = favourite;
    Q_EMIT dataChanged(index(row), index(row), {ConcertRole});
}

void ConcertListModel::showRows(int first, int last) {
    QList<ConcertId> wanted;
    const QDateTime now = m_viewer.now();
    for (int row = std::max(first, 0); row <= std::min(last, int(m_rows.size()) - 1); ++row) {
        if (!m_asked.contains(m_rows[row].id) && saleStateAt(m_rows[row], now) == SaleState::Open)
            wanted << m_rows[row].id;
    }
    if (wanted == m_wanted)
        return; // the rows are shown again for another reason, which must not put off the question
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
        if (!answer) { // a missing seat count is not worth a message: the next showRows() asks again
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

QVariant ConcertListModel::data(const QModelIndex &index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return m_rows[index.row()].title;
    case ConcertRole:
        return QVariant::fromValue(m_rows[index.row()]);
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

} // namespace universe
