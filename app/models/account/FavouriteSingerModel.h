#pragma once

#include "app/core/Singer.h"

#include <QAbstractListModel>

namespace universe {

/// The singers that the member likes.
class FavouriteSingerModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role { ItemRole = Qt::UserRole };

    using QAbstractListModel::QAbstractListModel;

    void setItems(const QList<FavouriteSinger> &singers);
    /// Takes one out; returns where it was, -1 when it is not here.
    int remove(SingerId id);
    /// Puts one back where it was.
    void insert(int row, const FavouriteSinger &item);
    [[nodiscard]] const FavouriteSinger *find(SingerId id) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    QList<FavouriteSinger> m_items;
};

} // namespace universe
