#include "app/models/calendar/CalendarDayModel.h"

#include "app/core/WhenDone.h"

#include <algorithm>

namespace universe {

namespace {

bool isSameRow(const CalendarEntry &a, const CalendarEntry &b) {
    return a.concert.id == b.concert.id && a.show == b.show && a.startsAt == b.startsAt;
}

} // namespace

CalendarDayModel::CalendarDayModel(CalendarCalls calls, Favourites &favourites, QObject *parent)
    : QAbstractListModel(parent)
    , m_calls(std::move(calls))
    , m_favourites(favourites) {
    connect(&m_favourites, &Favourites::concertChanged, this, &CalendarDayModel::updateFavourite);
}

void CalendarDayModel::show(QDate day, CalendarMode mode) {
    if (day == m_day && mode == m_mode && m_state.phase != LoadState::Phase::Idle)
        return;
    m_day = day;
    m_mode = mode;
    m_state = {};
    m_cursor.clear();
    replaceRows({});
    start(0);
}

void CalendarDayModel::reload() {
    if (m_day.isValid())
        start(m_entries.size());
}

void CalendarDayModel::start(qsizetype wanted) {
    ++m_generation;
    m_busy = true;
    if (m_state.phase == LoadState::Phase::Failed)
        m_state = {};
    m_state.start();
    Q_EMIT stateChanged();
    m_incoming.clear();
    ask({}, wanted);
}

void CalendarDayModel::ask(const QString &cursor, qsizetype wanted) {
    whenDone(this, m_calls.day(m_day, m_mode, cursor),
             [this, wanted, generation = m_generation](const Result<CalendarEntries> &answer) {
                 if (generation == m_generation)
                     receive(answer, wanted);
             });
}

void CalendarDayModel::receive(const Result<CalendarEntries> &answer, qsizetype wanted) {
    if (!answer && m_calls.endIfExpired(answer.error()))
        return start(wanted); // as a guest
    if (answer) {
        m_incoming += answer->entries;
        if (m_incoming.size() < wanted && !answer->cursor.isEmpty())
            return ask(answer->cursor, wanted);
        m_cursor = answer->cursor;
        replaceRows(m_incoming);
        m_state.finish();
        askSeats(m_incoming);
    } else {
        m_state.fail(answer.error());
    }
    m_incoming.clear();
    m_busy = false;
    Q_EMIT stateChanged();
}

void CalendarDayModel::replaceRows(const QList<CalendarEntry> &entries) {
    if (std::ranges::equal(entries, m_entries, isSameRow)) {
        m_entries = entries;
        if (!m_entries.isEmpty())
            Q_EMIT dataChanged(index(0), index(int(m_entries.size()) - 1));
        return;
    }
    beginResetModel();
    m_entries = entries;
    endResetModel();
}

/// Of what is for sale. A failure is not told: a list without it is right, only less helpful.
void CalendarDayModel::askSeats(const QList<CalendarEntry> &entries) {
    QList<ConcertId> ids;
    const QDateTime now = m_calls.now();
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
        if (!m_entries.isEmpty())
            Q_EMIT dataChanged(index(0), index(int(m_entries.size()) - 1), {StatusRole});
    });
}

SaleStatus CalendarDayModel::status(int row) const {
    const ConcertSummary &concert = m_entries[row].concert;
    const auto known = m_seats.constFind(concert.id);
    return saleStatus(concert, known == m_seats.cend() ? std::nullopt : std::optional(*known), m_calls.now());
}

bool CalendarDayModel::toggleFavourite(int row) {
    const ConcertSummary &concert = m_entries[row].concert;
    return m_favourites.set(concert.id, !concert.favourite);
}

void CalendarDayModel::updateFavourite(ConcertId id, bool favourite) {
    for (int row = 0; row < m_entries.size(); ++row) { // a concert can have several shows on a day
        if (m_entries[row].concert.id != id)
            continue;
        m_entries[row].concert.favourite = favourite;
        Q_EMIT dataChanged(index(row), index(row), {EntryRole});
    }
}

int CalendarDayModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_entries.size()); }

QVariant CalendarDayModel::data(const QModelIndex &index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return m_entries[index.row()].concert.title;
    case EntryRole:
        return QVariant::fromValue(m_entries[index.row()]);
    case StatusRole:
        return QVariant::fromValue(status(index.row()));
    default:
        return {};
    }
}

bool CalendarDayModel::canFetchMore(const QModelIndex &parent) const {
    return !parent.isValid() && !m_busy && !m_cursor.isEmpty() && m_state.phase == LoadState::Phase::Ready;
}

void CalendarDayModel::fetchMore(const QModelIndex &parent) {
    if (!canFetchMore(parent))
        return;
    m_busy = true;
    whenDone(this, m_calls.day(m_day, m_mode, m_cursor),
             [this, generation = m_generation](const Result<CalendarEntries> &answer) {
                 if (generation != m_generation)
                     return;
                 m_busy = false;
                 if (!answer) {
                     if (m_calls.endIfExpired(answer.error()))
                         start(m_entries.size());
                     else
                         Q_EMIT moreFailed(answer.error());
                     return;
                 }
                 m_cursor = answer->cursor;
                 if (!answer->entries.isEmpty()) {
                     const int from = rowCount();
                     beginInsertRows({}, from, from + int(answer->entries.size()) - 1);
                     m_entries += answer->entries;
                     endInsertRows();
                 }
                 askSeats(answer->entries);
                 Q_EMIT stateChanged();
             });
}

} // namespace universe
