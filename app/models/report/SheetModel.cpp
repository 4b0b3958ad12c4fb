#include "app/models/report/SheetModel.h"

#include <QFont>

namespace universe {

void SheetModel::setSheet(const Sheet &sheet) {
    beginResetModel();
    m_sheet = sheet;
    endResetModel();
}

int SheetModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_sheet.rows.size()); }

int SheetModel::columnCount(const QModelIndex &parent) const {
    return parent.isValid() ? 0 : int(m_sheet.columns.size());
}

QVariant SheetModel::data(const QModelIndex &index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return m_sheet.text(index.row(), index.column());
    case Qt::ToolTipRole:
        return m_sheet.columns.at(index.column()).kind == Sheet::Kind::Text ? m_sheet.text(index.row(), index.column())
                                                                            : QVariant();
    case Qt::TextAlignmentRole:
        return headerData(index.column(), Qt::Horizontal, role);
    case Qt::FontRole:
        if (m_sheet.hasTotal && index.row() == m_sheet.rows.size() - 1) {
            QFont strong;
            strong.setBold(true);
            return strong;
        }
        return {};
    default:
        return {};
    }
}

QVariant SheetModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || section < 0 || section >= m_sheet.columns.size())
        return {};
    const Sheet::Column &column = m_sheet.columns.at(section);
    if (role == Qt::TextAlignmentRole)
        return int((Sheet::isNumber(column.kind) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    return role == Qt::DisplayRole ? column.name : QVariant();
}

} // namespace universe
