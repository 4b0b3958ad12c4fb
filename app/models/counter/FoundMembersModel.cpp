#include "app/models/counter/FoundMembersModel.h"

#include <QLocale>

namespace universe {

void FoundMembersModel::setMembers(const QList<FoundMember> &members) {
    beginResetModel();
    m_members = members;
    endResetModel();
}

void FoundMembersModel::retranslate() { Q_EMIT headerDataChanged(Qt::Horizontal, 0, columns - 1); }

int FoundMembersModel::rowCount(const QModelIndex &parent) const {
    return parent.isValid() ? 0 : int(m_members.size());
}

int FoundMembersModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(columns); }

QVariant FoundMembersModel::data(const QModelIndex &index, int role) const {
    if (role != Qt::DisplayRole || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const FoundMember &member = m_members.at(index.row());
    switch (index.column()) {
    case Name:
        return member.name;
    case Email:
        return member.emailMasked;
    case Phone:
        return member.phoneMasked.isEmpty() ? QStringLiteral("–") : member.phoneMasked;
    case Bookings:
        return QLocale().toString(member.bookings);
    default:
        return {};
    }
}

QVariant FoundMembersModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Name");
    case Email:
        return tr("E-mail");
    case Phone:
        return tr("Phone");
    case Bookings:
        return tr("Bookings", "how many");
    default:
        return {};
    }
}

} // namespace universe
