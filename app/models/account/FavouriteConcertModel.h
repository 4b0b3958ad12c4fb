#pragma once

#include "app/core/Concert.h"

#include <QAbstractListModel>

namespace universe {

/// The concerts that the member likes.
class FavouriteConcertModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role { ItemRole = Qt::UserRole };

    using QAbstractListModel::QAbstractListModel;

    void setItems(const QList<ConcertSummary> &concerts);
    /// Takes one out; returns where it was, -1 when it is not here.
    int remove(ConcertId id);
    /// Puts one back where it was.
    void insert(int row, const ConcertSummary &item);
    [[nodiscard]] const ConcertSummary *find(ConcertId id) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    QList<ConcertSummary> m_items;
};

} // namespace universe
