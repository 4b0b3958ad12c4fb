#pragma once

#include "app/core/Booking.h"

#include <QAbstractTableModel>
#include <QHash>

namespace universe {

/// The member's coins as they came and went, the latest first, with the balance after each.
class LedgerModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { When, What, Amount, Balance, columns };
    /// The whole entry, and the title of the concert that it paid for, if it is known.
    enum Role { EntryRole = Qt::UserRole, TitleRole };

    using QAbstractTableModel::QAbstractTableModel;

    void setEntries(const QList<LedgerEntry> &entries);
    /// Tells the titles of booked concerts, so that an entry can say what was booked.
    void setBookings(const QList<Booking> &bookings);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /// The kind of an entry in the language of the application; one that a newer server invented is "Other".
    static QString kindText(const QString &kind);

private:
    [[nodiscard]] QVariant display(const LedgerEntry &entry, int column) const;

    QList<LedgerEntry> m_entries;
    QHash<BookingId, QString> m_titles;
};

} // namespace universe
