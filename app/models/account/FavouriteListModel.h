#pragma once

#include "app/core/Concert.h"
#include "app/core/Singer.h"

#include <QAbstractListModel>
#include <QHash>

#include <algorithm>

namespace universe {

/// The favourite concerts, or the favourite singers, of the member.
template <typename Item>
class FavouriteListModel : public QAbstractListModel {
public:
    using Key = decltype(Item::id);
    enum Role { ItemRole = Qt::UserRole };

    using QAbstractListModel::QAbstractListModel;

    void setItems(const QList<Item> &items) {
        beginResetModel();
        m_items = items;
        m_removed.clear();
        endResetModel();
    }

    /// Takes an item out, or puts it back to its position. False when it has never been in the list.
    bool setFavourite(Key id, bool favourite);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override {
        return parent.isValid() ? 0 : int(m_items.size());
    }
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    struct Removed {
        qsizetype row;
        Item item;
    };

    static QString nameOf(const ConcertSummary &concert) { return concert.title; }
    static QString nameOf(const FavouriteSinger &singer) { return singer.name; }

    QList<Item> m_items;
    QHash<Key, Removed> m_removed; ///< items that may come back
};

template <typename Item>
bool FavouriteListModel<Item>::setFavourite(Key id, bool favourite) {
    const auto found = std::ranges::find(m_items, id, &Item::id);
    const bool isHere = found != m_items.end();
    if (isHere == favourite)
        return true;
    if (isHere) {
        const int row = int(found - m_items.begin());
        beginRemoveRows({}, row, row);
        m_removed.insert(id, {row, m_items.takeAt(row)});
        endRemoveRows();
        return true;
    }
    const auto removed = m_removed.constFind(id);
    if (removed == m_removed.cend())
        return false;
    const int row = int(std::min(removed->row, m_items.size()));
    beginInsertRows({}, row, row);
    m_items.insert(row, removed->item);
    m_removed.erase(removed);
    endInsertRows();
    return true;
}

template <typename Item>
QVariant FavouriteListModel<Item>::data(const QModelIndex &index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Item &item = m_items.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return nameOf(item);
    case ItemRole:
        return QVariant::fromValue(item);
    default:
        return {};
    }
}

using FavouriteConcertModel = FavouriteListModel<ConcertSummary>;
using FavouriteSingerModel = FavouriteListModel<FavouriteSinger>;

} // namespace universe
