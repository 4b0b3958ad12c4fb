#include "app/models/report/SalesModel.h"

#include <QFont>
#include <QLocale>

namespace universe {

void SalesModel::setSales(const QList<ShowSales> &sales) {
    beginResetModel();
    m_sales = sales;
    m_total = {};
    for (const ShowSales &show : m_sales)
        m_total += show.figures;
    endResetModel();
}

void SalesModel::retranslate() {
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columns - 1);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columns - 1));
}

QString SalesModel::columnName(Column column) {
    switch (column) {
    case Title:
        return tr("Concert");
    case StartsAt:
        return tr("Show", "when it begins");
    case Sold:
        return tr("Sold", "seats");
    case Held:
        return tr("Held", "seats");
    case Waiting:
        return tr("Waiting", "entries of the waiting list");
    case Admitted:
        return tr("Admitted", "seats");
    case Gross:
        return tr("Gross", "all that was charged");
    case Fees:
        return tr("Fees", "kept of what was cancelled");
    case Refunds:
        return tr("Refunds", "all that was given back");
    case Earned:
        return tr("Earned", "gross less refunds");
    case columns:
        break;
    }
    return {};
}

qint64 SalesModel::figure(const SalesFigures &figures, Column column) {
    switch (column) {
    case Sold:
        return figures.sold;
    case Held:
        return figures.held;
    case Waiting:
        return figures.waiting;
    case Admitted:
        return figures.admitted;
    case Gross:
        return figures.gross.coins;
    case Fees:
        return figures.fees.coins;
    case Refunds:
        return figures.refunds.coins;
    case Earned:
        return figures.earned().coins;
    case Title:
    case StartsAt:
    case columns:
        break;
    }
    return 0;
}

int SalesModel::rowCount(const QModelIndex &parent) const {
    return parent.isValid() || m_sales.isEmpty() ? 0 : int(m_sales.size()) + 1;
}

int SalesModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(columns); }

QString SalesModel::text(const QModelIndex &index) const {
    const auto column = Column(index.column());
    const bool isTotal = index.row() == m_sales.size();
    if (column == Title)
        return isTotal ? tr("Total") : m_sales.at(index.row()).title;
    if (column == StartsAt) {
        if (isTotal)
            return {};
        const ShowSales &show = m_sales.at(index.row());
        return QLocale().toString(show.startsAt.toTimeZone(show.timeZone),
                                  tr("MMM d, yyyy, h:mm AP", "when a show begins"));
    }
    return QLocale().toString(figure(isTotal ? m_total : m_sales.at(index.row()).figures, column));
}

QVariant SalesModel::data(const QModelIndex &index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return text(index);
    case Qt::ToolTipRole:
        return index.column() == Title ? text(index) : QVariant();
    case Qt::TextAlignmentRole:
        return headerData(index.column(), Qt::Horizontal, role);
    case Qt::FontRole:
        if (index.row() == m_sales.size()) {
            QFont strong;
            strong.setBold(true);
            return strong;
        }
        return {};
    default:
        return {};
    }
}

QVariant SalesModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section > StartsAt ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    return role == Qt::DisplayRole ? columnName(Column(section)) : QVariant();
}

} // namespace universe
