#include "app/models/calendar/CalendarDayModel.h"

#include "app/core/WhenDone.h"

#include <algorithm>

namespace universe {

CalendarDayModel::CalendarDayModel(CalendarCalls calls, Viewer viewer, Favourites &favourites, QObject *parent)
    : PagedListModel(std::move(viewer), parent)
    , m_calls(std::move(calls))
    , m_favourites(favourites) {
    connect(&m_favourites, &Favourites::concertChanged, this, &CalendarDayModel::updateFavourite);
}

void CalendarDayModel::show(QDate day, CalendarMode mode) {
    if (day == m_day && mode == m_mode && m_state.phase != LoadState::Phase::Idle)
        return;
    m_day = day;
    m_mode = mode;
    clear();
    load(0);
}

QFuture<Result<CalendarEntries>> CalendarDayModel::askPage(const QString &cursor, qsizetype /*wanted*/) {
    return m_calls.day(m_day, m_mode, cursor);
}

bool CalendarDayModel::isSame(const CalendarEntry &a, const CalendarEntry &b) const {
    return a.concert.id == b.concert.id && a.show == b.show && a.startsAt == b.startsAt;
}

void CalendarDayModel::receivePage(CalendarEntries &page, bool /*first*/) { askSeats(page.rows); }

/// Asks for the seats of what is for sale. A failure is not told: a list without seats is right, only less helpful.
void CalendarDayModel::askSeats(const QList<CalendarEntry> &entries) {
    QList<ConcertId> ids;
    const QDateTime now = m_viewer.now();
    for (const CalendarEntry &entry : entries) {
        if (saleStateAt(entry.concert, now) == SaleState::Open && !ids.contains(entry.concert.id))
            ids << entry.concert.id;
    }
    if (ids.isEmpty())
        return;
    whenDone(this, m_calls.availability(ids), [this](const Result<QHash<ConcertId, Availability>> &answer) {
        if (!answer)
            return;
        m_seats.insert(*answer);
        if (!m_rows.isEmpty())
            Q_EMIT dataChanged(index(0), index(int(m_rows.size()) - 1), {StatusRole});
    });
}

SaleStatus CalendarDayModel::status(int row) const {
    const ConcertSummary &concert = m_rows[row].concert;
    const auto known = m_seats.constFind(concert.id);
    return saleStatus(concert, known == m_seats.cend() ? std::nullopt : std::optional(*known), m_viewer.now());
}

void CalendarDayModel::toggleFavourite(int row) {
    const ConcertSummary &concert = m_rows[row].concert;
    m_favourites.set(concert.id, !concert.favourite);
}

void CalendarDayModel::updateFavourite(ConcertId id, bool favourite) {
    for (int row = 0; row < m_rows.size(); ++row) { // a concert can have several shows on a day
        if (m_rows[row].concert.id != id)
            continue;
        m_rows[row].concert.favourite = favourite;
        Q_EMIT dataChanged(index(row), index(row), {EntryRole});
    }
}

QVariant CalendarDayModel::data(const QModelIndex &index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return m_rows[index.row()].concert.title;
    case EntryRole:
        return QVariant::fromValue(m_rows[index.row()]);
    case StatusRole:
        return QVariant::fromValue(status(index.row()));
    default:
        return {};
    }
}

} // namespace universe
