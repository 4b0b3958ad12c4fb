#pragma once

#include "app/core/Concert.h"

#include <QAbstractListModel>

namespace universe {

/// The concerts of one shelf, in the server's order.
class ShelfModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role { ConcertRole = Qt::UserRole }; ///< ConcertSummary

    using QAbstractListModel::QAbstractListModel;

    /// Takes the concerts; when they are the same as before, rows stay where they are.
    void setConcerts(const QList<ConcertSummary> &concerts);
    void setFavourite(ConcertId id, bool favourite);
    [[nodiscard]] const ConcertSummary &at(int row) const { return m_concerts[row]; }
    /// -1 when it is not here.
    [[nodiscard]] int rowOf(ConcertId id) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    QList<ConcertSummary> m_concerts;
};

} // namespace universe
