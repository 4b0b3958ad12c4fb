#pragma once

#include "app/models/PagedListModel.h"
#include "app/models/SaleStatus.h"
#include "app/models/calendar/CalendarCalls.h"
#include "app/models/catalogue/Favourites.h"

namespace universe {

/// The entries of one day, by time. The rows of the day before go at once: under another date they would be wrong.
class CalendarDayModel : public PagedListModel<CalendarEntry> {
    Q_OBJECT

public:
    enum Role {
        EntryRole = Qt::UserRole, ///< CalendarEntry
        StatusRole,               ///< SaleStatus
    };

    CalendarDayModel(CalendarCalls calls, Viewer viewer, Favourites &favourites, QObject *parent = nullptr);

    /// Shows the entries of `day`; does nothing when they are shown already.
    void show(QDate day, CalendarMode mode);

    [[nodiscard]] SaleStatus status(int row) const;
    [[nodiscard]] CalendarMode mode() const { return m_mode; }
    [[nodiscard]] QDateTime now() const { return m_viewer.now(); } ///< the server's

    void toggleFavourite(int row);

    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    QFuture<Result<CalendarEntries>> askPage(const QString &cursor, qsizetype wanted) override;
    [[nodiscard]] bool isSame(const CalendarEntry &a, const CalendarEntry &b) const override;
    void receivePage(CalendarEntries &page, bool first) override;
    void askSeats(const QList<CalendarEntry> &entries);
    void updateFavourite(ConcertId id, bool favourite);

    CalendarCalls m_calls;
    Favourites &m_favourites;
    QDate m_day;
    CalendarMode m_mode = CalendarMode::Shows;
    QHash<ConcertId, Availability> m_seats;
};

} // namespace universe
