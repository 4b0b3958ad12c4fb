#pragma once

#include "app/models/LoadState.h"
#include "app/models/calendar/CalendarCalls.h"
#include "app/models/catalogue/Favourites.h"
#include "app/models/catalogue/SaleStatus.h"

#include <QAbstractListModel>

namespace universe {

/// What is on one day, by time, loaded page by page as one scrolls. The rows of the day before are gone at once: under
/// another date they would be wrong.
class CalendarDayModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role {
        EntryRole = Qt::UserRole, ///< CalendarEntry
        StatusRole,               ///< SaleStatus
    };

    CalendarDayModel(CalendarCalls calls, Favourites &favourites, QObject *parent = nullptr);

    /// Showing what is shown already does nothing.
    void show(QDate day, CalendarMode mode);
    /// Asks again for all that is loaded; the rows stay until it is there.
    void reload();

    [[nodiscard]] const LoadState &state() const { return m_state; }
    [[nodiscard]] bool isComplete() const { return m_cursor.isEmpty(); }
    [[nodiscard]] const CalendarEntry &at(int row) const { return m_entries[row]; }
    [[nodiscard]] SaleStatus status(int row) const;
    [[nodiscard]] CalendarMode mode() const { return m_mode; }
    [[nodiscard]] QDateTime now() const { return m_calls.now(); } ///< the server's

    /// False for a guest.
    bool toggleFavourite(int row);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

Q_SIGNALS:
    void stateChanged();
    /// The next page could not be had; scrolling on tries again.
    void moreFailed(const universe::Error &error);

private:
    /// From the first page on, until at least `wanted` entries are there.
    void start(qsizetype wanted);
    void ask(const QString &cursor, qsizetype wanted);
    void receive(const Result<CalendarEntries> &answer, qsizetype wanted);
    void replaceRows(const QList<CalendarEntry> &entries);
    void askSeats(const QList<CalendarEntry> &entries);
    void updateFavourite(ConcertId id, bool favourite);

    CalendarCalls m_calls;
    Favourites &m_favourites;
    QDate m_day;
    CalendarMode m_mode = CalendarMode::Shows;
    LoadState m_state;
    bool m_busy = false;
    int m_generation = 0;
    QList<CalendarEntry> m_entries;
    QList<CalendarEntry> m_incoming; ///< what a start or a reload has brought so far
    QString m_cursor;
    QHash<ConcertId, Availability> m_seats;
};

} // namespace universe
