#pragma once

#include "app/core/Booking.h"

#include <QAbstractListModel>

namespace universe {

/// The member's bookings of one period: those still to come (the next first), or those over or cancelled (the latest
/// first).
class BookingListModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum class Period { Upcoming, Past };
    enum Role { BookingRole = Qt::UserRole };

    using QAbstractListModel::QAbstractListModel;

    /// A booking counts as upcoming for a while after its show began: its ticket is needed at the door.
    void setBookings(const QList<Booking> &bookings, const QDateTime &now);
    void setPeriod(Period period);
    [[nodiscard]] Period period() const { return m_period; }
    [[nodiscard]] int countOf(Period period) const { return int(listOf(period).size()); }
    [[nodiscard]] const QList<Booking> &all() const { return m_all; }
    [[nodiscard]] const QList<Booking> &upcoming() const { return m_upcoming; }
    [[nodiscard]] const Booking *find(BookingId id) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    [[nodiscard]] const QList<Booking> &listOf(Period period) const {
        return period == Period::Upcoming ? m_upcoming : m_past;
    }

    QList<Booking> m_all;
    QList<Booking> m_upcoming;
    QList<Booking> m_past;
    Period m_period = Period::Upcoming;
};

} // namespace universe
