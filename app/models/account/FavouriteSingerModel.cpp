#include "app/models/account/FavouriteSingerModel.h"

#include <algorithm>

namespace universe {

void FavouriteSingerModel::setItems(const QList<FavouriteSinger> &singers) {
    beginResetModel();
    m_items = singers;
    endResetModel();
}

int FavouriteSingerModel::remove(SingerId id) {
    const auto found = std::ranges::find(m_items, id, &FavouriteSinger::id);
    if (found == m_items.end())
        return -1;
    const int row = int(found - m_items.begin());
    beginRemoveRows({}, row, row);
    m_items.removeAt(row);
    endRemoveRows();
    return row;
}

void FavouriteSingerModel::insert(int row, const FavouriteSinger &item) {
    const int place = std::clamp(row, 0, int(m_items.size()));
    beginInsertRows({}, place, place);
    m_items.insert(place, item);
    endInsertRows();
}

const FavouriteSinger *FavouriteSingerModel::find(SingerId id) const {
    const auto found = std::ranges::find(m_items, id, &FavouriteSinger::id);
    return found == m_items.end() ? nullptr : &*found;
}

int FavouriteSingerModel::rowCount(const QModelIndex &parent) const {
    return parent.isValid() ? 0 : int(m_items.size());
}

QVariant FavouriteSingerModel::data(const QModelIndex &index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const FavouriteSinger &item = m_items.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return item.name;
    case ItemRole:
        return QVariant::fromValue(item);
    default:
        return {};
    }
}

} // namespace universe
