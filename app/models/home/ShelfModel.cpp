#include "app/models/home/ShelfModel.h"

#include <algorithm>

namespace universe {

void ShelfModel::setConcerts(const QList<ConcertSummary> &concerts) {
    if (std::ranges::equal(concerts, m_concerts, {}, &ConcertSummary::id, &ConcertSummary::id)) {
        m_concerts = concerts;
        if (!m_concerts.isEmpty())
            Q_EMIT dataChanged(index(0), index(int(m_concerts.size()) - 1));
        return;
    }
    beginResetModel();
    m_concerts = concerts;
    endResetModel();
}

void ShelfModel::setFavourite(ConcertId id, bool favourite) {
    const int row = rowOf(id);
    if (row < 0)
        return;
    m_concerts[row].favourite = favourite;
    Q_EMIT dataChanged(index(row), index(row), {ConcertRole});
}

int ShelfModel::rowOf(ConcertId id) const {
    const auto found = std::ranges::find(m_concerts, id, &ConcertSummary::id);
    return found == m_concerts.end() ? -1 : int(found - m_concerts.begin());
}

int ShelfModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_concerts.size()); }

QVariant ShelfModel::data(const QModelIndex &index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return m_concerts[index.row()].title;
    case ConcertRole:
        return QVariant::fromValue(m_concerts[index.row()]);
    default:
        return {};
    }
}

} // namespace universe
