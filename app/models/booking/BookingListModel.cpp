#include "app/models/booking/BookingListModel.h"

#include <algorithm>

namespace universe {

namespace {

constexpr qint64 secondsAtTheDoor = qint64{6} * 60 * 60;

} // namespace

void BookingListModel::setBookings(const QList<Booking> &bookings, const QDateTime &now) {
    beginResetModel();
    m_all = bookings;
    m_upcoming.clear();
    m_past.clear();
    for (const Booking &booking : bookings) {
        const bool upcoming = booking.state == BookingState::Booked && booking.startsAt.addSecs(secondsAtTheDoor) > now;
        (upcoming ? m_upcoming : m_past).append(booking);
    }
    std::ranges::stable_sort(m_upcoming, {}, &Booking::startsAt);
    std::ranges::stable_sort(m_past, std::ranges::greater(), &Booking::startsAt);
    endResetModel();
}

void BookingListModel::setPeriod(Period period) {
    if (period == m_period)
        return;
    beginResetModel();
    m_period = period;
    endResetModel();
}

const Booking *BookingListModel::find(BookingId id) const {
    const auto found = std::ranges::find(m_all, id, &Booking::id);
    return found == m_all.end() ? nullptr : &*found;
}

int BookingListModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : countOf(m_period); }

QVariant BookingListModel::data(const QModelIndex &index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Booking &booking = listOf(m_period).at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return booking.title;
    case BookingRole:
        return QVariant::fromValue(booking);
    default:
        return {};
    }
}

} // namespace universe
