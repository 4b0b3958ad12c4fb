#include "app/models/account/FavouriteConcertModel.h"

#include <algorithm>

namespace universe {

void FavouriteConcertModel::setItems(const QList<ConcertSummary> &concerts) {
    beginResetModel();
    m_items = concerts;
    endResetModel();
}

int FavouriteConcertModel::remove(ConcertId id) {
    const auto found = std::ranges::find(m_items, id, &ConcertSummary::id);
    if (found == m_items.end())
        return -1;
    const int row = int(found - m_items.begin());
    beginRemoveRows({}, row, row);
    m_items.removeAt(row);
    endRemoveRows();
    return row;
}

void FavouriteConcertModel::insert(int row, const ConcertSummary &item) {
    const int place = std::clamp(row, 0, int(m_items.size()));
    beginInsertRows({}, place, place);
    m_items.insert(place, item);
    endInsertRows();
}

const ConcertSummary *FavouriteConcertModel::find(ConcertId id) const {
    const auto found = std::ranges::find(m_items, id, &ConcertSummary::id);
    return found == m_items.end() ? nullptr : &*found;
}

int FavouriteConcertModel::rowCount(const QModelIndex &parent) const {
    return parent.isValid() ? 0 : int(m_items.size());
}

QVariant FavouriteConcertModel::data(const QModelIndex &index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ConcertSummary &item = m_items.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return item.title;
    case ItemRole:
        return QVariant::fromValue(item);
    default:
        return {};
    }
}

} // namespace universe
