#pragma once

#include "app/core/SalesReport.h"

#include <QAbstractTableModel>

namespace universe {

/// What each show sold, and below them the sum of all when there are any.
class SalesModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Title, StartsAt, Sold, Held, Waiting, Admitted, Gross, Fees, Refunds, Earned, columns };

    using QAbstractTableModel::QAbstractTableModel;

    void setSales(const QList<ShowSales> &sales);
    [[nodiscard]] const QList<ShowSales> &sales() const { return m_sales; }
    [[nodiscard]] const SalesFigures &total() const { return m_total; }
    /// Call it after the language has changed.
    void retranslate();

    [[nodiscard]] static QString columnName(Column column);
    /// What stands in a column of figures.
    [[nodiscard]] static qint64 figure(const SalesFigures &figures, Column column);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString text(const QModelIndex &index) const;

    QList<ShowSales> m_sales;
    SalesFigures m_total;
};

} // namespace universe
