#include "app/models/account/LedgerModel.h"

#include <QLocale>

#include <cstdlib>

namespace universe {

using namespace Qt::StringLiterals;

void LedgerModel::setEntries(const QList<LedgerEntry> &entries) {
    beginResetModel();
    m_entries = entries;
    endResetModel();
}

void LedgerModel::setBookings(const QList<Booking> &bookings) {
    m_titles.clear();
    for (const Booking &booking : bookings)
        m_titles.insert(booking.id, booking.title);
    if (!m_entries.isEmpty())
        Q_EMIT dataChanged(index(0, What), index(int(m_entries.size()) - 1, What));
}

int LedgerModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_entries.size()); }

int LedgerModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(columns); }

QVariant LedgerModel::data(const QModelIndex &index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const LedgerEntry &entry = m_entries.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return display(entry, index.column());
    case Qt::TextAlignmentRole:
        return int(index.column() >= Amount ? Qt::AlignRight | Qt::AlignVCenter : Qt::AlignLeft | Qt::AlignVCenter);
    case EntryRole:
        return QVariant::fromValue(entry);
    case TitleRole:
        return m_titles.value(entry.bookingId);
    default:
        return {};
    }
}

QVariant LedgerModel::display(const LedgerEntry &entry, int column) const {
    const QLocale locale;
    switch (column) {
    case When:
        return locale.toString(entry.at.toLocalTime(), tr("MMM d, yyyy h:mm AP", "when coins moved"));
    case What: {
        const QString title = m_titles.value(entry.bookingId);
        return title.isEmpty() ? kindText(entry.kind) : kindText(entry.kind) + u" · "_s + title;
    }
    case Amount: {
        const QString sign = entry.amount.coins < 0 ? u"\u2212"_s : entry.amount.coins > 0 ? u"+"_s : QString();
        return sign + locale.toString(std::abs(entry.amount.coins));
    }
    case Balance:
        return locale.toString(entry.balance.coins);
    default:
        return {};
    }
}

QVariant LedgerModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(section >= Amount ? Qt::AlignRight | Qt::AlignVCenter : Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case When:
        return tr("When");
    case What:
        return tr("What");
    case Amount:
        return tr("Fuel");
    case Balance:
        return tr("Balance");
    default:
        return {};
    }
}

QString LedgerModel::kindText(const QString &kind) {
    if (kind == "top_up"_L1)
        return tr("Top-up");
    if (kind == "booking"_L1)
        return tr("Booking");
    if (kind == "refund"_L1)
        return tr("Refund");
    if (kind == "fee"_L1)
        return tr("Cancellation fee");
    if (kind == "compensation"_L1)
        return tr("Compensation");
    if (kind == "reseat"_L1)
        return tr("Other seat");
    if (kind == "adjustment"_L1)
        return tr("Adjustment");
    return tr("Other");
}

} // namespace universe
