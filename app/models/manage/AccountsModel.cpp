#include "app/models/manage/AccountsModel.h"

#include <QLocale>

namespace universe {

void AccountsModel::setAccounts(const QList<ManagedAccount> &accounts) {
    if (accounts == m_accounts)
        return;
    beginResetModel();
    m_accounts = accounts;
    endResetModel();
}

void AccountsModel::add(const QList<ManagedAccount> &accounts) {
    if (accounts.isEmpty())
        return;
    const int from = int(m_accounts.size());
    beginInsertRows({}, from, from + int(accounts.size()) - 1);
    m_accounts += accounts;
    endInsertRows();
}

void AccountsModel::retranslate() {
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columns - 1);
    if (!m_accounts.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(int(m_accounts.size()) - 1, columns - 1));
}

int AccountsModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_accounts.size()); }

int AccountsModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(columns); }

QVariant AccountsModel::data(const QModelIndex &index, int role) const {
    if (role != Qt::DisplayRole || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ManagedAccount &account = m_accounts.at(index.row());
    switch (index.column()) {
    case Name:
        return account.name;
    case Email:
        return account.email;
    case RoleName:
        return roleText(account.role);
    case State:
        return account.isLocked ? tr("Locked", "an account") : account.isOwn ? tr("You") : tr("In use", "an account");
    case LastLogIn:
        return account.lastLogIn.isValid()
                   ? QLocale().toString(account.lastLogIn.toLocalTime(), tr("MMM d, h:mm AP", "the last log-in"))
                   : tr("Not for 90 days");
    case Number:
        return QString::number(account.id.value);
    default:
        return {};
    }
}

QVariant AccountsModel::headerData(int section, Qt::Orientation orientation, int role) const {
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
    case RoleName:
        return tr("Role");
    case State:
        return tr("State");
    case LastLogIn:
        return tr("Last log-in");
    case Number:
        return tr("Member no.");
    default:
        return {};
    }
}

QString AccountsModel::roleText(Role role) {
    switch (role) {
    case Role::Fan:
        return tr("Fan", "a role");
    case Role::Steward:
        return tr("Steward", "a role");
    case Role::Staff:
        return tr("Box office", "a role");
    case Role::Supervisor:
        return tr("Supervisor", "a role");
    case Role::Admin:
        return tr("Administrator", "a role");
    }
    Q_UNREACHABLE();
}

} // namespace universe
